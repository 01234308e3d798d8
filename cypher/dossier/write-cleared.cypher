// Removes the edges that actors, claims or sources own, so that they can be written anew.
// params: rows (id)      columns: written
// @for label=Actor,Claim,Source
// @let edges=HOLDS|PART_OF|IDENTIFIED_AS when label=Actor
// @let edges=ABOUT|CONTRADICTS|ENTAILS when label=Claim
// @let edges=CITES|PUBLISHED_BY when label=Source
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CALL (n) { MATCH (n)-[edge:{{edges}}]->() DELETE edge }
RETURN count(*) AS written
