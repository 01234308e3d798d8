import type { Graph } from '../../graph/graph.ts';
import type { Stance } from '../../generated/types.ts';
import type { Origins } from './stance-index.ts';

/** Of each side of a claim so many statements are looked at, the latest. */
export const MOST_LOOKED_AT = 100;

/** Statements by their ids, or the latest of some stances on a claim. */
export type OriginPart =
  { readonly ids: readonly string[] } | { readonly claim: string; readonly stances: readonly Stance[] };

type OriginRow = Origins & { readonly index: number } & Record<string, unknown>;

/** The origins of each part, in one read. */
export async function readOrigins(graph: Graph, parts: readonly OriginPart[]): Promise<Origins[]> {
  const start = parts.every((part) => 'ids' in part) ? 'IDS' : 'CLAIM';
  const rows = await graph.read<OriginRow>(`analysis/dispute-origins:${start}`, {
    parts: parts.map((part, index) => ({ index, claim: null, stances: null, ids: null, ...part })),
    limit: MOST_LOOKED_AT,
  });
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return parts.map((_, index) => byIndex.get(index) ?? { publishers: [], unknown: [], statements: 0 });
}
