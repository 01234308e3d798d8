// The revisions of these objects, latest first.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (revisions; before and after are JSON)
UNWIND $ids AS id
CALL (id) {
  MATCH (revision:Revision)-[:REVISES]->(n:Actor|Claim|Statement|Source|Verdict) WHERE n.id = id
  RETURN revision ORDER BY revision.at DESC, revision.id LIMIT toInteger($first)
}
WITH id, revision LIMIT toInteger($most)
RETURN id, collect(revision { .id, .by, .why, .before, .after, at: toString(revision.at) }) AS items
