// Which sources have these canonical URLs?
// params: urls      columns: url, id
UNWIND $urls AS url
MATCH (n:Source {canonicalUrl: url}) WHERE n.id STARTS WITH 'source:'
RETURN url, n.id AS id
