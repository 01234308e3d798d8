import neo4j, { type Integer } from '../../graph/driver.ts';
import { byPosition, type Position } from '../../record/positions.ts';
import type { Props } from '../../record/rows.ts';

/** What new statements add to the count of each position: rows of `corpus/write-positions`, from their properties. */
export function additions(statements: readonly Props[]): Props[] {
  return byPosition(statements as unknown as readonly Counted[]).map((group) => {
    const { claimId, speakerId, stance } = group[0];
    const keys = group.map(({ sortKey }) => sortKey.toNumber());
    const first = neo4j.int(Math.min(...keys));
    const last = neo4j.int(Math.max(...keys));
    return { claimId, speakerId, stance, count: neo4j.int(group.length), first, last };
  });
}

type Counted = Position & { readonly sortKey: Integer };
