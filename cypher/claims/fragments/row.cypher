[{{n}}.id, [key IN $selection.claimKeys | {{n}}[key]]]
