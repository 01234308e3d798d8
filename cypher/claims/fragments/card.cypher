// The claim n as a map.
{{n}} { .id, .text, .kind, recordedAt: toString({{n}}.recordedAt) }
