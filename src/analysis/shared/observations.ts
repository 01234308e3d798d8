import type { Context } from '../../model/context.ts';
import { HearsayError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { queryOfAll, type ExtraConstraints } from '../../model/statements/statement.store.ts';
import { Dictionary } from './dictionary.ts';

/** Largest number of statements that one analysis counts: a few seconds of work and about 100 MB. */
export const MAX_STATEMENTS = 500_000;

/** The optional columns to read. */
export interface Columns {
  /** Ids of the statements, needed to list the evidence for a number. */
  readonly ids?: boolean;
  /** The office spoken from, and the date; true by default. */
  readonly times?: boolean;
  /** The document of each statement: its cited source that is nearest to the reader. */
  readonly documents?: boolean;
  /** The place of each statement in that document. */
  readonly locators?: boolean;
  /** The actors that each statement is directed toward, with the attitude. */
  readonly targets?: boolean;
  /** The publishers of its sources. */
  readonly publishers?: boolean;
}

/** The statements that an analysis counts, in columns: each column has one entry per statement. */
export interface Observations {
  readonly size: number;
  readonly speakers: Dictionary;
  readonly claims: Dictionary;
  readonly offices: Dictionary;
  readonly documents: Dictionary;
  /** Numbers in the dictionary of the same name. */
  readonly speaker: Int32Array;
  readonly claim: Int32Array;
  /** Number of the stance: see `STANCES`. */
  readonly stance: Uint8Array;
  /** Office spoken from; -1 if none is recorded, or if `times` was not requested. */
  readonly office: Int32Array;
  /** Empty unless requested. */
  readonly document: Int32Array;
  /** Place in the document, as recorded; empty for none, and unless requested. */
  readonly locators: readonly string[];
  /** Position in chronological order: src/graph/sort-key.ts. */
  readonly sortKey: Float64Array;
  /** First and last possible instant, in milliseconds since 1970; infinite if open, 0 if `times` was not requested. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Empty unless requested. */
  readonly ids: readonly string[];
  /** For each statement a flat list: actor, attitude, actor, attitude. Empty unless requested. */
  readonly targets: readonly (readonly string[])[];
  /** For each statement the publishers of its sources. Empty unless requested. */
  readonly publishers: readonly (readonly string[])[];
}

interface Row extends Record<string, unknown> {
  readonly speaker: string;
  readonly claims: readonly string[];
  readonly stances: readonly number[];
  readonly offices: readonly string[];
  readonly places: readonly number[];
  readonly earliest: readonly number[];
  readonly latest: readonly number[];
  readonly ids: readonly string[];
  readonly documents: readonly string[];
  readonly locators: readonly string[];
  readonly targets: readonly (readonly string[])[];
  readonly publishers: readonly (readonly string[])[];
}

/**
 * Reads all statements that `statements(filter)` would list, in no particular order.
 *
 * @param within Claims or speakers to which they are limited in addition to the filter.
 * @throws InputError naming the invalid field of the filter; HearsayError QUERY_TOO_COSTLY if there are more than
 *   {@link MAX_STATEMENTS}.
 */
export async function observe(
  context: Context,
  filter: StatementFilter,
  columns: Columns = {},
  within: ExtraConstraints = {},
): Promise<Observations> {
  const limit = { most: MAX_STATEMENTS, error: tooManyStatements };
  const { query, params } = await queryOfAll(context, 'analysis/observations', filter, within, limit);
  const {
    ids = false,
    times = true,
    documents = false,
    locators = false,
    targets = false,
    publishers = false,
  } = columns;
  const requested = { ids, times, documents, locators, targets, publishers };
  const rows = await context.graph.read<Row>(query, { ...params, columns: requested });
  const size = rows.reduce((sum, { claims }) => sum + claims.length, 0);
  if (size > MAX_STATEMENTS) throw tooManyStatements();
  return toColumns(rows, size, requested);
}

function tooManyStatements(): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the filter keeps more than ${MAX_STATEMENTS} statements, more than one analysis counts: narrow it, by saidFrom and saidTo, about, claim or speaker`,
    { field: 'filter' },
  );
}

function toColumns(rows: readonly Row[], size: number, requested: Required<Columns>): Observations {
  const observations = {
    size,
    speakers: new Dictionary(),
    claims: new Dictionary(),
    offices: new Dictionary(),
    documents: new Dictionary(),
    speaker: new Int32Array(size),
    claim: new Int32Array(size),
    office: new Int32Array(size).fill(-1),
    stance: new Uint8Array(size),
    document: new Int32Array(requested.documents ? size : 0),
    sortKey: new Float64Array(size),
    earliest: new Float64Array(size),
    latest: new Float64Array(size),
    ids: rows.flatMap(({ ids }) => ids),
    locators: rows.flatMap((row) => row.locators),
    targets: rows.flatMap(({ targets }) => targets),
    publishers: rows.flatMap(({ publishers }) => publishers),
  } satisfies Observations;
  let start = 0;
  for (const row of rows) {
    observations.speaker.fill(observations.speakers.number(row.speaker), start, start + row.claims.length);
    observations.stance.set(row.stances, start);
    observations.sortKey.set(row.places, start);
    observations.earliest.set(row.earliest, start);
    observations.latest.set(row.latest, start);
    setNumbers(observations.claim, observations.claims, row.claims, start);
    setNumbers(observations.document, observations.documents, row.documents, start);
    row.offices.forEach((office, index) => {
      if (office !== '') observations.office[start + index] = observations.offices.number(office);
    });
    start += row.claims.length;
  }
  return observations;
}

function setNumbers(column: Int32Array, dictionary: Dictionary, texts: readonly string[], start: number): void {
  for (let index = 0; index < texts.length; index += 1) column[start + index] = dictionary.number(texts[index] ?? '');
}
