// How many statements are on each side of the claims that may be disputed, and are they by one actor or by several? These are
// the claims with statements on both sides, and those that contradict, entail or are entailed by another. Reads only the
// indexes of the stance edges, each in its order.
// params: none
// columns: claims, and for each of them agrees and disagrees (number of statements), agreeOnlys and
//          disagreeOnlys (id of the only actor, '' for several)
CALL () {
// @include analysis/fragments/candidates stance=ASSERTS side=0
  UNION ALL
// @include analysis/fragments/candidates stance=CONCEDES side=0
  UNION ALL
// @include analysis/fragments/candidates stance=DENIES side=1
  UNION ALL
// @include analysis/fragments/candidates stance=QUESTIONS side=1
  UNION ALL
// @include analysis/fragments/candidates stance=RETRACTS side=1
  UNION ALL
  MATCH (p)-[:CONTRADICTS|ENTAILS]->(q)
  UNWIND [p.id, q.id] AS claim
  RETURN claim, null AS lot, 2 AS side
}
WITH claim, collect(lot) AS lots, min(side) AS least, max(side) AS most
WHERE least < most AND size(lots) > 0
WITH claim, [lot IN lots WHERE lot[0] = 0] AS agree, [lot IN lots WHERE lot[0] = 1] AS disagree
RETURN collect(claim) AS claims,
  collect(reduce(sum = 0, lot IN agree | sum + lot[1])) AS agrees,
  collect(reduce(sum = 0, lot IN disagree | sum + lot[1])) AS disagrees,
  collect(CASE WHEN all(lot IN agree WHERE lot[2] = agree[0][2]) THEN coalesce(agree[0][2], '') ELSE '' END) AS agreeOnlys,
  collect(CASE WHEN all(lot IN disagree WHERE lot[2] = disagree[0][2]) THEN coalesce(disagree[0][2], '') ELSE '' END)
    AS disagreeOnlys
