// Matches only Hearsay's own nodes: in a database with other data, other nodes may have the same labels. toStringOrNull
// keeps the planner from seeking by this condition, and accepts an id of any type.
AND any(label IN labels({{n}}) WHERE toStringOrNull({{n}}.id) STARTS WITH toLower(label) + ':')
