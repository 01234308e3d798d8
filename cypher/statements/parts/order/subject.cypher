WITH s ORDER BY c.subjectId {{dir}}, c.sortKey {{dir}}, s.id {{dir}}
