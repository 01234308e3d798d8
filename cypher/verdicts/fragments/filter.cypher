// The conditions on a verdict in force; each field of `$filter` is null if it sets no condition.
AND CASE WHEN $filter.checkedAsOf IS NULL THEN {{n}}.withdrawnAt IS NULL
  ELSE {{n}}.recordedAt <= $filter.checkedAsOf AND ({{n}}.withdrawnAt IS NULL OR {{n}}.withdrawnAt > $filter.checkedAsOf) END
AND ($filter.conclusions IS NULL OR {{n}}.conclusion IN $filter.conclusions)
AND ($filter.checkers IS NULL OR {{n}}.checkerId IN $filter.checkers)
