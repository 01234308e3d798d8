import type { Context } from '../../model/context.ts';
import { HearsayError } from '../../common/errors.ts';
import type { Reliability, Stance, StatementFilter } from '../../generated/types.ts';
import { toProvenance, type Provenance, type TracedSource } from '../../model/statements/provenance.ts';
import type { PublisherChains } from '../../record/provenance/independence.ts';
import { queryOfAll, type ExtraConstraints } from '../../model/statements/statement.store.ts';

/** Largest number of statements that are traced for one query: about a second of work. */
export const MAX_TRACED_STATEMENTS = 50_000;

/** A source of a statement, with the rating of its publisher. */
export interface RatedSource extends TracedSource {
  readonly reliability: Reliability | null;
}

/** A statement, traced through its sources. */
export interface TracedStatement {
  readonly id: string;
  /** Sort key, for chronological order: src/graph/sort-key.ts. */
  readonly at: number;
  readonly claimId: string;
  readonly speakerId: string;
  readonly stance: Stance;
  readonly credibility: number | null;
  readonly provenance: Provenance<RatedSource>;
  /** Its chains with the owners of publishers, if outlets of one owner are to count as one and any has an owner. */
  readonly ownerChains: PublisherChains | null;
}

interface Row extends Record<string, unknown> {
  readonly statements: readonly StatementValues[];
  readonly sources: readonly SourceValues[];
}

type StatementValues = readonly [
  ...[id: string, at: number, claimId: string, speakerId: string, stance: Stance, credibility: number | null],
  cited: readonly (readonly [sourceId: string, isLocated: boolean])[],
  ownerChains: PublisherChains | null,
];
type SourceValues = readonly [
  ...[id: string, publisherId: string | null, hasUnnamedPublisher: boolean, reliability: Reliability | null],
  isSeen: boolean | null,
  citesIds: readonly string[],
  documentId: string | null,
];

/**
 * All statements that `statements(filter)` would list, each traced, in no particular order.
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
  const sources = new Map(row.sources.map((values) => [values[0], toRatedSource(values)]));
  return row.statements.map(([id, at, claimId, speakerId, stance, credibility, cited, ownerChains]) => ({
    id,
    at,
    claimId,
    speakerId,
    stance,
    credibility,
    ownerChains,
    provenance: toProvenance(
      cited.flatMap(([sourceId]) => sources.get(sourceId) ?? []),
      (sourceId) => cited.some(([locatedId, isLocated]) => isLocated && locatedId === sourceId),
    ),
  }));
}

function toRatedSource([
  id,
  publisherId,
  hasUnnamedPublisher,
  reliability,
  isSeen,
  citesIds,
  documentId,
]: SourceValues): RatedSource {
  return { id, publisherId, hasUnnamedPublisher, reliability, isSeen, citesIds, documentId };
}

function tooManyStatements(): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `more than ${MAX_TRACED_STATEMENTS} statements would have to be traced: narrow the filter, by saidFrom and saidTo, about or speaker`,
    { field: 'filter' },
  );
}
