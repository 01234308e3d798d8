// The ids of this type, to suggest one that may have been meant. At most 10,000.
// params: none      columns: id
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement,Verdict
MATCH (n:{{label}}) WHERE n.id STARTS WITH toLower('{{label}}') + ':'
RETURN n.id AS id ORDER BY id LIMIT 10000
