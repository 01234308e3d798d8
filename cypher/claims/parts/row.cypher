[{{n}}.id, {{n}}.text, {{n}}.kind, toString({{n}}.recordedAt)]
