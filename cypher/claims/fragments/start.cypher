// Where a page of claims starts, after its cursor. All but the first case sort the claims, which is slow for an actor that
// half of all claims are about.
// @case start=all
// SEEK: see nodes/fragments/first-from.
MATCH (n:Claim) USING INDEX SEEK n:Claim({{key}}, id)
WHERE n.{{key}} {{after}}= $at AND n.id STARTS WITH 'claim:'
// @end
// @case start=about,subjects,checked,ids
// @include claims/fragments/among
AND n.{{key}} {{after}}= first
// @end
AND CASE n.{{key}} WHEN $at THEN n.id {{after}} $id ELSE true END
