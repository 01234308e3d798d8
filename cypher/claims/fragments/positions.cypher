// Positions made from the statements of each, which are ordered by sort key; latest first.
WITH claim, actorId, stance, size(said) AS count, head(said) AS first, last(said) AS latest
ORDER BY latest.sortKey DESC, latest.id DESC
RETURN claim.id AS id, collect({
  actorId: actorId, stance: stance, count: count, first: first.said, last: latest.said, latestId: latest.id
})[..toInteger($limit)] AS items
