// Which statements with an open beginning are bounded by one of these: on claims about these events, by these actors from an
// office, in sources that cite these, or in answer to these statements?
// params: ids      columns: id
// @for end=Event,Actor,Source,Statement
// @let way=-[:CONCERNS]-> when end=Event
// @let way=<-[:MADE]- when end=Actor
// @let way=-[:SOURCED_FROM]->(:Source)-[:CITES]-> when end=Source
// @let way=-[:RESPONDS_TO]-> when end=Statement
MATCH (n:Statement){{way}}(end:{{end}}) WHERE end.id IN $ids AND n.saidEarliest IS NULL
RETURN DISTINCT n.id AS id
