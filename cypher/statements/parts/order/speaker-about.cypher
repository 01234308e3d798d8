WITH s ORDER BY t.speakerId {{dir}}, t.targetId {{dir}}, t.sortKey {{dir}}, s.id {{dir}}
