// The strongest ties, with some of the evidence for each.
WITH other, count(*) AS count, collect(evidence)[..5] AS evidence ORDER BY count DESC, other LIMIT toInteger($most)
RETURN collect([other, count, evidence]) AS ties
