import type { PairOrder, ReversalKind, Stance } from '../../generated/types.ts';
import { lastKeyIn } from '../../graph/sort-key.ts';
import { contradictionsWith, type Relations } from '../shared/relations.ts';
import { AGREE, SIDE_BY_STANCE, STANCES } from '../shared/stance.ts';
import type { ReversalRecord } from './reversal.ts';

/** A statement that takes a side: the fields that reversals need. */
export interface SidedStatement {
  readonly id: string;
  readonly claim: string;
  readonly speaker: string;
  readonly stance: Stance;
  /** Position in chronological order: src/graph/sort-key.ts. */
  readonly sortKey: number;
  /** First and last possible instant, in milliseconds since 1970; infinite if open. */
  readonly earliest: number;
  readonly latest: number;
}

/** The statements of an actor on each side of each claim. */
type Sides = Map<string, [agree: SidedStatement[], disagree: SidedStatement[]]>;

interface Pair {
  readonly first: SidedStatement;
  readonly second: SidedStatement;
  readonly order: PairOrder;
}

/**
 * The reversals of one actor. Each statement is paired with the last contrary statement that was certainly made before it,
 * and with the last contrary one that precedes it in chronological order if their dates overlap. If several statements
 * are paired with the same earlier one in the same way, the first pair is kept, and the first retraction: what was
 * asserted, denied and then taken back is a denial and a retraction.
 *
 * @param statements All statements attributed to the actor, in any order.
 * @param acrossSpeakers Whether to pair each statement, by the same rules, with those of other speakers only as well.
 */
export function findReversals(
  actorId: string,
  statements: readonly SidedStatement[],
  relations: Relations,
  acrossSpeakers: boolean,
): ReversalRecord[] {
  const sides = groupBySide(statements);
  if (![...sides].some(([claim, [agree, disagree]]) => hasContraries(claim, agree, disagree, sides, relations)))
    return [];
  const sorted = [...statements].sort(compareStatements);
  const contraries = (statement: SidedStatement) => contrariesTo(statement, sides, relations);
  const found = pairsAmong(sorted, contraries, () => true);
  if (acrossSpeakers) found.push(...pairsAmong(sorted, contraries, (one, other) => one.speaker !== other.speaker));
  const byId = new Map(found.map((pair) => toReversal(actorId, pair)).map((record) => [record.id, record]));
  return [...byId.values()];
}

function groupBySide(statements: readonly SidedStatement[]): Sides {
  const sides: Sides = new Map();
  for (const statement of [...statements].sort(compareStatements)) {
    const existing = sides.get(statement.claim) ?? [[], []];
    sides.set(statement.claim, existing);
    existing[stanceSide(statement)]?.push(statement);
  }
  return sides;
}

function hasContraries(
  claim: string,
  agree: readonly SidedStatement[],
  disagree: readonly SidedStatement[],
  sides: Sides,
  relations: Relations,
): boolean {
  if (agree.length === 0) return false;
  return (
    disagree.length > 0 ||
    contradictionsWith(claim, relations).some((other) => (sides.get(other)?.[AGREE].length ?? 0) > 0)
  );
}

/** The statements contrary to one, as lists, each in chronological order. */
function contrariesTo(statement: SidedStatement, sides: Sides, relations: Relations): SidedStatement[][] {
  const side = stanceSide(statement);
  const direct = sides.get(statement.claim)?.[1 - side] ?? [];
  if (side !== AGREE) return [direct];
  return [direct, ...contradictionsWith(statement.claim, relations).map((claim) => sides.get(claim)?.[AGREE] ?? [])];
}

/**
 * Number of contradiction steps from a claim that can affect its pairs: to the contrary statement, from there to others
 * paired with it, and to the statements that those may be paired with instead.
 */
export const STEPS = 3;

function pairsAmong(
  sorted: readonly SidedStatement[],
  contraries: (statement: SidedStatement) => SidedStatement[][],
  isPair: (one: SidedStatement, other: SidedStatement) => boolean,
): Pair[] {
  const kept = new Map<string, Pair>();
  const keep = (pair: Pair) => {
    const key = `${pair.order} ${pair.first.id} ${pair.second.stance === 'RETRACTS' ? 'taken back' : ''}`;
    if (!kept.has(key)) kept.set(key, pair);
  };
  for (const second of sorted) {
    const lists = contraries(second);
    const isBefore = (other: SidedStatement) => other.latest < second.earliest && isPair(other, second);
    // No statement that ended before the earliest instant of `second` has a sort key after that second of time.
    const before = lastOnSide(lists, lastKeyWithin(second.earliest), isBefore);
    if (before) keep({ first: before, second, order: 'CERTAIN' });
    const overlapping = lastOnSide(
      lists,
      second.sortKey,
      (other) => compareStatements(other, second) < 0 && isPair(other, second),
    );
    if (overlapping && overlapping.latest >= second.earliest) keep({ first: overlapping, second, order: 'UNKNOWN' });
  }
  return [...kept.values()];
}

/** The last sort key within the second of an instant. */
function lastKeyWithin(instant: number): number {
  return Number.isFinite(instant) ? lastKeyIn(new Date(instant)) : instant;
}

/** The last statement of all lists that passes and whose sort key is at most the given one. */
function lastOnSide(
  lists: readonly SidedStatement[][],
  sortKey: number,
  passes: (statement: SidedStatement) => boolean,
): SidedStatement | undefined {
  let last: SidedStatement | undefined;
  for (const list of lists) {
    for (let index = countUpTo(list, sortKey) - 1; index >= 0; index -= 1) {
      const statement = list[index];
      if (!statement || !passes(statement)) continue;
      if (!last || compareStatements(last, statement) < 0) last = statement;
      break;
    }
  }
  return last;
}

/** Number of statements in an ordered list whose sort key is at most the given one; binary search. */
function countUpTo(list: readonly SidedStatement[], sortKey: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.sortKey ?? 0) <= sortKey) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareStatements(a: SidedStatement, b: SidedStatement): number {
  return a.sortKey - b.sortKey || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** AGREE or DISAGREE. */
function stanceSide({ stance }: SidedStatement): number {
  return SIDE_BY_STANCE[STANCES.indexOf(stance)] ?? AGREE;
}

function toReversal(actorId: string, { first, second, order }: Pair): ReversalRecord {
  const selfContradiction: ReversalKind[] = first.speaker === second.speaker ? [] : ['SELF_CONTRADICTION'];
  return {
    id: `${second.id} ${first.id} ${actorId}`,
    actorId,
    order,
    kinds: [reversalKind(first, second), ...selfContradiction],
    firstId: first.id,
    secondId: second.id,
    claimIds: [first.claim, second.claim],
    sortKey: second.sortKey,
  };
}

function reversalKind(first: SidedStatement, second: SidedStatement): ReversalKind {
  if (first.claim !== second.claim) return 'CONTRADICTION';
  if (second.stance === 'RETRACTS') return 'RETRACTION';
  return stanceSide(second) === AGREE ? 'ADMISSION' : 'DENIAL';
}
