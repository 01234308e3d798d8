WITH s ORDER BY r.publisherId {{dir}}, r.{{then}} {{dir}}, r.sortKey {{dir}}, s.id {{dir}}
