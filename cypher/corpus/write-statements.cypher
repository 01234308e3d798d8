// Adds statements that the record does not hold, with all their edges but those to statements they answer.
// params: rows (props, dossier, toward, told, sources (lists of to, props), named (ids of targets)), at
// columns: written (statements), tied (edges of the three lists)
UNWIND $rows AS row
MATCH (speaker:Actor {id: row.props.speakerId}), (claim:Claim {id: row.props.claimId})
CREATE (speaker)-[:MADE {as: row.props.spokenAs}]->(n:Statement)-[:ON]->(claim)
SET n = row.props, n.dossier = row.dossier, n.recordedAt = $at
CREATE (speaker)-[stance:$(row.props.stance)]->(claim)
SET stance = {
  statementId: row.props.id, claimId: row.props.claimId, speakerId: row.props.speakerId,
  said: row.props.said, saidAt: row.props.saidAt, sortKey: row.props.sortKey
}
WITH n, claim, row
CALL (n, row) {
  UNWIND row.toward AS target
  MATCH (actor:Actor {id: target.to})
  CREATE (n)-[edge:TOWARD]->(actor) SET edge = target.props
  RETURN count(*) AS targets
}
CALL (n, row) {
  UNWIND row.told AS told
  MATCH (actor:Actor {id: told.to})
  CREATE (n)-[:TOLD]->(actor)
  RETURN count(*) AS addressees
}
CALL (n, row) {
  UNWIND row.sources AS cited
  MATCH (source:Source {id: cited.to})
  CREATE (n)-[edge:SOURCED_FROM]->(source) SET edge = cited.props, edge.publisherId = source.publisherId
  RETURN count(*) AS citations
}
CALL (n, row, claim) {
  MATCH (claim)-[:ABOUT]->(actor:Actor) WHERE NOT actor.id IN row.named
  CREATE (n)-[:TOWARD {
    speakerId: row.props.speakerId, targetId: actor.id, saidAt: row.props.saidAt, sortKey: row.props.sortKey,
    width: row.props.width, attitude: 'NEUTRAL', implied: true
  }]->(actor)
  RETURN count(*) AS implied
}
CALL (n, row, claim) {
  MATCH (claim)-[:ABOUT]->(subject:Event|Place|Topic)
  CREATE (n)-[:CONCERNS { subjectId: subject.id, sortKey: row.props.sortKey, width: row.props.width }]->(subject)
  RETURN count(*) AS concerned
}
RETURN count(*) AS written, sum(targets + addressees + citations) AS tied
