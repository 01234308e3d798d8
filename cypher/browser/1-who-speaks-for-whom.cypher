// Who speaks for whom
// Four states, the institutions that are part of them, and the persons who hold an office in either: what an office holder
// says can count for the institution and the state too. Click an edge to see which office it is, and since when.
MATCH (state:State) WHERE state.id IN ['actor:turkey', 'actor:azerbaijan', 'actor:armenia', 'actor:russia']
MATCH tie = (holder:Actor)-[:HOLDS|PART_OF]->(body:Actor)
WHERE body = state OR EXISTS { (body)-[:PART_OF]->(state) }
WITH holder, body, collect(tie)[0] AS tie
RETURN tie
