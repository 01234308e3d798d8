// Which claim has the most statements?
// columns: id
MATCH (s:Statement)
WITH s.claimId AS id, count(*) AS said
RETURN id ORDER BY said DESC, id LIMIT 1
