WITH s ORDER BY c.subjectId {{dir}}, c.{{then}} {{dir}}, c.sortKey {{dir}}, s.id {{dir}}
