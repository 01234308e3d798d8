WITH s ORDER BY s.speakerId {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
