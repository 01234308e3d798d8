// The chain of sources behind a statement
// How we know what Pashinyan said about Turkish officers: Ahval cites Armenpress, and Armenpress cites Al Jazeera. A
// source that cites no other source in the chain is the origin: here his interview with Al Jazeera.
MATCH made = (:Actor)-[:MADE]->(statement:Statement {id: 'statement:2020-pashinyan-turkish-officers-involved'})
WHERE NOT 'withdrawnAt' IN keys(statement)
MATCH (statement)-[:SOURCED_FROM]->(source:Source)
OPTIONAL MATCH nearest = (statement)-[:SOURCED_FROM]->(source)
WHERE NOT EXISTS { (statement)-[:SOURCED_FROM]->(:Source)-[:CITES]->(source) }
OPTIONAL MATCH cites = (source)-[:CITES]->(cited:Source) WHERE EXISTS { (statement)-[:SOURCED_FROM]->(cited) }
OPTIONAL MATCH publisher = (source)-[:PUBLISHED_BY]->(:Actor)
RETURN made, nearest, cites, publisher
