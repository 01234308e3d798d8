// The first of a stream that pass the filter, of `scan` that are looked at.
CALL (key, {{scope}}) {
// @include statements/parts/start/{{start}} columns={{columns}} width={{width}} low={{low}} high={{high}}
// @include statements/parts/order/{{start}} then={{then}}
  LIMIT toInteger($scan)
  WITH DISTINCT s WHERE
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  WITH s LIMIT toInteger($limit)
  RETURN collect(s) AS found
}
// @include statements/parts/looked found=found scope={{scope}} then={{then}} columns={{columns}} width={{width}} low={{low}} high={{high}}
