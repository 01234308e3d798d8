// Whether the statement was in the record and not withdrawn at the moment `asOf`, or is now if that is null.
CASE WHEN {{asOf}} IS NULL THEN s.withdrawnAt IS NULL
  ELSE s.recordedAt <= {{asOf}} AND (s.withdrawnAt IS NULL OR s.withdrawnAt > {{asOf}}) END
