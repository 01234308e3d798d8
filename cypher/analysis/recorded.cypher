// When were these statements recorded?
// params: ids      columns: id, at (milliseconds since 1970)
MATCH (s:Statement) USING INDEX SEEK s:Statement(id) WHERE s.id IN $ids
RETURN s.id AS id, s.recordedAt.epochMillis AS at
