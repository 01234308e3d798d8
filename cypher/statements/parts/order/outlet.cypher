WITH s ORDER BY r.publisherId {{dir}}, r.sortKey {{dir}}, s.id {{dir}}
