// Removes the edges that actors, claims, sources or statements own, so that they can be written anew. Of a statement all,
// or those that follow from its claim and sources (src/record/graph/statement.ts); its stance edge is removed apart.
// params: rows (id)      columns: written
// @for what=actor,claim,source,statement,derived
// @let label=Actor edges=HOLDS|PART_OF|IDENTIFIED_AS when what=actor
// @let label=Claim edges=ABOUT|CONTRADICTS|ENTAILS when what=claim
// @let label=Source edges=CITES|PUBLISHED_BY when what=source
// @let label=Statement edges=ON|TOWARD|CONCERNS|TOLD|SOURCED_FROM|RESPONDS_TO when what=statement
// @let label=Statement edges=TOWARD|CONCERNS|SOURCED_FROM when what=derived
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CALL (n) { MATCH (n)-[edge:{{edges}}]->() DELETE edge }
RETURN count(*) AS written
