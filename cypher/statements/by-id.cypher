// Which statements are these, withdrawn or not, and what is usually asked beside them?
// params: ids, want (what beside the statements, and which properties of each: src/statements/want.ts)
// columns: statements, claims, sources, actors (each a table, see parts/row and parts/beside)
MATCH (s:Statement) WHERE s.id IN $ids
WITH collect(
// @include statements/parts/row parent=0 at=s.sortKey
) AS statements
// @include statements/parts/beside
RETURN statements, claims, sources, actors
