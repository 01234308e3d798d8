// Which of these objects were recorded or changed since then?
// params: ids, since (an instant)      columns: id
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement
MATCH (n:{{label}}) WHERE n.id IN $ids
  AND (n.recordedAt >= $since OR EXISTS { (n)<-[:REVISES]-(r:Revision) WHERE r.at >= $since })
RETURN n.id AS id
