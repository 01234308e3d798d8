// The actor n as a list, which costs the driver less than a map: id, kind, and the selected properties.
[
  {{n}}.id, head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']]),
  [key IN $selection.actorKeys | {{n}}[key]]
]
