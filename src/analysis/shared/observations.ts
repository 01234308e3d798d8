import type { Context } from '../../model/context.ts';
import { HearsayError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { queryOfAll, type ExtraConstraints } from '../../model/statements/statement.store.ts';
import { Dictionary } from './dictionary.ts';

/** No analysis counts more statements than this at once: some seconds' work, and 100 MB. */
export const MOST_STATEMENTS = 500_000;

/** Which columns are read beside those that every count needs. */
export interface Columns {
  /** Ids of the statements, to show what is behind a number. */
  readonly ids?: boolean;
  /** The office spoken from, and the date; true when not given. */
  readonly times?: boolean;
  /** The document of each: its source nearest to the reader. */
  readonly documents?: boolean;
  /** Whom each is directed toward, and how. */
  readonly targets?: boolean;
  /** Who published its sources. */
  readonly publishers?: boolean;
}

/** The statements that an analysis counts, as columns: one place an observation in each. */
export interface Observations {
  readonly size: number;
  readonly speakers: Dictionary;
  readonly claims: Dictionary;
  readonly offices: Dictionary;
  readonly documents: Dictionary;
  /** Numbers of the dictionary of this name. */
  readonly speaker: Int32Array;
  readonly claim: Int32Array;
  /** Number of the stance: see `STANCES`. */
  readonly stance: Uint8Array;
  /** Office spoken from; -1 where the record names none, or it was not asked for. */
  readonly office: Int32Array;
  /** Empty where it was not asked for. */
  readonly document: Int32Array;
  /** Place in the order by what was said: src/graph/sort-key.ts. */
  readonly place: Float64Array;
  /** First and last instant that `said` allows, in milliseconds since 1970; infinite where open, 0 where not asked for. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Empty where they were not asked for. */
  readonly ids: readonly string[];
  /** Of each a flat list: actor, attitude, actor, attitude. Empty where they were not asked for. */
  readonly targets: readonly (readonly string[])[];
  /** Of each those who published its sources. Empty where they were not asked for. */
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
  readonly targets: readonly (readonly string[])[];
  readonly publishers: readonly (readonly string[])[];
}

/**
 * All statements that `statements(filter)` would list, in no order.
 *
 * @param within Claims or speakers that they have to be of beside what the filter asks.
 * @throws InputError naming the field of the filter that cannot be taken; HearsayError QUERY_TOO_COSTLY when there are
 *   more than {@link MOST_STATEMENTS}.
 */
export async function observe(
  context: Context,
  filter: StatementFilter,
  wanted: Columns = {},
  within: ExtraConstraints = {},
): Promise<Observations> {
  const { query, params } = await queryOfAll(context, 'analysis/observations', filter, within);
  const { ids = false, times = true, documents = false, targets = false, publishers = false } = wanted;
  const columns = { ids, times, documents, targets, publishers };
  const rows = await context.graph.read<Row>(query, { ...params, columns, limit: MOST_STATEMENTS + 1 });
  const size = rows.reduce((sum, { claims }) => sum + claims.length, 0);
  if (size > MOST_STATEMENTS) throw tooMany();
  return toColumns(rows, size, columns);
}

function tooMany(): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the filter keeps more than ${MOST_STATEMENTS} statements, more than one analysis counts: narrow it, by saidFrom and saidTo, about, claim or speaker`,
    { field: 'filter' },
  );
}

function toColumns(rows: readonly Row[], size: number, columns: Required<Columns>): Observations {
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
    document: new Int32Array(columns.documents ? size : 0),
    place: new Float64Array(size),
    earliest: new Float64Array(size),
    latest: new Float64Array(size),
    ids: rows.flatMap(({ ids }) => ids),
    targets: rows.flatMap(({ targets }) => targets),
    publishers: rows.flatMap(({ publishers }) => publishers),
  } satisfies Observations;
  let at = 0;
  for (const row of rows) {
    observations.speaker.fill(observations.speakers.number(row.speaker), at, at + row.claims.length);
    observations.stance.set(row.stances, at);
    observations.place.set(row.places, at);
    observations.earliest.set(row.earliest, at);
    observations.latest.set(row.latest, at);
    setNumbers(observations.claim, observations.claims, row.claims, at);
    setNumbers(observations.document, observations.documents, row.documents, at);
    row.offices.forEach((office, index) => {
      if (office !== '') observations.office[at + index] = observations.offices.number(office);
    });
    at += row.claims.length;
  }
  return observations;
}

function setNumbers(column: Int32Array, dictionary: Dictionary, texts: readonly string[], at: number): void {
  for (let index = 0; index < texts.length; index += 1) column[at + index] = dictionary.number(texts[index] ?? '');
}
