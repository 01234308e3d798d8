WITH s ORDER BY t.targetId {{dir}}, t.{{then}} {{dir}}, t.sortKey {{dir}}, s.id {{dir}}
