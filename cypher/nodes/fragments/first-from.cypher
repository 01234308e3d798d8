// The first value of an order that the record has from the cursor on, for a page that compares values at runtime: there Neo4j
// compares a stored text with a parameter by UTF-16 unit, but two stored texts, like those of an index, by code point, which
// is the order of the lists.
MATCH (next:{{label}}) USING INDEX SEEK next:{{label}}({{key}}, id)
WHERE next.{{key}} {{after}}= $at AND next.id IS NOT NULL
WITH next.{{key}} AS first ORDER BY next.{{key}} {{dir}}, next.id {{dir}} LIMIT 1
