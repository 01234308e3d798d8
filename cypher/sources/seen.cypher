// Have we seen these sources ourselves, as far as their entries do not tell? Yes, if a statement says where in the source it
// stands, or names no source that cites it; and if no source cites it at all.
// params: ids      columns: id, item (true or false)
MATCH (n:Source) WHERE n.id IN $ids
RETURN n.id AS id, NOT EXISTS { (n)<-[:CITES]-(:Source) } OR EXISTS {
  (n)<-[found:SOURCED_FROM]-(s:Statement)
  WHERE found.locator IS NOT NULL OR NOT EXISTS { (s)-[:SOURCED_FROM]->(:Source)-[:CITES]->(n) }
} AS item
