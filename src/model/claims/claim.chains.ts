import type { Context } from '../context.ts';
import type { DateTime } from '../../graph/driver.ts';
import type { ClaimKind, Conclusion } from '../../generated/types.ts';
import { countIndependent, type PublisherChains } from '../../record/provenance/independence.ts';
import type { ClaimRecord } from './claim.ts';

/** The conditions on claims, null for no condition. */
export interface Conditions {
  readonly kinds: readonly ClaimKind[] | null;
  readonly about: readonly string[] | null;
  readonly minIndependentChains: number | null;
  readonly maxIndependentChains: number | null;
  readonly byOwner: true | null;
  /** Whether a verdict is a condition; then the next three say which. */
  readonly isChecked: true | null;
  readonly conclusions: readonly Conclusion[] | null;
  readonly checkers: readonly string[] | null;
  readonly checkedAsOf: DateTime<number> | null;
  /** Ids that a search found. */
  readonly ids: readonly string[] | null;
}

/** A claim, and when it was recorded, in milliseconds. */
export interface Recorded {
  readonly item: ClaimRecord;
  readonly recorded: number;
}

/** The claims that were read for each subject, and where the search stopped if it reached its limit. */
export type Found = ReadonlyMap<string | null, { readonly items: readonly Recorded[]; readonly end: Recorded | null }>;

interface SourcedRow {
  readonly subject: string | null;
  readonly items: readonly (readonly [ClaimRecord, number])[];
  readonly chains: readonly PublisherChains[];
  readonly end: readonly [ClaimRecord, number] | null;
}

interface SourcedCount {
  readonly parent: string | null;
  readonly certain: number;
  readonly uncertain: readonly PublisherChains[];
}

/** Maximum number of claims of which a page examines the chains, which takes some tenths of a second. */
const MAX_TRACED = 5_000;

/** Reads claims with a given number of independent chains: joins those of the statements that agree with each claim it examines. */
export async function readSourced(context: Context, variant: string, params: SourcedParams): Promise<Found> {
  const scan = Math.min(MAX_TRACED, context.scan);
  const rows = await context.graph.read<SourcedRow & Record<string, unknown>>(`claims/page-sourced:${variant}`, {
    ...params,
    scan,
  });
  const toRecorded = ([item, recorded]: readonly [ClaimRecord, number]) => ({ item, recorded });
  return new Map(
    rows.map(({ subject, items, chains, end }) => {
      const passing = items.filter((_, index) => passes(chains[index] ?? [], params.filter)).slice(0, params.limit);
      return [subject, { items: passing.map(toRecorded), end: end && toRecorded(end) }];
    }),
  );
}

/** How many claims have that number of independent chains, by subject. */
export async function countSourced(context: Context, start: string, params: Pick<SourcedParams, 'filter'>) {
  const rows = await context.graph.read<SourcedCount & Record<string, unknown>>(
    `claims/count-sourced:${start}`,
    params,
  );
  return rows.map(({ parent, certain, uncertain }) => ({
    parent,
    count: certain + uncertain.filter((chains) => passes(chains, params.filter)).length,
  }));
}

interface SourcedParams extends Record<string, unknown> {
  readonly filter: Omit<Conditions, 'ids'>;
  readonly limit: number;
}

function passes(
  chains: PublisherChains,
  { minIndependentChains, maxIndependentChains }: Pick<Conditions, 'minIndependentChains' | 'maxIndependentChains'>,
): boolean {
  const count = countIndependent(chains);
  return count >= (minIndependentChains ?? 0) && count <= (maxIndependentChains ?? Infinity);
}
