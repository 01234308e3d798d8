[
  {{n}}.id, {{n}}.publisherId, [key IN $want.sourceKeys | {{n}}[key]],
  CASE WHEN $want.links THEN [({{n}})-[:CITES]->(linked:Source) | linked.id] END,
  CASE WHEN $want.publishers THEN head([({{n}})-[:PUBLISHED_BY]->(publisher:Actor) |
// @include actors/parts/row n=publisher
  ]) END,
  CASE WHEN $want.links THEN head([({{n}})-[:PUBLISHED_BY]->(described:Actor) | described.unnamed]) END
]
