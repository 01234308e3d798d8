{{n}} {
  .id, .name, .aliases, .description, .wikidataId, .unnamed, .reliability, .from, .to,
  kind: head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group', 'Event', 'Place', 'Topic']]),
  recordedAt: toString({{n}}.recordedAt)
}
