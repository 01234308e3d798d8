// What one actor said about another, by the edge that holds both.
MATCH (s)-[t:TOWARD]->() USING INDEX SEEK t:TOWARD(speakerId, targetId, {{columns}})
WHERE t.speakerId = stream.span.id AND t.targetId = stream.id
// @include statements/parts/width/{{width}} x=t
// @include statements/parts/beyond x=t
