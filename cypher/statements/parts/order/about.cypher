WITH s ORDER BY t.targetId {{dir}}, t.sortKey {{dir}}, s.id {{dir}}
