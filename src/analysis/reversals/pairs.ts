import type { PairOrder, ReversalKind, Stance } from '../../generated/types.ts';
import { lastKeyIn } from '../../graph/sort-key.ts';
import { contradictionsWith, type Relations } from '../shared/relations.ts';
import { AGREE, SIDE_OF, STANCES } from '../shared/stance.ts';
import type { ReversalRecord } from './reversal.ts';

/** A statement that takes a side, as far as reversals ask. */
export interface Position {
  readonly id: string;
  readonly claim: string;
  readonly speaker: string;
  readonly stance: Stance;
  /** Place in the order of what was said. */
  readonly place: number;
  /** First and last instant that its date allows, in milliseconds; infinite where open. */
  readonly earliest: number;
  readonly latest: number;
}

/** Of an actor, its statements on each side of each claim. */
type Sides = Map<string, [agree: Position[], disagree: Position[]]>;

interface Pair {
  readonly first: Position;
  readonly second: Position;
  readonly order: PairOrder;
}

/**
 * The reversals of one actor: each statement set against the last contrary one that was certainly made before it, and
 * against the last contrary one that stands before it in the order of what was said, if their dates overlap. Of several
 * set against the same one in the same way, the first stays.
 *
 * @param positions All that counts for the actor, in any order.
 * @param apart True sets each statement also, in the same way, against those of other speakers alone.
 */
export function findReversals(
  actorId: string,
  positions: readonly Position[],
  relations: Relations,
  apart: boolean,
): ReversalRecord[] {
  const sides = groupBySide(positions);
  if (![...sides].some(([claim, [agree, disagree]]) => isTorn(claim, agree, disagree, sides, relations))) return [];
  const sorted = [...positions].sort(inOrder);
  const contraries = (position: Position) => contrariesTo(position, sides, relations);
  const found = pairsAmong(sorted, contraries, () => true);
  if (apart) found.push(...pairsAmong(sorted, contraries, (one, other) => one.speaker !== other.speaker));
  const byId = new Map(found.map((pair) => toReversal(actorId, pair)).map((record) => [record.id, record]));
  return [...byId.values()];
}

function groupBySide(positions: readonly Position[]): Sides {
  const sides: Sides = new Map();
  for (const position of [...positions].sort(inOrder)) {
    const known = sides.get(position.claim) ?? [[], []];
    sides.set(position.claim, known);
    known[stanceSide(position)]?.push(position);
  }
  return sides;
}

function isTorn(
  claim: string,
  agree: readonly Position[],
  disagree: readonly Position[],
  sides: Sides,
  relations: Relations,
): boolean {
  if (agree.length === 0) return false;
  return (
    disagree.length > 0 ||
    contradictionsWith(claim, relations).some((other) => (sides.get(other)?.[AGREE].length ?? 0) > 0)
  );
}

/** The statements that are contrary to one, in lists, each in order. */
function contrariesTo(position: Position, sides: Sides, relations: Relations): Position[][] {
  const side = stanceSide(position);
  const direct = sides.get(position.claim)?.[1 - side] ?? [];
  if (side !== AGREE) return [direct];
  return [direct, ...contradictionsWith(position.claim, relations).map((claim) => sides.get(claim)?.[AGREE] ?? [])];
}

/**
 * How many steps of contradiction from a claim decide over its pairs: to the contrary statement, from there to others
 * that are set against the same one, and to what these may be set against instead.
 */
export const STEPS = 3;

function pairsAmong(
  sorted: readonly Position[],
  contraries: (position: Position) => Position[][],
  count: (one: Position, other: Position) => boolean,
): Pair[] {
  const certain = new Map<Position, Pair>();
  const unknown = new Map<Position, Pair>();
  for (const second of sorted) {
    const lists = contraries(second);
    const isBefore = (other: Position) => other.latest < second.earliest && count(other, second);
    // No later instant than the earliest of the second stands beyond its last place.
    const before = lastOnSide(lists, endOfSecond(second.earliest), isBefore);
    if (before && !certain.has(before)) certain.set(before, { first: before, second, order: 'CERTAIN' });
    const beside = lastOnSide(lists, second.place, (other) => inOrder(other, second) < 0 && count(other, second));
    if (beside && beside.latest >= second.earliest && !unknown.has(beside))
      unknown.set(beside, { first: beside, second, order: 'UNKNOWN' });
  }
  return [...certain.values(), ...unknown.values()];
}

function endOfSecond(at: number): number {
  return Number.isFinite(at) ? lastKeyIn(new Date(at)) : at;
}

/** The last in order, of all lists, that stands no later than a place and passes. */
function lastOnSide(
  lists: readonly Position[][],
  place: number,
  passes: (position: Position) => boolean,
): Position | undefined {
  let last: Position | undefined;
  for (const list of lists) {
    for (let at = upTo(list, place) - 1; at >= 0; at -= 1) {
      const position = list[at];
      if (!position || !passes(position)) continue;
      if (!last || inOrder(last, position) < 0) last = position;
      break;
    }
  }
  return last;
}

/** How many of a list stand no later than a place. */
function upTo(list: readonly Position[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.place ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(a: Position, b: Position): number {
  return a.place - b.place || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** AGREE or DISAGREE. */
function stanceSide({ stance }: Position): number {
  return SIDE_OF[STANCES.indexOf(stance)] ?? AGREE;
}

function toReversal(actorId: string, { first, second, order }: Pair): ReversalRecord {
  const apart: ReversalKind[] = first.speaker === second.speaker ? [] : ['SELF_CONTRADICTION'];
  return {
    id: `${second.id} ${first.id} ${actorId}`,
    actorId,
    order,
    kinds: [reversalKind(first, second), ...apart],
    firstId: first.id,
    secondId: second.id,
    claimIds: [first.claim, second.claim],
    place: second.place,
  };
}

function reversalKind(first: Position, second: Position): ReversalKind {
  if (first.claim !== second.claim) return 'CONTRADICTION';
  if (second.stance === 'RETRACTS') return 'RETRACTION';
  return stanceSide(second) === AGREE ? 'ADMISSION' : 'DENIAL';
}
