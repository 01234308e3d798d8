// These actors as the record has them, in the format of a dossier.
// params: ids      columns: dossier, entry
MATCH (n:Actor) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n {
  .id, .name, .description, .wikidataId, .unnamed, .reliability, .control,
  aliases: [alias IN n.aliases WHERE NOT alias IN [kept IN coalesce(n.datedNames, []) | split(kept, '\t')[2]]],
  names: [kept IN [kept IN coalesce(n.datedNames, []) | split(kept, '\t')] | {
    name: kept[2], from: CASE kept[0] WHEN '' THEN null ELSE kept[0] END, to: CASE kept[1] WHEN '' THEN null ELSE kept[1] END
  }],
  born: CASE WHEN n:Person THEN n.began END, died: CASE WHEN n:Person THEN n.ended END,
  founded: CASE WHEN NOT n:Person THEN n.began END, dissolved: CASE WHEN NOT n:Person THEN n.ended END,
  succeededBy: head([(n)-[:SUCCEEDED_BY]->(successor:Actor) | successor.id]),
  kind: toUpper(head([label IN labels(n) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']])),
  offices: [(n)-[h:HOLDS]->(body:Actor) | { id: h.id, title: h.title, of: body.id, from: h.from, to: h.to }],
  partOf: [(n)-[p:PART_OF]->(whole:Actor) | { actor: whole.id, from: p.from, to: p.to }],
  ownedBy: [(n)-[o:OWNED_BY]->(owner:Actor) | { actor: owner.id, from: o.from, to: o.to }],
  identifiedAs: [(n)-[i:IDENTIFIED_AS]->(known:Actor) | { actor: known.id, confidence: i.confidence }]
} AS entry
