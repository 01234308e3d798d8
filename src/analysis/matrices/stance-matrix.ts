import type { Page, Row } from '../../paging/page.ts';
import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type { ActorLevel, Stance, StatementFilter } from '../../generated/types.ts';
import { chooseAxis, countNonZero, MOST_ACTORS, MOST_CLAIMS, readIds, indexOnAxis, type Axis } from '../shared/axis.ts';
import { attribute, type Attribution } from '../shared/attribution.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { AGREE, DISAGREE, SIDE_OF, STANCES } from '../shared/stance.ts';
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

/** Who takes which stance on which claim, counted: a row an actor, a column a claim. */
export interface StanceMatrixRecord {
  readonly observations: Observations;
  readonly counted: Attribution;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Actors, and claims, that have statements at all, shown or not. */
  readonly actorCount: number;
  readonly claimCount: number;
  /** By row, column and stance: the number of statements. */
  readonly counts: Int32Array;
  /** By row and column: the observation said last; -1 for none. */
  readonly latest: Int32Array;
}

/** Counts of the stances, by their names in small letters, and of the two sides. */
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
}

/** One cell of the matrix; there is one only where there are statements. */
export interface StanceCellRecord {
  /** Actor and claim: what tells it from others. */
  readonly id: string;
  readonly matrix: StanceMatrixRecord;
  readonly row: number;
  readonly column: number;
}

export type StanceCellRow = Row<StanceCellRecord>;
export type StanceCellPage = Page<StanceCellRecord>;

/** @throws InputError for an argument that cannot be taken; QUERY_TOO_COSTLY where the filter keeps too many. */
export async function stanceMatrix(
  context: Context,
  args: StanceMatrixArgs,
  ids: boolean,
): Promise<StanceMatrixRecord> {
  const firstActors = readNumber('firstActors', args.firstActors, 0, MOST_ACTORS);
  const firstClaims = readNumber('firstClaims', args.firstClaims, 0, MOST_CLAIMS);
  const actors = await readIds(context, 'actors', args.actors, 'actor', MOST_ACTORS);
  const claims = await readIds(context, 'claims', args.claims, 'claim', MOST_CLAIMS);
  const within = await constraintsFor(context, actors, claims);
  const observations = await observe(context, args.filter ?? {}, { ids, times: args.level !== 'PERSON' }, within);
  const counted = await attribute(context.graph, args.level, observations);
  return toMatrix(observations, counted, { actors, claims, firstActors, firstClaims });
}

function toMatrix(
  observations: Observations,
  counted: Attribution,
  ask: {
    readonly actors: readonly string[] | null;
    readonly claims: readonly string[] | null;
    readonly firstActors: number;
    readonly firstClaims: number;
  },
): StanceMatrixRecord {
  const perActor = new Int32Array(counted.actors.texts.length);
  for (const actor of counted.actor) perActor[actor] = (perActor[actor] ?? 0) + 1;
  const rows = chooseAxis(counted.actors, perActor, ask.actors, ask.firstActors);
  const perClaim = claimTotals(observations, counted, ask.actors ? rows : null);
  const columns = chooseAxis(observations.claims, perClaim, ask.claims, ask.firstClaims);
  const counts = new Int32Array(rows.ids.length * columns.ids.length * STANCES.length);
  const latest = new Int32Array(rows.ids.length * columns.ids.length).fill(-1);
  for (let at = 0; at < observations.size; at += 1) {
    const column = columns.place[observations.claim[at] ?? 0] ?? -1;
    if (column < 0) continue;
    for (let entry = counted.start[at] ?? 0; entry < (counted.start[at + 1] ?? 0); entry += 1) {
      const row = rows.place[counted.actor[entry] ?? 0] ?? -1;
      if (row < 0) continue;
      const cell = row * columns.ids.length + column;
      const count = cell * STANCES.length + (observations.stance[at] ?? 0);
      counts[count] = (counts[count] ?? 0) + 1;
      if (isLater(observations, at, latest[cell] ?? -1)) latest[cell] = at;
    }
  }
  const claimCount = countNonZero(perClaim);
  return { observations, counted, rows, columns, actorCount: countNonZero(perActor), claimCount, counts, latest };
}

