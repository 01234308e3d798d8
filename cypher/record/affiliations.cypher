// What these actors belong to, ordered by id: the bodies of their offices, what they are part of, and what these are part of,
// each by all its names.
// params: ids      columns: id, isState, names, offices ([{title, isOver, bodies: [[name, …], …]}]), wholes ([[name, …], …])
MATCH (n:Actor) WHERE n.id IN $ids
RETURN n.id AS id, n:State AS isState, [n.name] + n.aliases AS names,
  [(n)-[h:HOLDS]->(body:Actor) | { title: h.title, isOver: h.toLatest IS NOT NULL,
    bodies: [[body.name] + body.aliases] + [(body)-[:PART_OF*1..3]->(whole:Actor) | [whole.name] + whole.aliases] }] AS offices,
  [(n)-[:PART_OF*1..3]->(whole:Actor) | [whole.name] + whole.aliases] AS wholes
ORDER BY id
