WITH DISTINCT key.index AS parent, s ORDER BY s.saidAt {{dir}}, s.id {{dir}}
WITH parent, collect(s)[..toInteger($limit)] AS page
UNWIND page AS s
RETURN parent, s.saidAt.epochMillis AS at,
// @include statements/parts/record n=s
AS item,
// @include statements/parts/card
AS card
