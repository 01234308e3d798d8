[
  {{n}}.id, {{n}}.publisherId, [key IN $want.sourceKeys | {{n}}[key]],
  CASE WHEN $want.links THEN [({{n}})-[:CITES]->(cited:Source) | cited.id] END
]
