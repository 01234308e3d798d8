AND ($keep.kinds IS NULL OR n.kind IN $keep.kinds)
AND ($keep.ids IS NULL OR n.id IN $keep.ids)
AND ($keep.about IS NULL OR EXISTS { (n)-[:ABOUT]->(matter) WHERE matter.id IN $keep.about })
