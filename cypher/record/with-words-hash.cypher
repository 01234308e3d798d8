// Which claims have words with these hashes?
// params: hashes      columns: hash, id
UNWIND $hashes AS hash
MATCH (n:Claim {wordsHash: hash}) WHERE n.id STARTS WITH 'claim:'
RETURN hash, n.id AS id
