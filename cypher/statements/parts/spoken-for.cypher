s.speakerId = span.id AND (span.always
  OR s.spokenAs = span.office
    AND (span.asFrom IS NULL OR s.saidEarliest >= span.asFrom) AND (span.asTo IS NULL OR s.saidAt <= span.asTo)
  OR (s.spokenAs IS NULL OR span.office IS NULL)
    AND (span.from IS NULL OR s.saidEarliest >= span.from) AND (span.to IS NULL OR s.saidAt <= span.to))
