import neo4j from '../../graph/driver.ts';
import type { Context } from '../../model/context.ts';
import type { Stance } from '../../generated/types.ts';
import type { CursorPosition } from '../../paging/page.ts';
import { keysWithin } from '../../model/statements/statement.order.ts';
import { reachByContradiction, relationsAround } from '../shared/relations.ts';
import { findReversals, STEPS, type SidedStatement } from './pairs.ts';
import type { ReversalRecord } from './reversal.ts';

interface CandidatesRow extends Record<string, unknown> {
  readonly claims: readonly string[];
  readonly speakers: readonly string[];
  readonly ids: readonly string[];
  readonly looked: number;
  readonly end: readonly [sortKey: number, id: string];
}

type HistoryRow = Omit<SidedStatement, 'sortKey'> & { readonly place: number } & Record<string, unknown>;

/** Largest batch of statements to scan; each batch is twice as large as the one before. */
const MAX_BATCH = 2_000;

/**
 * The latest reversals of speakers in the whole record. Scans statements from the latest; for each one that has a contrary
 * statement by the same speaker, reads everything the speaker said on the claim.
 *
 * @param before Sort key from which to scan; null for the latest statement.
 * @param stances Stances that the second statement of a pair may have.
 * @param firstBatch Number of statements in the first batch.
 * @param enough Whether the reversals found so far, in no particular order, are enough.
 * @returns null if the scan reached the limit of statements per page.
 */
export async function latestReversals(
  context: Context,
  before: number | null,
  stances: readonly Stance[],
  firstBatch: number,
  enough: (found: readonly ReversalRecord[]) => boolean,
): Promise<ReversalRecord[] | null> {
  const found: ReversalRecord[] = [];
  let from: CursorPosition | null = null;
  let scanned = 0;
  for (let limit = firstBatch; ; limit = Math.min(limit * 2, MAX_BATCH)) {
    const row = await readCandidates(context, { from, before, stances, limit });
    if (!row) return found;
    const scannedIds = new Set(row.ids);
    found.push(...(await reversalsAmong(context, row)).filter(({ secondId }) => scannedIds.has(secondId)));
    scanned += row.looked;
    if (row.looked < limit || enough(found)) return found;
    if (scanned >= context.scan) return null;
    from = { at: row.end[0], id: row.end[1] };
  }
}

interface CandidateSearch {
  readonly from: CursorPosition | null;
  readonly before: number | null;
  readonly stances: readonly Stance[];
  readonly limit: number;
}

async function readCandidates({ graph }: Context, { from, before, stances, limit }: CandidateSearch) {
  const { fromKey, toKey } = keysWithin(null, null);
  const [row] = await graph.read<CandidatesRow>('analysis/reversal-candidates', {
    from: neo4j.int(fromKey),
    to: neo4j.int(from?.at ?? before ?? toKey),
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
  claims.forEach((claim, index) => {
    for (const related of reachByContradiction([claim], relations, STEPS)) {
      const pair = { claim: related, speaker: speakers[index] ?? '' };
      pairs.set(`${pair.claim} ${pair.speaker}`, pair);
    }
  });
  const histories = await context.graph.read<HistoryRow>('analysis/stances-on', { pairs: [...pairs.values()] });
  const statements = histories.map(({ place, ...rest }) => ({ ...rest, sortKey: place }));
  return [...Map.groupBy(statements, ({ speaker }) => speaker)].flatMap(([speaker, said]) =>
    findReversals(speaker, said, relations, false),
  );
}
