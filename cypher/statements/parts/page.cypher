WITH DISTINCT s ORDER BY s.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
RETURN s
}
WITH key, s ORDER BY s.saidAt {{dir}}, s.id {{dir}}
RETURN key.index AS parent, s.saidAt.epochMillis AS at,
// @include statements/parts/record n=s
AS item,
// @include statements/parts/card
AS card
