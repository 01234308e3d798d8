// @include claims/parts/counted stance=ASSERTS
UNION ALL
// @include claims/parts/counted stance=CONCEDES
