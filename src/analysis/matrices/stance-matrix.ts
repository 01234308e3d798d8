import type { Page, Row } from '../../paging/page.ts';
import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type { ActorLevel, Stance, StatementFilter } from '../../generated/types.ts';
import { chooseAxis, countPositive, MAX_ACTORS, MAX_CLAIMS, readIds, indexOnAxis, type Axis } from '../shared/axis.ts';
import { attribute, type Attribution } from '../shared/attribution.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { AGREE, DISAGREE, SIDE_BY_STANCE, STANCES } from '../shared/stance.ts';
import { constraintsFor } from '../shared/constraints.ts';

/** Arguments of `stanceMatrix`. */
export interface StanceMatrixArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly actors?: readonly string[] | null | undefined;
  readonly claims?: readonly string[] | null | undefined;
  readonly firstActors: number;
  readonly firstClaims: number;
}

/** Statements counted by actor (rows), claim (columns) and stance. */
export interface StanceMatrixRecord {
  readonly observations: Observations;
  readonly attribution: Attribution;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Number of actors, and of claims, with statements, whether shown or not. */
  readonly actorCount: number;
  readonly claimCount: number;
  /** Number of statements by row, column and stance. */
  readonly counts: Int32Array;
  /** Index of the latest observation by row and column; -1 for none. */
  readonly latest: Int32Array;
}

/** Counts of each stance, by its name in lower case, and of the two sides. */
export interface StanceCounts {
  readonly total: number;
  readonly agree: number;
  readonly disagree: number;
  readonly asserts: number;
  readonly denies: number;
  readonly questions: number;
  readonly concedes: number;
  readonly declines: number;
  readonly retracts: number;
  readonly neutral: number;
  readonly asks: number;
}

/** A non-empty cell of the matrix. */
export interface StanceCellRecord {
  /** Ids of actor and claim; unique within the matrix. */
  readonly id: string;
  readonly matrix: StanceMatrixRecord;
  readonly row: number;
  readonly column: number;
}

export type StanceCellRow = Row<StanceCellRecord>;
export type StanceCellPage = Page<StanceCellRecord>;

/**
 * Counts who takes which stance on which claim.
 *
 * @param ids Whether to read the ids of the statements, which the latest stance and the evidence need.
 * @throws InputError for an invalid argument; HearsayError QUERY_TOO_COSTLY if too many statements pass the filter.
 */
export async function stanceMatrix(
  context: Context,
  args: StanceMatrixArgs,
  ids: boolean,
): Promise<StanceMatrixRecord> {
  const firstActors = readNumber('firstActors', args.firstActors, 0, MAX_ACTORS);
  const firstClaims = readNumber('firstClaims', args.firstClaims, 0, MAX_CLAIMS);
  const actors = await readIds(context, 'actors', args.actors, 'actor', MAX_ACTORS);
  const claims = await readIds(context, 'claims', args.claims, 'claim', MAX_CLAIMS);
  const within = await constraintsFor(context, actors, claims);
  const observations = await observe(context, args.filter ?? {}, { ids, times: args.level !== 'PERSON' }, within);
  const attribution = await attribute(context.graph, args.level, observations);
  return toMatrix(observations, attribution, { actors, claims, firstActors, firstClaims });
}

function toMatrix(
  observations: Observations,
  attribution: Attribution,
  requested: {
    readonly actors: readonly string[] | null;
    readonly claims: readonly string[] | null;
    readonly firstActors: number;
    readonly firstClaims: number;
  },
): StanceMatrixRecord {
  const perActor = new Int32Array(attribution.actors.texts.length);
  for (const actor of attribution.actor) perActor[actor] = (perActor[actor] ?? 0) + 1;
  const rows = chooseAxis(attribution.actors, perActor, requested.actors, requested.firstActors);
  const perClaim = countByClaim(observations, attribution, requested.actors ? rows : null);
  const columns = chooseAxis(observations.claims, perClaim, requested.claims, requested.firstClaims);
  const counts = new Int32Array(rows.ids.length * columns.ids.length * STANCES.length);
  const latest = new Int32Array(rows.ids.length * columns.ids.length).fill(-1);
  for (let index = 0; index < observations.size; index += 1) {
    const column = columns.indexByNumber[observations.claim[index] ?? 0] ?? -1;
    if (column < 0) continue;
    for (let entry = attribution.start[index] ?? 0; entry < (attribution.start[index + 1] ?? 0); entry += 1) {
      const row = rows.indexByNumber[attribution.actor[entry] ?? 0] ?? -1;
      if (row < 0) continue;
      const cell = row * columns.ids.length + column;
      const count = cell * STANCES.length + (observations.stance[index] ?? 0);
      counts[count] = (counts[count] ?? 0) + 1;
      if (isLater(observations, index, latest[cell] ?? -1)) latest[cell] = index;
    }
  }
  const claimCount = countPositive(perClaim);
  return { observations, attribution, rows, columns, actorCount: countPositive(perActor), claimCount, counts, latest };
}

