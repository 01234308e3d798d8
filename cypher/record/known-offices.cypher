// Who holds these offices, and for what time at most?
// params: ids      columns: id, holder, from, to (milliseconds)
MATCH (holder:Person&Actor)-[h:HOLDS]->(:Actor) WHERE h.id IN $ids
RETURN h.id AS id, holder.id AS holder, h.fromEarliest.epochMillis AS from, h.toLatest.epochMillis AS to
