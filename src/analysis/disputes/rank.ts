import type { DisputeKind, DisputeOrder } from '../../generated/types.ts';
import { countIndependent } from '../../record/provenance/independence.ts';
import type { Relations } from '../shared/relations.ts';
import { AGREE, DISAGREE } from '../shared/stance.ts';
import type { DisputeRecord, GroundRecord, SideRecord } from './dispute.ts';
import type { SideSummary, StanceIndex, Tally } from './stance-index.ts';

/** A dispute with its score in a list: higher scores first, equal scores by ascending id. */
export interface RankedDispute {
  readonly node: DisputeRecord;
  readonly score: number;
}

/** Position of a cursor in a list of disputes. */
type RankedCursor = Pick<RankedDispute, 'score'> & { readonly id: string };

/** `BEST_SOURCED` ranks only this many of the most contested disputes. */
export const MAX_BEST_SOURCED = 200;

/** Number of disputes whose actors are counted in one batch. */
const BATCH_SIZE = 32;

/**
 * All disputes, in no particular order. A claim is disputed if someone agrees with it and, on at least one ground, another
 * actor disagrees. Where the summaries cannot tell whether the actors differ, the claim is included as a candidate. A dispute between two
 * claims that contradict each other is listed once, with the claim of the lower id, unless the other is also disputed on
 * a ground of its own.
 *
 * @param claims Claims to consider; null for all.
 */
export function findDisputes(
  stances: StanceIndex,
  relations: Relations,
  claims: ReadonlySet<string> | null,
): DisputeRecord[] {
  const agreeing = stances.summaries(AGREE);
  return [...agreeing].flatMap(([id, agree]) => {
    if (claims && !claims.has(id)) return [];
    const grounds = findGrounds(id, stances, relations);
    const isListedThere = ({ kind, claimId }: GroundRecord) =>
      kind === 'CONTRADICTION' && claimId < id && (!claims || claims.has(claimId));
    const own = toSide(
      stances,
      grounds.filter((ground) => !isListedThere(ground)),
    );
    const opposing = own.claimSides.map(({ summary }) => summary);
    const isConfirmed = opposing.some(({ soleActorId }) => haveDifferentActors(agree.soleActorId, soleActorId));
    const isUndecided = [agree, ...opposing].some(({ soleActorId }) => soleActorId === undefined);
    if (opposing.length === 0 || !(isConfirmed || isUndecided)) return [];
    const agreeSide: SideRecord = { stances, claimSides: [{ claim: id, side: AGREE, summary: agree }] };
    return [{ id, stances, isConfirmed, grounds, own, disagree: toSide(stances, grounds), agree: agreeSide }];
  });
}

function toSide(stances: StanceIndex, grounds: readonly GroundRecord[]): SideRecord {
  return { stances, claimSides: grounds.flatMap(({ side }) => side.claimSides) };
}

/** The ways in which a claim is disputed: directly, by a claim that contradicts it, or by a denial of what it entails. */
function findGrounds(id: string, stances: StanceIndex, relations: Relations): GroundRecord[] {
  const grounds: GroundRecord[] = [];
  const add = (kind: DisputeKind, claim: string, side: number) => {
    const summary = stances.summaries(side).get(claim);
    if (summary) grounds.push({ kind, claimId: claim, side: { stances, claimSides: [{ claim, side, summary }] } });
  };
  add('DIRECT', id, DISAGREE);
  for (const { to, kind } of relations.get(id) ?? []) add(kind, to, kind === 'CONTRADICTION' ? AGREE : DISAGREE);
  return grounds;
}

/** Whether two non-empty sides are known to have different actors. */
function haveDifferentActors(one: SideSummary['soleActorId'], other: SideSummary['soleActorId']): boolean {
  if (one === undefined || other === undefined) return false;
  return one === null || one !== other;
}

/** Whether the two sides have different actors; reads the tallies if the summaries cannot tell. */
async function isDispute({ isConfirmed, agree, own }: DisputeRecord): Promise<boolean> {
  if (isConfirmed) return true;
  const [[a, ...more], [b, ...others]] = await Promise.all([tallySide(agree), tallySide(own)]);
  return more.length > 0 || others.length > 0 || a?.actorId !== b?.actorId;
}

async function keepConfirmed(ranked: readonly RankedDispute[]): Promise<RankedDispute[]> {
  const confirmed = await Promise.all(ranked.map(({ node }) => isDispute(node)));
  return ranked.filter((_, index) => confirmed[index]);
}

/**
 * How contested a claim is: the harmonic mean of the numbers of actors on the two sides. Like a product, it is high only
 * if both sides are large; like a mean, it is in actors. It is at most twice the smaller number.
 */
export function contested(agree: number, disagree: number): number {
  return (2 * agree * disagree) / (agree + disagree);
}

/** The exact {@link contested} score of a dispute. */
export async function measureContested({ agree, disagree }: DisputeRecord): Promise<number> {
  return contested(await actorCount(agree), await actorCount(disagree));
}

/** Number of distinct actors on a side. */
export async function actorCount(side: SideRecord): Promise<number> {
  const [claimSide, ...more] = side.claimSides;
  if (claimSide && more.length === 0 && typeof claimSide.summary.soleActorId === 'string') return 1;
  return (await tallySide(side)).length;
}

