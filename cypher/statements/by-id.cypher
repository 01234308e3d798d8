// The statements with these ids, withdrawn or not.
// params: ids, selection (what to read of each statement and of related objects: src/model/statements/statement.selection.ts)
// columns: statements (rows, see fragments/row)
MATCH (s:Statement) WHERE s.id IN $ids
RETURN collect(
// @include statements/fragments/row list=0 place=s.sortKey
) AS statements
