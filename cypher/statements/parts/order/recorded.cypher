WITH s ORDER BY s.recordedAt {{dir}}, s.id {{dir}}
