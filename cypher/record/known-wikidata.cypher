// Which actors have these items of Wikidata?
// params: ids (of items)      columns: item, id
MATCH (n:Actor) WHERE n.wikidataId IN $ids AND n.id STARTS WITH 'actor:'
RETURN n.wikidataId AS item, n.id AS id
