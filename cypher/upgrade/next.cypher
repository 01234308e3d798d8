// Which come next in order of id, and what day are they of?
// params: after (an id), limit      columns: id, day (EDTF or null)
// @for nodes=statements,sources
// @let label=Statement prefix=statement: day=said when nodes=statements
// @let label=Source prefix=source: day=published when nodes=sources
MATCH (n:{{label}}) WHERE n.id STARTS WITH '{{prefix}}' AND n.id > $after
RETURN n.id AS id, n.{{day}} AS day ORDER BY n.id LIMIT toInteger($limit)
