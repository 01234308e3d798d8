// Locks statements that are about to be changed, so that no other transaction changes them meanwhile. Returns the positions
// in which they are counted.
// params: ids      columns: claimId, speakerId, stance
MATCH (n:Statement) WHERE n.id IN $ids
SET n.dossier = n.dossier
RETURN DISTINCT n.claimId AS claimId, n.speakerId AS speakerId, n.stance AS stance
