import { expect } from 'vitest';
import { cypher } from './graph.ts';

/** Compares the recorded positions with the edges of the stances. */
export async function expectPositionsKept(): Promise<void> {
  const recorded = await cypher(
    `MATCH (p:Position) WHERE p.claimId STARTS WITH 'claim:' AND (p.count > 0 OR p.lastKey IS NOT NULL)
     RETURN p.claimId AS claim, p.speakerId AS speaker, p.stance AS stance, p.count AS count, p.firstKey AS first, p.lastKey AS last
     ORDER BY claim, speaker, stance`,
  );
  const counted = await cypher(
    `MATCH (speaker:Actor)-[r:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS|NEUTRAL|ASKS]->(claim:Claim)
     WHERE r.statementId STARTS WITH 'statement:'
     RETURN claim.id AS claim, speaker.id AS speaker, type(r) AS stance, count(*) AS count, min(r.sortKey) AS first, max(r.sortKey) AS last
     ORDER BY claim, speaker, stance`,
  );
  expect(recorded).toEqual(counted);
}
