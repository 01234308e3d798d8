// The revisions of these objects, latest first.
// params: ids      columns: id, items (revisions; before and after are JSON)
MATCH (revision:Revision)-[:REVISES]->(n:Actor|Claim|Statement|Source) WHERE n.id IN $ids
WITH n, revision ORDER BY revision.at DESC, revision.id
RETURN n.id AS id, collect(revision { .id, .by, .why, .before, .after, at: toString(revision.at) }) AS items
