// Which statements are these, withdrawn or not?
// params: ids, want (what beside the statements, and which properties of each: src/model/statements/statement.selection.ts)
// columns: statements (rows, see parts/row)
MATCH (s:Statement) WHERE s.id IN $ids
RETURN collect(
// @include statements/parts/row parent=0 at=s.sortKey
) AS statements
