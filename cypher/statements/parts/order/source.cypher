WITH s ORDER BY r.sourceId {{dir}}, r.sortKey {{dir}}, s.id {{dir}}
