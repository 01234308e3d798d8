// The actor n as a map.
{{n}} {
  .id, .name, .aliases, .description, .wikidataId, .unnamed, .reliability, .control,
  kind: head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']]),
  recordedAt: toString({{n}}.recordedAt)
}
