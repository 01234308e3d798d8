// Removes the edges that belong to actors, claims, sources, verdicts or statements, so that they can be written again. For a statement,
// removes all of them, or only those derived from its claim and sources (src/record/graph/statement.ts). Stance edges are
// removed by write-cleared-stances.
// params: rows (id)      columns: written
// @for what=actor,claim,source,verdict,statement,derived
// @let label=Actor edges=HOLDS|PART_OF|OWNED_BY|SUCCEEDED_BY|IDENTIFIED_AS when what=actor
// @let label=Claim edges=ABOUT|CONTRADICTS|ENTAILS when what=claim
// @let label=Source edges=CITES|PUBLISHED_BY when what=source
// @let label=Verdict edges=CHECKS|GIVEN_BY|GIVEN_IN when what=verdict
// @let label=Statement edges=ON|TOWARD|CONCERNS|TOLD|SOURCED_FROM|RESPONDS_TO|SAID_IN|AT|SHOWN_BY when what=statement
// @let label=Statement edges=TOWARD|CONCERNS|SOURCED_FROM when what=derived
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CALL (n) { MATCH (n)-[edge:{{edges}}]->() DELETE edge }
RETURN count(*) AS written
