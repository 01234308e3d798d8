s.speakerId = span.id AND (span.always OR s.spokenAs = span.office OR (s.spokenAs IS NULL OR span.office IS NULL)
  AND (span.from IS NULL OR s.saidEarliest >= span.from) AND (span.to IS NULL OR s.saidAt <= span.to))
