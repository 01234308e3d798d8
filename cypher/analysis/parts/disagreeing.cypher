// @include claims/parts/counted stance=DENIES
UNION ALL
// @include claims/parts/counted stance=QUESTIONS
UNION ALL
// @include claims/parts/counted stance=RETRACTS
