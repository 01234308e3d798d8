// Of this width alone: see src/graph/width.ts.
AND {{x}}.width = range.width
