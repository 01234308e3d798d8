// What one actor said.
MATCH (s:Statement) USING INDEX SEEK s:Statement(speakerId, {{columns}})
WHERE s.speakerId = stream.span.id
// @include statements/parts/width/{{width}} x=s
// @include statements/parts/beyond x=s
