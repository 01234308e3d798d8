AND ($kinds IS NULL OR n.kind IN $kinds)
AND ($ids IS NULL OR n.id IN $ids)
AND ($about IS NULL OR EXISTS { (n)-[:ABOUT]->(subject) WHERE subject.id IN $about })
