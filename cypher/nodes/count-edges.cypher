// How many edges are there of each type, of any program?
// params: none      columns: name, count
MATCH ()-[r]->()
RETURN type(r) AS name, count(*) AS count
ORDER BY name
