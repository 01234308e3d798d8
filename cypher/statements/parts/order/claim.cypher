WITH s ORDER BY s.claimId {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
