// What Pashinyan said about Turkey
// His words stand between him and Turkey, each with its date; the edge to Turkey says how he speaks of it. Where only
// the gist is known, the claim stands in their place.
MATCH (speaker:Actor {id: 'actor:nikol-pashinyan'})-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim:Claim)
MATCH (statement:Statement {id: stance.statementId})-[toward:TOWARD]->(target:Actor {id: 'actor:turkey'})
OPTIONAL MATCH words = (speaker)-[:MADE]->(statement)-[toward]->(target) WHERE statement.quote IS NOT NULL
OPTIONAL MATCH gist = (speaker)-[stance]->(claim)-[:ABOUT]->(target) WHERE statement.quote IS NULL
RETURN words, gist
