// The claim n as a list: id, and the properties that are asked for.
[{{n}}.id, [key IN $selection.claimKeys | {{n}}[key]]]
