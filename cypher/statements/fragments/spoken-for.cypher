// Whether the statement was made by the speaker of a span, and its office and time lie within the span.
s.speakerId = {{span}}.id AND CASE
  WHEN {{span}}.always THEN true
  WHEN s.spokenAs = {{span}}.office THEN
    ({{span}}.asFrom IS NULL OR s.saidEarliest >= {{span}}.asFrom) AND ({{span}}.asTo IS NULL OR s.saidAt <= {{span}}.asTo)
  WHEN s.spokenAs IS NULL OR {{span}}.office IS NULL THEN
    ({{span}}.from IS NULL OR s.saidEarliest >= {{span}}.from) AND ({{span}}.to IS NULL OR s.saidAt <= {{span}}.to)
  ELSE false END
