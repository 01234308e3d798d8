// The next objects of one type, ordered by id, with what a search finds them by.
// params: after (an id), limit      columns: id, statement (the quotes of a statement: quote, sources ([{quote}]); else null)
// @for label=Actor,Claim,Event,Place,Source,Statement,Topic
MATCH (n:{{label}}) WHERE n.id STARTS WITH toLower('{{label}}') + ':' AND n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($limit)
RETURN n.id AS id,
// @case label=Statement
  { quote: n.quote, sources: [(n)-[cited:SOURCED_FROM]->() | cited { .quote }] } AS statement
// @end
// @case label=Actor,Claim,Event,Place,Source,Topic
  null AS statement
// @end
