// All of the record, as it was recorded.
MATCH (s:Statement) USING INDEX SEEK s:Statement(recordedAt, id)
WHERE s.recordedAt >= $from AND s.recordedAt <= $to AND s.id STARTS WITH 'statement:'
  AND CASE s.recordedAt WHEN $at THEN s.id {{beyond}} $id ELSE true END
