[
  {{n}}.id, head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']]), {{n}}.name,
  {{n}}.aliases, {{n}}.description, {{n}}.wikidataId, {{n}}.unnamed, {{n}}.reliability, toString({{n}}.recordedAt)
]