/** The actors on a side: those with the most statements first, then the most recent. */
export async function tallySide({ stances, claimSides }: SideRecord): Promise<Tally[]> {
  const lists = await Promise.all(claimSides.map((claimSide) => stances.tallies(claimSide)));
  const byActor = new Map<string, Tally>();
  for (const tally of lists.flat()) {
    const existing = byActor.get(tally.actorId);
    byActor.set(tally.actorId, existing ? mergeTallies(existing, tally) : tally);
  }
  return [...byActor.values()].sort(
    (a, b) => b.count - a.count || b.lastKey - a.lastKey || (a.actorId < b.actorId ? -1 : 1),
  );
}

function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    ...a,
    count: a.count + b.count,
    firstKey: Math.min(a.firstKey, b.firstKey),
    lastKey: Math.max(a.lastKey, b.lastKey),
  };
}

/**
 * The first `size` disputes in an order.
 *
 * @param cursor Return only disputes after this position; null to start at the beginning.
 */
export async function rankDisputes(
  disputes: readonly DisputeRecord[],
  orderBy: DisputeOrder,
  size: number,
  cursor: RankedCursor | null,
): Promise<RankedDispute[]> {
  if (orderBy === 'MOST_CONTESTED') return rankByContested(disputes, size, cursor);
  if (orderBy === 'MOST_RECENT') return rankByRecency(disputes, size, cursor);
  return afterCursor((await rankBySourcing(disputes)).sort(compareRanked), cursor).slice(0, size);
}

async function rankByRecency(
  disputes: readonly DisputeRecord[],
  size: number,
  cursor: RankedCursor | null,
): Promise<RankedDispute[]> {
  const ranked = disputes.map((node) => ({ node, score: lastSortKey(node) })).sort(compareRanked);
  const remaining = afterCursor(ranked, cursor);
  const found: RankedDispute[] = [];
  for (let index = 0; index < remaining.length && found.length < size; index += BATCH_SIZE)
    found.push(...(await keepConfirmed(remaining.slice(index, index + BATCH_SIZE))));
  return found.slice(0, size);
}

// A side has at most as many actors as statements, which gives an upper bound for the score of each dispute. Disputes are
// measured in the order of that bound, until none of the remaining ones can outrank those already found.
async function rankByContested(
  disputes: readonly DisputeRecord[],
  size: number,
  cursor: RankedCursor | null,
): Promise<RankedDispute[]> {
  const remaining = disputes.map((node) => ({ node, score: contestedUpperBound(node) })).sort(compareRanked);
  const found: RankedDispute[] = [];
  for (let index = 0; index < remaining.length; index += BATCH_SIZE) {
    const end = found[size - 1];
    if (end && end.score > (remaining[index]?.score ?? 0)) break;
    const batch = await Promise.all(
      remaining
        .slice(index, index + BATCH_SIZE)
        .map(async ({ node }) => ({ node, score: await measureContested(node) })),
    );
    found.push(...afterCursor(await keepConfirmed(batch), cursor));
    found.sort(compareRanked);
  }
  return found.slice(0, size);
}

function contestedUpperBound({ agree, disagree }: DisputeRecord): number {
  return contested(actorCountUpperBound(agree), actorCountUpperBound(disagree));
}

function actorCountUpperBound({ stances, claimSides }: SideRecord): number {
  return claimSides.reduce((total, { summary }) => {
    if (typeof summary.soleActorId === 'string') return total + 1;
    return total + (summary.statements ?? Infinity) * stances.maxActorsPerStatement;
  }, 0);
}

/** Scores by the independent chains of the weaker side, plus those of the stronger side as a fraction below one. */
async function rankBySourcing(disputes: readonly DisputeRecord[]): Promise<RankedDispute[]> {
  const candidates = await rankByContested(disputes, MAX_BEST_SOURCED, null);
  return Promise.all(
    candidates.map(async ({ node }) => {
      const [agree, disagree] = await Promise.all([node.agree, node.disagree].map(countIndependentChains));
      const weaker = Math.min(agree ?? 0, disagree ?? 0);
      const stronger = Math.max(agree ?? 0, disagree ?? 0);
      return { node, score: weaker + stronger / (stronger + 1) };
    }),
  );
}

/** Number of independent chains of all statements on a side together. */
export async function countIndependentChains({ stances, claimSides }: SideRecord): Promise<number> {
  const origins = await Promise.all(claimSides.map((claimSide) => stances.origins(claimSide)));
  return countIndependent(origins.flatMap(({ chains }) => chains));
}

function lastSortKey({ agree, disagree }: DisputeRecord): number {
  return Math.max(...[...agree.claimSides, ...disagree.claimSides].map(({ summary }) => summary.lastKey ?? 0));
}

function afterCursor(ranked: readonly RankedDispute[], cursor: RankedCursor | null): RankedDispute[] {
  return ranked.filter(
    ({ score, node }) => !cursor || score < cursor.score || (score === cursor.score && node.id > cursor.id),
  );
}

function compareRanked(a: RankedDispute, b: RankedDispute): number {
  return b.score - a.score || (a.node.id < b.node.id ? -1 : Number(a.node.id > b.node.id));
}
