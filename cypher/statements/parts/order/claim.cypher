WITH s ORDER BY s.claimId {{dir}}, s.{{then}} {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
