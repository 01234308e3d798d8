// What was said about one actor.
MATCH (s)-[t:TOWARD]->() USING INDEX SEEK t:TOWARD(targetId, {{columns}})
WHERE t.targetId = stream.id
// @include statements/parts/width/{{width}} x=t
// @include statements/parts/beyond x=t
