// What changed between 2020 and 2023
// What Turkey, its institutions and its office holders said about its part in the fighting: about the war of 2020 on
// one side, about the offensive of 2023 on the other.
MATCH (speaker:Actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim:Claim)-[:ABOUT]->(turkey:Actor {id: 'actor:turkey'})
MATCH (statement:Statement {id: stance.statementId})
WHERE EXISTS {
  (speaker)-[ties:HOLDS|PART_OF*0..2]->(turkey)
  WHERE all(tie IN ties WHERE type(tie) = 'PART_OF' OR tie.id = statement.spokenAs)
}
MATCH said = (speaker)-[stance]->(claim)-[:ABOUT]->(event:Event)
WHERE event.id IN ['event:karabakh-war-2020', 'event:karabakh-offensive-2023']
RETURN said
