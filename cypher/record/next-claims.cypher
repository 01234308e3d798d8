// The next claims, ordered by id.
// params: after (an id), limit      columns: id
MATCH (n:Claim) WHERE n.id STARTS WITH 'claim:' AND n.id > $after
RETURN n.id AS id ORDER BY n.id LIMIT toInteger($limit)
