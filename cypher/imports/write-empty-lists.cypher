// Gives what has no other names the empty list of them, which Neo4j's bulk importer leaves out.
// params: none      columns: written
MATCH (n:Actor|Event|Place|Topic) WHERE n.aliases IS NULL
SET n.aliases = []
RETURN count(*) AS written
