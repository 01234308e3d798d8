[
  {{n}}.id, {{n}}.title, {{n}}.url, {{n}}.archivedUrl, {{n}}.kind, {{n}}.published, {{n}}.language, {{n}}.publisherId,
  toString({{n}}.recordedAt), [({{n}})-[:CITES]->(cited:Source) | cited.id]
]
