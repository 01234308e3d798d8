MATCH (s:Statement) USING INDEX SEEK s:Statement(id) WHERE s.id IN part.ids
