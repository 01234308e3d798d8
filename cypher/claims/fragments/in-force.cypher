// Whether an office or a membership lasted for the whole time from `earliest` to `latest`.
(step.fromEarliest IS NULL OR earliest >= step.fromEarliest) AND (step.toLatest IS NULL OR latest <= step.toLatest)
