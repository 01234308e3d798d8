import type { DisputeKind, DisputeOrder } from '../../generated/types.ts';
import type { CursorPosition } from '../../paging/page.ts';
import type { Relations } from '../shared/relations.ts';
import { AGREE, DISAGREE } from '../shared/stance.ts';
import type { DisputeRecord, GroundRecord, SideRecord } from './dispute.ts';
import type { SideSummary, ClaimSide, StanceIndex, Tally } from './stance-index.ts';

/** A dispute and its place in the order: the greater key first, of equal ones the lesser id. */
export interface Ranked {
  readonly node: DisputeRecord;
  readonly at: number;
}

/** How many of the most contested are looked at for the best sourced. */
export const MOST_SOURCED = 200;

/** So many disputes at once have their actors counted. */
const BATCH = 32;

/**
 * All disputes, in no order: a claim that has agreement, and on some ground disagreement of another actor; where the summaries
 * do not tell whether it is another, those that may be one.
 *
 * @param claims Those that may be in dispute; null for all.
 */
export function disputesIn(
  stances: StanceIndex,
  relations: Relations,
  claims: ReadonlySet<string> | null,
): DisputeRecord[] {
  const agreeing = stances.summaries(AGREE);
  const disagreeing = stances.summaries(DISAGREE);
  const disputes: DisputeRecord[] = [];
  for (const [id, agree] of agreeing) {
    if (claims && !claims.has(id)) continue;
    const grounds: GroundRecord[] = [];
    const add = (kind: DisputeKind, claimId: string, side: number, summary: SideSummary | undefined) => {
      if (summary) grounds.push({ kind, claimId, side: { stances, parts: [{ claim: claimId, side, summary }] } });
    };
    add('DIRECT', id, DISAGREE, disagreeing.get(id));
    for (const { to, kind } of relations.get(id) ?? []) {
      if (kind === 'CONTRADICTION') add(kind, to, AGREE, agreeing.get(to));
      else add(kind, to, DISAGREE, disagreeing.get(to));
    }
    const disagree: SideRecord = { stances, parts: grounds.flatMap(({ side }) => side.parts) };
    const isSure = disagree.parts.some(({ summary }) => areApart(agree.only, summary.only));
    const isOpen = [agree, ...disagree.parts.map(({ summary }) => summary)].some(({ only }) => only === undefined);
    if (grounds.length === 0 || !(isSure || isOpen)) continue;
    disputes.push({
      id,
      stances,
      isSure,
      grounds,
      disagree,
      agree: { stances, parts: [{ claim: id, side: AGREE, summary: agree }] },
    });
  }
  return disputes;
}

/** Whether two sides, with something on each, are known to have different actors. */
function areApart(one: SideSummary['only'], other: SideSummary['only']): boolean {
  if (one === undefined || other === undefined) return false;
  return one === null || one !== other;
}

/** Whether two actors are against each other. */
async function isDispute({ isSure, agree, disagree }: DisputeRecord): Promise<boolean> {
  if (isSure) return true;
  const [[a, ...more], [b, ...others]] = await Promise.all([tallySide(agree), tallySide(disagree)]);
  return more.length > 0 || others.length > 0 || a?.actorId !== b?.actorId;
}

/** Those in which two actors are against each other. */
async function keepDisputes(ranked: readonly Ranked[]): Promise<Ranked[]> {
  const are = await Promise.all(ranked.map(({ node }) => isDispute(node)));
  return ranked.filter((_, at) => are[at]);
}

/**
 * How contested a claim is: the harmonic mean of the numbers of actors on both sides. Like a product it asks for both
 * sides, and like a mean it has their unit; it is at most twice the smaller number.
 */
export function contested(agree: number, disagree: number): number {
  return (2 * agree * disagree) / (agree + disagree);
}

/** How contested a dispute is, told exactly. */
export async function measureContested({ agree, disagree }: DisputeRecord): Promise<number> {
  return contested(await actorCount(agree), await actorCount(disagree));
}

/** Different actors on a side. */
export async function actorCount(side: SideRecord): Promise<number> {
  const [part, ...more] = side.parts;
  if (part && more.length === 0 && typeof part.summary.only === 'string') return 1;
  return (await tallySide(side)).length;
}

