// The claim n as a list: id, and the selected properties.
[{{n}}.id, [key IN $selection.claimKeys | {{n}}[key]]]
