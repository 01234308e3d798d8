// Sets an empty list of aliases where there is none: Neo4j's bulk importer leaves out empty lists.
// params: none      columns: written
MATCH (n:Actor|Event|Place|Topic) WHERE n.aliases IS NULL
SET n.aliases = []
RETURN count(*) AS written
