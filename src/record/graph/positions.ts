import neo4j, { type Integer } from '../../graph/driver.ts';
import type { StatementEntry } from '../format.ts';
import type { Props } from './rows.ts';

/** A speaker's stance on a claim: statements are counted by it. */
export interface Position {
  readonly claimId: string;
  readonly speakerId: string;
  readonly stance: StatementEntry['stance'];
}

/** How many statements of a position are in force, and the lowest and highest of their sort keys. */
interface PositionCount {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** The position that a statement is counted in. */
export function toPosition({ claim, speaker, stance }: StatementEntry): Position {
  return { claimId: claim, speakerId: speaker, stance };
}

/** The properties of a position's node. */
export function toPositionProps(position: Position, { count, first, last }: PositionCount): Props {
  return { ...position, count: neo4j.int(count), firstKey: neo4j.int(first), lastKey: neo4j.int(last) };
}

/**
 * Counts new statements by position.
 *
 * @param statements Properties of their nodes.
 * @returns properties of a node for each position.
 */
export function countPositions(statements: readonly Props[]): Props[] {
  return byPosition(statements as unknown as readonly Counted[]).map((group) => {
    const { claimId, speakerId, stance } = group[0];
    const keys = group.map(({ sortKey }) => sortKey.toNumber());
    const first = keys.reduce((a, b) => Math.min(a, b));
    const last = keys.reduce((a, b) => Math.max(a, b));
    return toPositionProps({ claimId, speakerId, stance }, { count: group.length, first, last });
  });
}

type Counted = Position & { readonly sortKey: Integer };

/**
 * Groups items by position. The groups are sorted, so that concurrent writers lock positions in the same order and
 * cannot deadlock.
 */
export function byPosition<Item extends Position>(items: readonly Item[]): [Item, ...Item[]][] {
  const groups = Map.groupBy(items, ({ stance, claimId, speakerId }) => `${stance} ${claimId} ${speakerId}`);
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([, group]) => group as [Item, ...Item[]]);
}
