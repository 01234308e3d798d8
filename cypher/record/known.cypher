// Which of these ids does the record hold, and whose are they?
// params: ids      columns: id, dossier, kind (actors), publishedAt (sources, milliseconds)
// @variant actor label=Actor
// @variant event label=Event
// @variant place label=Place
// @variant topic label=Topic
// @variant claim label=Claim
// @variant source label=Source
// @variant statement label=Statement
MATCH (n:{{label}}) WHERE n.id IN $ids
RETURN n.id AS id, n.dossier AS dossier, n.publishedAt.epochMillis AS publishedAt,
  toUpper(head([label IN labels(n) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']])) AS kind