/** Statements of each claim, of the actors asked for alone where any are. */
function claimTotals({ size, claim, claims }: Observations, counted: Attribution, rows: Axis | null): Int32Array {
  const totals = new Int32Array(claims.texts.length);
  for (let at = 0; at < size; at += 1) {
    const counts = rows === null || chooseActors(counted, at).some((actor) => (rows.place[actor] ?? -1) >= 0);
    if (counts) totals[claim[at] ?? 0] = (totals[claim[at] ?? 0] ?? 0) + 1;
  }
  return totals;
}

function chooseActors({ actor, start }: Attribution, at: number): number[] {
  return Array.from(actor.subarray(start[at], start[at + 1]));
}

/** Whether a was said after b, as lists by what was said order them; true when b is none. */
export function isLater({ place, ids }: Observations, a: number, b: number): boolean {
  if (b < 0) return true;
  const first = place[a] ?? 0;
  const second = place[b] ?? 0;
  return first > second || (first === second && (ids[a] ?? '') > (ids[b] ?? ''));
}

/** The number of statements of each cell, of one stance or of any, row by row. */
export function countMatrix({ rows, columns, counts }: StanceMatrixRecord, stance: Stance | null): number[][] {
  const width = columns.ids.length;
  const wanted = stance === null ? STANCES.map((_, number) => number) : [STANCES.indexOf(stance)];
  return rows.ids.map((_, row) =>
    columns.ids.map((__, column) => {
      const cell = (row * width + column) * STANCES.length;
      return wanted.reduce((sum, number) => sum + (counts[cell + number] ?? 0), 0);
    }),
  );
}

/** The stance taken last, row by row; null where there is no statement. */
export function latestMatrix({ rows, columns, latest, observations }: StanceMatrixRecord): (Stance | null)[][] {
  return rows.ids.map((_, row) =>
    columns.ids.map((__, column) => {
      const at = latest[row * columns.ids.length + column] ?? -1;
      return at < 0 ? null : (STANCES[observations.stance[at] ?? 0] ?? null);
    }),
  );
}

/** The cells that have statements, with how many. */
export function rankCells(
  matrix: StanceMatrixRecord,
): { readonly node: StanceCellRecord; readonly id: string; readonly at: number }[] {
  const { rows, columns } = matrix;
  return countMatrix(matrix, null).flatMap((counts, row) =>
    counts.flatMap((at, column) => {
      if (at === 0) return [];
      const id = `${rows.ids[row] ?? ''} ${columns.ids[column] ?? ''}`;
      return [{ node: { id, matrix, row, column }, id, at }];
    }),
  );
}

/**
 * The cell of an actor and a claim; null where there is no statement.
 *
 * @throws InputError for one that the matrix does not show.
 */
export function findCell(matrix: StanceMatrixRecord, actor: string, claim: string): StanceCellRecord | null {
  const { rows, columns } = matrix;
  const row = indexOnAxis(rows, actor, 'actor', 'actors');
  const column = indexOnAxis(columns, claim, 'claim', 'claims');
  if ((matrix.latest[row * columns.ids.length + column] ?? -1) < 0) return null;
  return { id: `${actor} ${claim}`, matrix, row, column };
}

/** Counts of one cell. */
export function stanceCounts({ matrix, row, column }: StanceCellRecord): StanceCounts {
  const first = (row * matrix.columns.ids.length + column) * STANCES.length;
  return countsByName(matrix.counts.subarray(first, first + STANCES.length));
}

/** Counts by name, out of those by the stances' numbers. */
export function countsByName(counts: ArrayLike<number>): StanceCounts {
  const [asserts = 0, denies = 0, questions = 0, concedes = 0, declines = 0, retracts = 0] = Array.from(counts);
  const on = (side: number) => Array.from(counts).reduce((sum, n, at) => (SIDE_OF[at] === side ? sum + n : sum), 0);
  return {
    total: asserts + denies + questions + concedes + declines + retracts,
    agree: on(AGREE),
    disagree: on(DISAGREE),
    asserts,
    denies,
    questions,
    concedes,
    declines,
    retracts,
  };
}

/** The observations of a cell. */
export function observationsIn({ matrix, row, column }: StanceCellRecord): number[] {
  const { observations, counted, rows, columns } = matrix;
  const actor = rows.numbers[row] ?? -1;
  const claim = columns.numbers[column] ?? -1;
  const found: number[] = [];
  for (let at = 0; at < observations.size; at += 1) {
    if (observations.claim[at] === claim && chooseActors(counted, at).includes(actor)) found.push(at);
  }
  return found;
}
