// Which come next in order of id, and what day are they of?
// params: after (an id), limit      columns: id, day (EDTF or null)
// @variant statements label=Statement prefix=statement: day=said
// @variant sources label=Source prefix=source: day=published
MATCH (n:{{label}}) WHERE n.id STARTS WITH '{{prefix}}' AND n.id > $after
RETURN n.id AS id, n.{{day}} AS day ORDER BY n.id LIMIT toInteger($limit)
