// Those who belong to these actors: the holders of their offices, their parts, and the holders of offices of these.
// params: ids      columns: id
UNWIND $ids AS id
MATCH (n:Actor {id: id})<-[:HOLDS|PART_OF*1..4]-(member:Actor)
RETURN DISTINCT member.id AS id