/** Number of statements on each claim, by its number; only those of the given actors, if any. */
function countByClaim({ size, claim, claims }: Observations, attribution: Attribution, rows: Axis | null): Int32Array {
  const totals = new Int32Array(claims.texts.length);
  for (let index = 0; index < size; index += 1) {
    const counts =
      rows === null || actorsOfObservation(attribution, index).some((actor) => (rows.indexByNumber[actor] ?? -1) >= 0);
    if (counts) totals[claim[index] ?? 0] = (totals[claim[index] ?? 0] ?? 0) + 1;
  }
  return totals;
}

function actorsOfObservation({ actor, start }: Attribution, index: number): number[] {
  return Array.from(actor.subarray(start[index], start[index + 1]));
}

/** Whether observation `a` comes after `b` in chronological order; true if `b` is -1 (none). */
export function isLater({ sortKey, ids }: Observations, a: number, b: number): boolean {
  if (b < 0) return true;
  const first = sortKey[a] ?? 0;
  const second = sortKey[b] ?? 0;
  return first > second || (first === second && (ids[a] ?? '') > (ids[b] ?? ''));
}

/** Number of statements in each cell, row by row; of one stance, or of any for null. */
export function stanceTable({ rows, columns, counts }: StanceMatrixRecord, stance: Stance | null): number[][] {
  const width = columns.ids.length;
  const wanted = stance === null ? STANCES.map((_, number) => number) : [STANCES.indexOf(stance)];
  return rows.ids.map((_, row) =>
    columns.ids.map((__, column) => {
      const cell = (row * width + column) * STANCES.length;
      return wanted.reduce((sum, number) => sum + (counts[cell + number] ?? 0), 0);
    }),
  );
}

/** The latest stance in each cell, row by row; null where there is no statement. */
export function latestStanceTable({ rows, columns, latest, observations }: StanceMatrixRecord): (Stance | null)[][] {
  return rows.ids.map((_, row) =>
    columns.ids.map((__, column) => {
      const index = latest[row * columns.ids.length + column] ?? -1;
      return index < 0 ? null : (STANCES[observations.stance[index] ?? 0] ?? null);
    }),
  );
}

/** The non-empty cells, scored by number of statements. */
export function stanceCells(
  matrix: StanceMatrixRecord,
): { readonly node: StanceCellRecord; readonly id: string; readonly score: number }[] {
  const { rows, columns } = matrix;
  return stanceTable(matrix, null).flatMap((counts, row) =>
    counts.flatMap((score, column) => {
      if (score === 0) return [];
      const id = `${rows.ids[row] ?? ''} ${columns.ids[column] ?? ''}`;
      return [{ node: { id, matrix, row, column }, id, score }];
    }),
  );
}

/**
 * The cell of an actor and a claim; null if it is empty.
 *
 * @throws InputError for an actor or claim that the matrix does not show.
 */
export function findCell(matrix: StanceMatrixRecord, actor: string, claim: string): StanceCellRecord | null {
  const { rows, columns } = matrix;
  const row = indexOnAxis(rows, actor, 'actor', 'actors');
  const column = indexOnAxis(columns, claim, 'claim', 'claims');
  if ((matrix.latest[row * columns.ids.length + column] ?? -1) < 0) return null;
  return { id: `${actor} ${claim}`, matrix, row, column };
}

/** The counts of one cell. */
export function stanceCounts({ matrix, row, column }: StanceCellRecord): StanceCounts {
  const first = (row * matrix.columns.ids.length + column) * STANCES.length;
  return countsByName(matrix.counts.subarray(first, first + STANCES.length));
}

/** Converts counts indexed by stance number (see `STANCES`) to counts by name. */
export function countsByName(counts: ArrayLike<number>): StanceCounts {
  const [asserts = 0, denies = 0, questions = 0, concedes = 0, declines = 0, retracts = 0, neutral = 0, asks = 0] =
    Array.from(counts);
  const on = (side: number) =>
    Array.from(counts).reduce((sum, count, stance) => (SIDE_BY_STANCE[stance] === side ? sum + count : sum), 0);
  return {
    total: asserts + denies + questions + concedes + declines + retracts + neutral + asks,
    agree: on(AGREE),
    disagree: on(DISAGREE),
    asserts,
    denies,
    questions,
    concedes,
    declines,
    retracts,
    neutral,
    asks,
  };
}

/** The indexes of the observations in a cell. */
export function observationsIn({ matrix, row, column }: StanceCellRecord): number[] {
  const { observations, attribution, rows, columns } = matrix;
  const actor = rows.numbers[row] ?? -1;
  const claim = columns.numbers[column] ?? -1;
  const found: number[] = [];
  for (let index = 0; index < observations.size; index += 1) {
    if (observations.claim[index] === claim && actorsOfObservation(attribution, index).includes(actor))
      found.push(index);
  }
  return found;
}
