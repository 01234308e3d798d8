// Both sides of a claim: foreign fighters in Karabakh
// The claim, the claims that entail it, and everyone who takes a stance on any of them: green asserts, red denies.
// Turkey and Azerbaijan deny what Armenia, France and Russia assert.
MATCH follows = (claim:Claim)-[:ENTAILS*0..1]->(:Claim {id: 'claim:foreign-fighters-in-karabakh-2020'})
OPTIONAL MATCH side = (actor:Actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim)
RETURN follows, side ORDER BY type(stance) DESC, claim.id, actor.id
