// Whether an office or a membership was in force all the time from `earliest` to `latest`.
(step.fromEarliest IS NULL OR earliest >= step.fromEarliest) AND (step.toLatest IS NULL OR latest <= step.toLatest)
