// The conditions on a claim; each field of `$filter` is null if it sets no condition.
AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.about IS NULL OR EXISTS { (n)-[:ABOUT]->(matter) WHERE matter.id IN $filter.about })
AND ($filter.isChecked IS NULL OR EXISTS {
  (n)<-[:CHECKS]-(verdict:Verdict) WHERE true
// @include verdicts/fragments/filter n=verdict
})
