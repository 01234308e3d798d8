// An index scan, for each of the nine indexes that a list of statements can use, or of statements that
// a search found. `within=bounds` scans between two sort keys
// (or times recorded); `within=range` scans dates of one width that end after a window of time (src/graph/date-span.ts).
// @let key=sortKey
// @let columns=sortKey low=$from high=$to when within=bounds
// @let columns=width,sortKey low=range.low high=range.high when within=range
// @case start=speaker-about
// What one actor said about another, by the edge that has both ids.
// @let x=t
MATCH (s)-[t:TOWARD]->() USING INDEX SEEK t:TOWARD(speakerId, targetId, {{columns}})
WHERE t.speakerId = scan.span.id AND t.targetId = scan.id
// @end
// @case start=speaker
// What one actor said.
// @let x=s
MATCH (s:Statement) USING INDEX SEEK s:Statement(speakerId, {{columns}})
WHERE s.speakerId = scan.span.id
// @end
// @case start=about
// What was said about one actor.
// @let x=t
MATCH (s)-[t:TOWARD]->() USING INDEX SEEK t:TOWARD(targetId, {{columns}})
WHERE t.targetId = scan.id
// @end
// @case start=subject
// What was said on claims about one event, place or topic.
// @let x=c
MATCH (s)-[c:CONCERNS]->() USING INDEX SEEK c:CONCERNS(subjectId, {{columns}})
WHERE c.subjectId = scan.id
// @end
// @case start=claim
// What was said on one claim.
// @let x=s
MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, {{columns}})
WHERE s.claimId = scan.id
// @end
// @case start=source
// The statements that one source carries.
// @let x=r
MATCH (s)-[r:SOURCED_FROM]->() USING INDEX SEEK r:SOURCED_FROM(sourceId, {{columns}})
WHERE r.sourceId = scan.id
// @end
// @case start=outlet
// The statements that the sources of one publisher carry; a statement carried by two of them is returned twice.
// @let x=r
MATCH (s)-[r:SOURCED_FROM]->() USING INDEX SEEK r:SOURCED_FROM(publisherId, {{columns}})
WHERE r.publisherId = scan.id
// @end
// @case start=all
// All statements.
// @let x=s
MATCH (s:Statement) USING INDEX SEEK s:Statement({{columns}})
WHERE s.id STARTS WITH 'statement:'
// @end
// @case start=recorded
// All statements, by time recorded.
// @let x=s key=recordedAt
MATCH (s:Statement) USING INDEX SEEK s:Statement(recordedAt, id)
WHERE s.id STARTS WITH 'statement:'
// @end
// @case start=found
// What a search found, except on claims that it found too: scans by claim return these.
// @let x=s
UNWIND scan.ids AS foundId
MATCH (s:Statement) USING INDEX SEEK s:Statement(id)
WHERE s.id = foundId AND NOT s.claimId IN scan.claims
// @end
// @case within=range
AND {{x}}.width = range.width
// @end
// CASE instead of OR to continue after the cursor: with OR the planner would seek by each side, and the condition on ids
// alone matches half of the record.
// @let after=< when dir=DESC
// @let after=> when dir=ASC
AND {{x}}.{{key}} >= {{low}} AND {{x}}.{{key}} <= {{high}}
AND CASE {{x}}.{{key}} WHEN $at THEN s.id {{after}} $id ELSE true END
