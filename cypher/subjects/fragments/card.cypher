// The event, place or topic n, or an actor, as a map.
{{n}} {
  .id, .name, .aliases, .description, .wikidataId, .unnamed, .reliability, .from, .to,
  kind: head([label IN labels({{n}}) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group', 'Event', 'Place', 'Topic']]),
  recordedAt: toString({{n}}.recordedAt)
}
