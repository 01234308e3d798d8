CASE WHEN {{asOf}} IS NULL THEN s.withdrawnAt IS NULL
  ELSE s.recordedAt <= {{asOf}} AND (s.withdrawnAt IS NULL OR s.withdrawnAt > {{asOf}}) END
