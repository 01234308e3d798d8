// Removes the edges that actors, claims, sources or statements own, so that they can be written anew. Of a statement all,
// or those that follow from its claim and sources (src/record/graph/statement.ts); its stance edge is removed apart.
// params: rows (id)      columns: written
// @variant actor label=Actor edges=HOLDS|PART_OF|IDENTIFIED_AS
// @variant claim label=Claim edges=ABOUT|CONTRADICTS|ENTAILS
// @variant source label=Source edges=CITES|PUBLISHED_BY
// @variant statement label=Statement edges=ON|TOWARD|CONCERNS|TOLD|SOURCED_FROM|RESPONDS_TO
// @variant derived label=Statement edges=TOWARD|CONCERNS|SOURCED_FROM
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CALL (n) { MATCH (n)-[edge:{{edges}}]->() DELETE edge }
RETURN count(*) AS written
