// Hearsay's own: in a database that holds other data too, its nodes may carry the same labels. In toString, so that
// the planner does not seek by it.
AND toString({{n}}.recordedAt) IS NOT NULL
