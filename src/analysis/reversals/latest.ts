import neo4j from '../../graph/driver.ts';
import type { Context } from '../../model/context.ts';
import type { Stance } from '../../generated/types.ts';
import type { CursorPosition } from '../../paging/page.ts';
import { keysWithin } from '../../model/statements/statement.order.ts';
import { reachByContradiction, relationsAround } from '../shared/relations.ts';
import { findReversals, STEPS, type Position } from './pairs.ts';
import type { ReversalRecord } from './reversal.ts';

interface CandidatesRow extends Record<string, unknown> {
  readonly claims: readonly string[];
  readonly speakers: readonly string[];
  readonly ids: readonly string[];
  readonly looked: number;
  readonly end: readonly [place: number, id: string];
}

type History = Position & { readonly stance: Stance } & Record<string, unknown>;

/** Statements that are looked at at once: each time twice as many as before, up to so many. */
const MOST_AT_ONCE = 2_000;

/**
 * The latest reversals of speakers in the whole record: its statements are looked at the latest first, and of those that
 * have a contrary one by their speaker, all that the speaker said on the claim.
 *
 * @param enough Whether what was found, in no order, is enough.
 * @param start Place from where on to look; null for the latest of all.
 * @param stances Those that the second of a pair may have.
 * @param look How many statements to look at first.
 * @returns Null when the search was broken off, having looked at as many statements as a page may.
 */
export async function latestReversals(
  context: Context,
  start: number | null,
  stances: readonly Stance[],
  look: number,
  enough: (found: readonly ReversalRecord[]) => boolean,
): Promise<ReversalRecord[] | null> {
  const found: ReversalRecord[] = [];
  let from: CursorPosition | null = null;
  let looked = 0;
  for (let limit = look; ; limit = Math.min(limit * 2, MOST_AT_ONCE)) {
    const row = await candidates(context, { from, start, stances, limit });
    if (!row) return found;
    const those = new Set(row.ids);
    found.push(...(await reversalsAmong(context, row)).filter(({ secondId }) => those.has(secondId)));
    looked += row.looked;
    if (row.looked < limit || enough(found)) return found;
    if (looked >= context.scan) return null;
    from = { at: row.end[0], id: row.end[1] };
  }
}

interface Look {
  readonly from: CursorPosition | null;
  readonly start: number | null;
  readonly stances: readonly Stance[];
  readonly limit: number;
}

async function candidates({ graph }: Context, { from, start, stances, limit }: Look) {
  const { fromKey, toKey } = keysWithin(null, null);
  const [row] = await graph.read<CandidatesRow>('analysis/reversal-candidates', {
    from: neo4j.int(fromKey),
    to: neo4j.int(from?.at ?? start ?? toKey),
    at: from === null ? null : neo4j.int(from.at),
    id: from?.id ?? '',
    stances,
    limit,
  });
  return row;
}

async function reversalsAmong(context: Context, { claims, speakers }: CandidatesRow): Promise<ReversalRecord[]> {
  if (claims.length === 0) return [];
  const relations = await relationsAround(context.graph, [...new Set(claims)], STEPS);
  const pairs = new Map<string, { claim: string; speaker: string }>();
  claims.forEach((claim, at) => {
    for (const near of reachByContradiction([claim], relations, STEPS)) {
      const pair = { claim: near, speaker: speakers[at] ?? '' };
      pairs.set(`${pair.claim} ${pair.speaker}`, pair);
    }
  });
  const histories = await context.graph.read<History>('analysis/stances-on', { pairs: [...pairs.values()] });
  return [...Map.groupBy(histories, ({ speaker }) => speaker)].flatMap(([speaker, positions]) =>
    findReversals(speaker, positions, relations, false),
  );
}
