// How far did an earlier run of this import get?
// params: id      columns: content, file, line, rows, rejected, startedAt (an instant)
MATCH (i:Import {id: $id})
RETURN i.content AS content, i.file AS file, i.line AS line, i.rows AS rows, i.rejected AS rejected, i.startedAt AS startedAt
