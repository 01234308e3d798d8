// The subject n (an actor, event, place or topic) as a map.
{{n}} {
  .id, .name, .aliases, .description, .wikidataId, .unnamed, .reliability, .from, .to,
  kind: head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group', 'Event', 'Place', 'Topic']]),
  recordedAt: toString({{n}}.recordedAt)
}
