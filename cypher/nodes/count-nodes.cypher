// How many nodes have each label, of any program? A node with two labels counts under both.
// params: none      columns: name, count
MATCH (n)
UNWIND CASE labels(n) WHEN [] THEN [''] ELSE labels(n) END AS name
RETURN name, count(*) AS count
ORDER BY name
