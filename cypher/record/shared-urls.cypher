// Which canonical URLs do several sources have?
// params: none      columns: url
MATCH (n:Source) USING INDEX n:Source(canonicalUrl)
WHERE n.canonicalUrl IS NOT NULL AND n.id STARTS WITH 'source:'
WITH n.canonicalUrl AS url, count(*) AS count WHERE count > 1
RETURN url ORDER BY url
