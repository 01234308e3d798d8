// What one actor said.
MATCH (s:Statement) USING INDEX SEEK s:Statement(speakerId, sortKey)
WHERE s.speakerId = stream.span.id
// @include statements/parts/beyond x=s
