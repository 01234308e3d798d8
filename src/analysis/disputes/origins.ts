import type { Graph } from '../../graph/graph.ts';
import type { Stance } from '../../generated/types.ts';
import type { Origins } from './stance-index.ts';

/** Number of statements read on each side of a claim: the latest. */
export const MAX_STATEMENTS_PER_SIDE = 100;

/** A set of statements: given by their ids, or the latest with certain stances on a claim. */
export type StatementSet =
  { readonly ids: readonly string[] } | { readonly claim: string; readonly stances: readonly Stance[] };

type OriginRow = Origins & { readonly index: number } & Record<string, unknown>;

/**
 * The origins of each set of statements, in one read.
 *
 * @param byOwner Whether outlets of one owner count as one.
 */
export async function readOrigins(
  graph: Graph,
  sets: readonly StatementSet[],
  { byOwner = false } = {},
): Promise<Origins[]> {
  const start = sets.every((set) => 'ids' in set) ? 'IDS' : 'CLAIM';
  const rows = await graph.read<OriginRow>(`analysis/dispute-origins:${start}`, {
    parts: sets.map((set, index) => ({ index, claim: null, stances: null, ids: null, ...set })),
    byOwner,
    limit: MAX_STATEMENTS_PER_SIDE,
  });
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return sets.map((_, index) => byIndex.get(index) ?? { chains: [], unknown: [], statements: 0 });
}
