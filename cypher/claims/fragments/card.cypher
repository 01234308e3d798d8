{{n}} { .id, .text, .kind, recordedAt: toString({{n}}.recordedAt) }
