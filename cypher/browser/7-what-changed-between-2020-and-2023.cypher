// What changed between 2020 and 2023
// What Turkey, its institutions and its office holders last asserted and last denied about its part in the fighting: in the
// war of 2020 on one side, in the offensive of 2023 on the other.
MATCH (speaker:Actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim:Claim)-[:ABOUT]->(event:Event)
WHERE event.id IN ['event:karabakh-war-2020', 'event:karabakh-offensive-2023']
  AND EXISTS { (claim)-[:ABOUT]->(:Actor {id: 'actor:turkey'}) }
MATCH (statement:Statement {id: stance.statementId})
WHERE EXISTS {
  (speaker)-[ties:HOLDS|PART_OF*0..2]->(:Actor {id: 'actor:turkey'})
  WHERE all(tie IN ties WHERE type(tie) = 'PART_OF' OR tie.id = statement.spokenAs)
}
WITH speaker, stance, claim, event ORDER BY stance.sortKey DESC, claim.id
WITH speaker, event, type(stance) AS side, collect([stance, claim])[0] AS last
WITH speaker, event, last[0] AS stance, last[1] AS claim
MATCH said = (event)<-[:ABOUT]-(claim)<-[stance]-(speaker)
RETURN said ORDER BY event.id DESC, claim.id
