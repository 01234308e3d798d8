// Adds edges between objects of the record, with what they hold.
// params: rows (from, to, props)      columns: written
// @variant HOLDS from=Actor type=HOLDS to=Actor
// @variant PART_OF from=Actor type=PART_OF to=Actor
// @variant IDENTIFIED_AS from=Actor type=IDENTIFIED_AS to=Actor
// @variant ABOUT:actor from=Claim type=ABOUT to=Actor
// @variant ABOUT:event from=Claim type=ABOUT to=Event
// @variant ABOUT:place from=Claim type=ABOUT to=Place
// @variant ABOUT:topic from=Claim type=ABOUT to=Topic
// @variant CONTRADICTS from=Claim type=CONTRADICTS to=Claim
// @variant ENTAILS from=Claim type=ENTAILS to=Claim
// @variant PUBLISHED_BY from=Source type=PUBLISHED_BY to=Actor
// @variant CITES from=Source type=CITES to=Source
// @variant TOWARD from=Statement type=TOWARD to=Actor
// @variant TOLD from=Statement type=TOLD to=Actor
// @variant RESPONDS_TO from=Statement type=RESPONDS_TO to=Statement
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.from}), (to:{{to}} {id: row.to})
CREATE (from)-[edge:{{type}}]->(to)
SET edge = row.props
RETURN count(*) AS written
