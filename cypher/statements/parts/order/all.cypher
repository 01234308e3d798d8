WITH s ORDER BY s.sortKey {{dir}}, s.id {{dir}}
