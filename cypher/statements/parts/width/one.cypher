// Of this width alone: see src/graph/date-span.ts.
AND {{x}}.width = range.width
