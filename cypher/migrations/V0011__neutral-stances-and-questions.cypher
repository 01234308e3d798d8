// Statements that take no side on a claim, and those that ask about it, by speaker, from first to last.
CREATE INDEX neutral_claim IF NOT EXISTS FOR ()-[r:NEUTRAL]-() ON (r.claimId, r.speakerId, r.sortKey);
CREATE INDEX asks_claim IF NOT EXISTS FOR ()-[r:ASKS]-() ON (r.claimId, r.speakerId, r.sortKey);
