// The ids of offices, to suggest one that may have been meant. At most 10,000.
// params: none      columns: id
MATCH ()-[h:HOLDS]->() WHERE h.id STARTS WITH 'office:'
RETURN h.id AS id ORDER BY id LIMIT 10000
