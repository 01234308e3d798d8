// These events, places or topics as the record has them, in the format of a dossier.
// params: ids      columns: dossier, entry
// @for label=Event,Place,Topic
MATCH (n:{{label}}) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n { .id, .name, .aliases, .description, .from, .to } AS entry
