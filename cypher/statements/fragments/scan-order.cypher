// The order of the index that `scan` reads, with all its columns, so that only statements with the same sort key are sorted.
// @let then=sortKey when within=bounds
// @let then=width when within=range
// @case start=speaker-about
WITH s ORDER BY t.speakerId {{dir}}, t.targetId {{dir}}, t.{{then}} {{dir}}, t.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=speaker
WITH s ORDER BY s.speakerId {{dir}}, s.{{then}} {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=about
WITH s ORDER BY t.targetId {{dir}}, t.{{then}} {{dir}}, t.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=subject
WITH s ORDER BY c.subjectId {{dir}}, c.{{then}} {{dir}}, c.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=claim
WITH s ORDER BY s.claimId {{dir}}, s.{{then}} {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=source
WITH s ORDER BY r.sourceId {{dir}}, r.{{then}} {{dir}}, r.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=outlet
WITH s ORDER BY r.publisherId {{dir}}, r.{{then}} {{dir}}, r.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=all
WITH s ORDER BY s.{{then}} {{dir}}, s.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=found
WITH s ORDER BY s.sortKey {{dir}}, s.id {{dir}}
// @end
// @case start=recorded
WITH s ORDER BY s.recordedAt {{dir}}, s.id {{dir}}
// @end
