// Which of these ids are in the record?
// params: ids      columns: id
UNWIND $ids AS id
WITH id WHERE EXISTS { (:Actor { id: id }) } OR EXISTS { (:Claim { id: id }) } OR EXISTS { (:Source { id: id }) }
  OR EXISTS { (:Statement { id: id }) } OR EXISTS { (:Event { id: id }) } OR EXISTS { (:Place { id: id }) }
  OR EXISTS { (:Topic { id: id }) } OR EXISTS { (:Verdict { id: id }) }
RETURN id
