MATCH (n:Claim) USING INDEX n:Claim({{key}}, id)
WHERE n.{{key}} IS NOT NULL AND n.id STARTS WITH 'claim:'
