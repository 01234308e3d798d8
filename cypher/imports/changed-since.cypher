// Which of these objects have been recorded or changed since a given time?
// params: ids, since (an instant)      columns: id
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement,Verdict
MATCH (n:{{label}}) WHERE n.id IN $ids
  AND (n.recordedAt >= $since OR EXISTS { (n)<-[:REVISES]-(r:Revision) WHERE r.at >= $since })
RETURN n.id AS id
