// What are some actors called, taken from all over the list of names?
// params: limit      columns: name
MATCH (n:Actor)
WITH DISTINCT n.name AS name ORDER BY name
WITH collect(name) AS names
UNWIND range(0, size(names) - 1, CASE WHEN size(names) > $limit THEN size(names) / toInteger($limit) ELSE 1 END) AS index
RETURN names[index] AS name LIMIT toInteger($limit)
