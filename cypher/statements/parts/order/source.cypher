WITH s ORDER BY r.sourceId {{dir}}, r.{{then}} {{dir}}, r.sortKey {{dir}}, s.id {{dir}}
