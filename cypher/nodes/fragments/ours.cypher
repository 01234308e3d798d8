// Hearsay's own: in a database that holds other data too, its nodes may carry the same labels. In toStringOrNull, so
// that the planner does not seek by it, and ids of any type can be asked.
AND any(label IN labels({{n}}) WHERE toStringOrNull({{n}}.id) STARTS WITH toLower(label) + ':')
