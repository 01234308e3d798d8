import type { StatementEntry } from './format.ts';

/** Whose stance on which claim: what statements are counted by. */
export interface Position {
  readonly claimId: string;
  readonly speakerId: string;
  readonly stance: StatementEntry['stance'];
}

/** The position that a statement counts to. */
export function toPosition({ claim, speaker, stance }: StatementEntry): Position {
  return { claimId: claim, speakerId: speaker, stance };
}

/**
 * What counts to the same position, in the one order in which all who write count: two that meet then wait for each
 * other, where they would else each hold what the other wants.
 */
export function byPosition<Item extends Position>(items: readonly Item[]): [Item, ...Item[]][] {
  const groups = Map.groupBy(items, ({ stance, claimId, speakerId }) => `${stance} ${claimId} ${speakerId}`);
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([, group]) => group as [Item, ...Item[]]);
}
