// @include nodes/parts/ours n=n
AND ($keep.kinds IS NULL OR n.kind IN $keep.kinds)
AND ($keep.ids IS NULL OR n.id IN $keep.ids)
AND ($keep.publishers IS NULL OR EXISTS { (n)-[:PUBLISHED_BY]->(actor) WHERE actor.id IN $keep.publishers })
AND ($keep.cites IS NULL OR EXISTS { (n)-[:CITES]->(other) WHERE other.id IN $keep.cites })
AND ($keep.citedBy IS NULL OR EXISTS { (n)<-[:CITES]-(other) WHERE other.id IN $keep.citedBy })
AND ($keep.from IS NULL OR n.publishedAt >= $keep.from OR (n.published IS NOT NULL AND n.publishedAt IS NULL))
AND ($keep.to IS NULL OR n.published IS NOT NULL AND (n.publishedEarliest IS NULL OR n.publishedEarliest <= $keep.to))
