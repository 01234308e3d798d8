// Adds edges between objects of the record, with what they hold.
// params: rows (from, to, props)      columns: written
// @for type=HOLDS,PART_OF,IDENTIFIED_AS,CONTRADICTS,ENTAILS,PUBLISHED_BY,CITES,TOWARD,TOLD,RESPONDS_TO
// @for type=ABOUT to=Actor,Event,Place,Topic
// @let from=Actor to=Actor when type=HOLDS,PART_OF,IDENTIFIED_AS
// @let from=Claim when type=ABOUT
// @let from=Claim to=Claim when type=CONTRADICTS,ENTAILS
// @let from=Source to=Actor when type=PUBLISHED_BY
// @let from=Source to=Source when type=CITES
// @let from=Statement to=Actor when type=TOWARD,TOLD
// @let from=Statement to=Statement when type=RESPONDS_TO
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.from}), (to:{{to}} {id: row.to})
CREATE (from)-[edge:{{type}}]->(to)
SET edge = row.props
RETURN count(*) AS written
