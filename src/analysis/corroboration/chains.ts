import type { Context } from '../../model/context.ts';
import { HearsayError } from '../../common/errors.ts';
import type { Reliability, Stance, StatementFilter } from '../../generated/types.ts';
import { toChain, type Chain, type ChainedSource } from '../../model/statements/provenance.ts';
import { queryOfAll, type ExtraConstraints } from '../../model/statements/statement.store.ts';

/** Largest number of statements whose chains are read for one query: about a second of work. */
export const MAX_TRACED_STATEMENTS = 50_000;

/** A source in a chain, with the rating of its publisher. */
export interface RatedSource extends ChainedSource {
  readonly reliability: Reliability | null;
}

/** A statement with the chain of its sources. */
export interface TracedStatement {
  readonly id: string;
  /** Sort key, for chronological order: src/graph/sort-key.ts. */
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
 * All statements that `statements(filter)` would list, each with its chain, in no particular order.
 *
 * @param within Claims or speakers to which they are limited in addition to the filter.
 * @throws InputError naming the invalid field of the filter; HearsayError QUERY_TOO_COSTLY if there are more than
 *   {@link MAX_TRACED_STATEMENTS}.
 */
export async function readTracedStatements(
  context: Context,
  filter: StatementFilter,
  within: ExtraConstraints = {},
): Promise<TracedStatement[]> {
  const limit = { most: MAX_TRACED_STATEMENTS, error: tooManyStatements };
  const { query, params } = await queryOfAll(context, 'analysis/chains', filter, within, limit);
  const [row] = await context.graph.read<Row>(query, params);
  if (!row) return [];
  if (row.statements.length > MAX_TRACED_STATEMENTS) throw tooManyStatements();
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

function tooManyStatements(): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `more than ${MAX_TRACED_STATEMENTS} statements would have to be traced to their origins: narrow the filter, by saidFrom and saidTo, about or speaker`,
    { field: 'filter' },
  );
}
