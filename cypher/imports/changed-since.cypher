// Which of these objects were recorded or changed since then?
// params: ids, since (an instant)      columns: id
// @variant actor label=Actor
// @variant event label=Event
// @variant place label=Place
// @variant topic label=Topic
// @variant claim label=Claim
// @variant source label=Source
// @variant statement label=Statement
MATCH (n:{{label}}) WHERE n.id IN $ids
  AND (n.recordedAt >= $since OR EXISTS { (n)<-[:REVISES]-(r:Revision) WHERE r.at >= $since })
RETURN n.id AS id
