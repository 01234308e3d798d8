WITH s ORDER BY s.{{then}} {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
