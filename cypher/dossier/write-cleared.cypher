// Removes the edges that actors, claims or sources own, so that they can be written anew.
// params: rows (id)      columns: written
// @variant actor label=Actor edges=HOLDS|PART_OF|IDENTIFIED_AS
// @variant claim label=Claim edges=ABOUT|CONTRADICTS|ENTAILS
// @variant source label=Source edges=CITES|PUBLISHED_BY
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CALL (n) { MATCH (n)-[edge:{{edges}}]->() DELETE edge }
RETURN count(*) AS written
