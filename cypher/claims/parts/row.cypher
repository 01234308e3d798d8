[{{n}}.id, [key IN $want.claimKeys | {{n}}[key]]]
