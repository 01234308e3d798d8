WITH s ORDER BY s.speakerId {{dir}}, s.{{then}} {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
