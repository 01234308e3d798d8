import { readBeginnings } from './read-beginnings.ts';
import { NO_BEGINNINGS } from './graph/not-before.ts';
import type { Surroundings } from './graph/surroundings.ts';
import type { StatementEntry } from './format.ts';
import type { TracedSource } from './provenance/provenance.ts';
import type { RunQuery } from './run-query.ts';

interface Row {
  [column: string]: unknown;
  readonly claims: readonly (readonly [id: string, about: readonly string[]])[];
  readonly sources: readonly SourceValues[];
  readonly owners: readonly (readonly [id: string, owner: string, from: number | null, to: number | null])[];
}

type SourceValues = readonly [
  id: string,
  publisherId: string | null,
  isPublisherUnnamed: boolean | null,
  isSeen: boolean | null,
  citesIds: readonly string[],
  documentId: string | null,
];

/**
 * Reads what the derived properties and edges of statements depend on. Run it in the transaction that writes the
 * statements, after their claims and sources are written.
 *
 * @param pending All statements that are being written.
 */
export async function readSurroundings(
  runQuery: RunQuery,
  statements: readonly StatementEntry[],
  pending: readonly StatementEntry[] = [],
): Promise<Surroundings> {
  const [row] = await runQuery<Row>('record/surroundings', {
    of: {
      claims: [...new Set(statements.map(({ claim }) => claim))],
      sources: [...new Set(statements.flatMap(({ sources }) => sources.map(({ source }) => source)))],
    },
  });
  const beginnings = await readBeginnings(runQuery, statements, pending);
  const claims = new Map(row?.claims);
  const sources = new Map(row?.sources.map((values) => [values[0], toSource(values)]));
  const owners = Map.groupBy(row?.owners ?? [], ([id]) => id);
  return {
    about: (claim) => claims.get(claim) ?? [],
    // A missing source is reported when the edge to it is written.
    source: (id) => sources.get(id) ?? { id, publisherId: null },
    owners: (id) => (owners.get(id) ?? []).map(([, owner, from, to]) => ({ owner, from, to })),
    beginnings: ({ id }) => beginnings.get(id) ?? NO_BEGINNINGS,
  };
}

function toSource([id, publisherId, isUnnamed, isSeen, citesIds, documentId]: SourceValues): TracedSource {
  return { id, publisherId, hasUnnamedPublisher: isUnnamed === true, isSeen, citesIds, documentId };
}
