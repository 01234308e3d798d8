// By the edges of the subject, and sorted: an actor that half of all claims are about is slow here.
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic)
WHERE matter.id = subject
