// How many claims with a given number of independent chains match the filter? Among all claims, or among those about each of
// several subjects. Where the number is not certain, their chains are returned (claims/fragments/sourced).
// params: subjects (list of id, or [null] for all), sought (ids of the subjects, or of the
//         claims, to start with), filter (kinds, about, isChecked, conclusions, checkers, checkedAsOf, minIndependentChains,
//         maxIndependentChains: each or null; byOwner)
// columns: parent, certain (number of claims), uncertain ([[chain, …]])
// @for start=all,about,subjects,checked,ids
UNWIND $subjects AS subject
CALL (subject) {
// @include claims/fragments/among
// @include claims/fragments/filter
// @include claims/fragments/sourced
  WITH chains, certain WHERE chains IS NOT NULL
  RETURN count(CASE WHEN certain THEN 1 END) AS known, collect(CASE WHEN NOT certain THEN chains END) AS uncertain
}
RETURN subject AS parent, known AS certain, uncertain
