(step.fromEarliest IS NULL OR earliest >= step.fromEarliest) AND (step.toLatest IS NULL OR latest <= step.toLatest)