/** Who takes a side: the most statements first, then the latest. */
export async function tallySide({ stances, parts }: SideRecord): Promise<Tally[]> {
  const lists = await Promise.all(parts.map((part: ClaimSide) => stances.tallies(part)));
  const byActor = new Map<string, Tally>();
  for (const tally of lists.flat()) {
    const known = byActor.get(tally.actorId);
    byActor.set(tally.actorId, known ? sum(known, tally) : tally);
  }
  return [...byActor.values()].sort((a, b) => b.count - a.count || b.high - a.high || (a.actorId < b.actorId ? -1 : 1));
}

function sum(a: Tally, b: Tally): Tally {
  return { ...a, count: a.count + b.count, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/**
 * The first of the disputes in an order, after a cursor.
 *
 * @param size How many.
 * @param cursor Null for the beginning.
 */
export async function rank(
  disputes: readonly DisputeRecord[],
  orderBy: DisputeOrder,
  size: number,
  cursor: CursorPosition | null,
): Promise<Ranked[]> {
  if (orderBy === 'MOST_CONTESTED') return mostContested(disputes, size, cursor);
  if (orderBy === 'MOST_RECENT') return mostRecent(disputes, size, cursor);
  return rankedAfter((await sourced(disputes)).sort(byPlace), cursor).slice(0, size);
}

async function mostRecent(
  disputes: readonly DisputeRecord[],
  size: number,
  cursor: CursorPosition | null,
): Promise<Ranked[]> {
  const left = rankedAfter(disputes.map((node) => ({ node, at: latestPosition(node) })).sort(byPlace), cursor);
  const found: Ranked[] = [];
  for (let at = 0; at < left.length && found.length < size; at += BATCH)
    found.push(...(await keepDisputes(left.slice(at, at + BATCH))));
  return found.slice(0, size);
}

// How many statements there are bounds how many actors, and so how contested a claim is: the search ends when enough
// were found that none left can stand before.
async function mostContested(
  disputes: readonly DisputeRecord[],
  size: number,
  cursor: CursorPosition | null,
): Promise<Ranked[]> {
  const left = disputes.map((node) => ({ node, at: atMost(node) })).sort(byPlace);
  const found: Ranked[] = [];
  for (let at = 0; at < left.length; at += BATCH) {
    const end = found[size - 1];
    if (end && end.at > (left[at]?.at ?? 0)) break;
    const batch = await Promise.all(
      left.slice(at, at + BATCH).map(async ({ node }) => ({ node, at: await measureContested(node) })),
    );
    found.push(...rankedAfter(await keepDisputes(batch), cursor));
    found.sort(byPlace);
  }
  return found.slice(0, size);
}

function atMost({ agree, disagree }: DisputeRecord): number {
  return contested(actorsAtMost(agree), actorsAtMost(disagree));
}

function actorsAtMost({ stances, parts }: SideRecord): number {
  return parts.reduce(
    (total, { summary }) =>
      total + (typeof summary.only === 'string' ? 1 : (summary.statements ?? Infinity) * stances.each),
    0,
  );
}

/** The weaker side's independent publishers, and, as a fraction below one, the stronger side's. */
async function sourced(disputes: readonly DisputeRecord[]): Promise<Ranked[]> {
  const most = await mostContested(disputes, MOST_SOURCED, null);
  return Promise.all(
    most.map(async ({ node }) => {
      const [agree, disagree] = await Promise.all([node.agree, node.disagree].map(independent));
      const low = Math.min(agree ?? 0, disagree ?? 0);
      const high = Math.max(agree ?? 0, disagree ?? 0);
      return { node, at: low + high / (high + 1) };
    }),
  );
}

/** Different publishers among the origins of a side. */
export async function independent({ stances, parts }: SideRecord): Promise<number> {
  const origins = await Promise.all(parts.map((part) => stances.origins(part)));
  return new Set(origins.flatMap(({ publishers }) => publishers)).size;
}

function latestPosition({ agree, disagree }: DisputeRecord): number {
  return Math.max(...[...agree.parts, ...disagree.parts].map(({ summary }) => summary.last ?? 0));
}

function rankedAfter(ranked: readonly Ranked[], cursor: CursorPosition | null): Ranked[] {
  return ranked.filter(({ at, node }) => !cursor || at < cursor.at || (at === cursor.at && node.id > cursor.id));
}

function byPlace(a: Ranked, b: Ranked): number {
  return b.at - a.at || (a.node.id < b.node.id ? -1 : Number(a.node.id > b.node.id));
}
