import type { Context } from '../../model/context.ts';
import { HearsayError } from '../../common/errors.ts';
import type { Reliability, Stance, StatementFilter } from '../../generated/types.ts';
import { toChain, type Chain, type ChainedSource } from '../../model/statements/provenance.ts';
import { queryOfAll, type ExtraConstraints } from '../../model/statements/statement.store.ts';

/** No question about chains reads those of more statements than this: a second's work. */
export const MOST_CHAINS = 50_000;

/** A source of a chain, and how its publisher is rated. */
export interface RatedSource extends ChainedSource {
  readonly reliability: Reliability | null;
}

/** A statement with its chain. */
export interface Chained {
  readonly id: string;
  /** Place in the order by what was said: src/graph/sort-key.ts. */
  readonly at: number;
  readonly claimId: string;
  readonly speakerId: string;
  readonly stance: Stance;
  readonly credibility: number | null;
  readonly chain: Chain<RatedSource>;
}

interface Row extends Record<string, unknown> {
  readonly statements: readonly StatementValues[];
  readonly sources: readonly SourceValues[];
}

type StatementValues = readonly [
  ...[id: string, at: number, claimId: string, speakerId: string, stance: Stance, credibility: number | null],
  sourceIds: readonly string[],
];
type SourceValues = readonly [
  ...[id: string, publisherId: string | null, hasUnnamedPublisher: boolean, reliability: Reliability | null],
  citesIds: readonly string[],
];

/**
 * All statements that `statements(filter)` would list, each with its chain, in no order.
 *
 * @throws InputError naming the field of the filter that cannot be taken; HearsayError QUERY_TOO_COSTLY when there are
 *   more than {@link MOST_CHAINS}.
 */
export async function readChains(
  context: Context,
  filter: StatementFilter,
  within: ExtraConstraints = {},
): Promise<Chained[]> {
  const { query, params } = await queryOfAll(context, 'analysis/chains', filter, within);
  const [row] = await context.graph.read<Row>(query, { ...params, limit: MOST_CHAINS + 1 });
  if (!row) return [];
  if (row.statements.length > MOST_CHAINS) throw tooMany();
  const sources = new Map(row.sources.map((values) => [values[0], toChainedSource(values)]));
  return row.statements.map(([id, at, claimId, speakerId, stance, credibility, sourceIds]) => ({
    id,
    at,
    claimId,
    speakerId,
    stance,
    credibility,
    chain: toChain(sourceIds.flatMap((sourceId) => sources.get(sourceId) ?? [])),
  }));
}

function toChainedSource([id, publisherId, hasUnnamedPublisher, reliability, citesIds]: SourceValues): RatedSource {
  return { id, publisherId, hasUnnamedPublisher, reliability, citesIds };
}

function tooMany(): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `more than ${MOST_CHAINS} statements would have to be traced to their origins: narrow the filter, by saidFrom and saidTo, about or speaker`,
    { field: 'filter' },
  );
}
