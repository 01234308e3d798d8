// These actors as the record has them, in the format of a dossier.
// params: ids      columns: dossier, entry
MATCH (n:Actor) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n {
  .id, .name, .aliases, .description, .wikidataId, .unnamed, .reliability, .control,
  kind: toUpper(head([label IN labels(n) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']])),
  offices: [(n)-[h:HOLDS]->(body:Actor) | { id: h.id, title: h.title, of: body.id, from: h.from, to: h.to }],
  partOf: [(n)-[p:PART_OF]->(whole:Actor) | { actor: whole.id, from: p.from, to: p.to }],
  ownedBy: [(n)-[o:OWNED_BY]->(owner:Actor) | { actor: owner.id, from: o.from, to: o.to }],
  identifiedAs: [(n)-[i:IDENTIFIED_AS]->(known:Actor) | { actor: known.id, confidence: i.confidence }]
} AS entry
