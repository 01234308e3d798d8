WITH s ORDER BY t.speakerId {{dir}}, t.targetId {{dir}}, t.{{then}} {{dir}}, t.sortKey {{dir}}, s.id {{dir}}
