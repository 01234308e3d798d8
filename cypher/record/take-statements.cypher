// Takes hold of statements that are about to be changed, so that nobody else changes them meanwhile. To whose stance on
// which claim did they count?
// params: ids      columns: claimId, speakerId, stance
MATCH (n:Statement) WHERE n.id IN $ids
SET n.dossier = n.dossier
RETURN DISTINCT n.claimId AS claimId, n.speakerId AS speakerId, n.stance AS stance
