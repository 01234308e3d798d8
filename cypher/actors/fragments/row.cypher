[
  {{n}}.id, head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']]),
  [key IN $selection.actorKeys | {{n}}[key]]
]
