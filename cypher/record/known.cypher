// Which of these ids are in the record, and from which dossiers?
// params: ids      columns: id, dossier, kind (actors), claimKind, publishedAt (sources), began, ended (actors); milliseconds
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement,Verdict
MATCH (n:{{label}}) WHERE n.id IN $ids
RETURN n.id AS id, n.dossier AS dossier, n.publishedAt.epochMillis AS publishedAt,
  n.beganEarliest.epochMillis AS began, n.endedLatest.epochMillis AS ended,
  toUpper(head([label IN labels(n) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']])) AS kind,
  CASE WHEN n:Claim THEN n.kind END AS claimKind
