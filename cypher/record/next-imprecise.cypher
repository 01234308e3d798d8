// The next objects with an approximate or uncertain date, ordered by id; of statements also those with an open beginning.
// params: after (an id), limit      columns: id
// @for label=Actor,Source,Statement
MATCH (n:{{label}}) WHERE n.id STARTS WITH toLower('{{label}}') + ':' AND n.id > $after
// @case label=Actor
AND EXISTS { (n)-[held:HOLDS|PART_OF]->() WHERE held.from =~ '.*[~?%].*' OR held.to =~ '.*[~?%].*' }
// @end
// @case label=Source
AND n.published =~ '.*[~?%].*'
// @end
// @case label=Statement
AND (n.saidEarliest IS NULL OR n.said =~ '.*[~?%].*')
// @end
RETURN n.id AS id ORDER BY n.id LIMIT toInteger($limit)
