// Whether the record held the statement as not withdrawn at the moment `asOf`, or does now where that is null.
CASE WHEN {{asOf}} IS NULL THEN s.withdrawnAt IS NULL
  ELSE s.recordedAt <= {{asOf}} AND (s.withdrawnAt IS NULL OR s.withdrawnAt > {{asOf}}) END
