// What was said on claims about one event, place or topic.
MATCH (s)-[c:CONCERNS]->() USING INDEX SEEK c:CONCERNS(subjectId, {{columns}})
WHERE c.subjectId = stream.id
// @include statements/parts/width/{{width}} x=c
// @include statements/parts/beyond x=c
