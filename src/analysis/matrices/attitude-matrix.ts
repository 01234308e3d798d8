import type { Page, Row } from '../../paging/page.ts';
import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type { ActorLevel, Attitude, StatementFilter } from '../../generated/types.ts';
import { chooseAxis, countPositive, MAX_ACTORS, readIds, indexOnAxis, type Axis } from '../shared/axis.ts';
import { Dictionary } from '../shared/dictionary.ts';
import { attribute } from '../shared/attribution.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { constraintsFor } from '../shared/constraints.ts';

/** The attitudes in the order of the enum. */
export const ATTITUDES: readonly Attitude[] = [
  ...(['PRAISES', 'SUPPORTS', 'THANKS', 'PROMISES', 'REQUESTS', 'DEMANDS'] as const),
  ...(['WARNS', 'THREATENS', 'CRITICISES', 'ACCUSES', 'NEUTRAL'] as const),
];

/** Arguments of `attitudeMatrix`. */
export interface AttitudeMatrixArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly actors?: readonly string[] | null | undefined;
  readonly targets?: readonly string[] | null | undefined;
  readonly firstActors: number;
  readonly firstTargets: number;
}

/** One actor speaking of another: the numbers of actor, target and attitude, and the index of the observation. */
interface Mention {
  readonly actor: number;
  readonly target: number;
  readonly attitude: number;
  readonly observation: number;
}

/** Mentions counted by actor (rows) and target (columns). */
export interface AttitudeMatrixRecord {
  readonly observations: Observations;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly actorCount: number;
  readonly targetCount: number;
  /** Mentions by cell (`row * columns + column`); empty cells are absent. */
  readonly cells: ReadonlyMap<number, readonly Mention[]>;
}

/** A non-empty cell of the matrix. */
export interface AttitudeCellRecord {
  /** Ids of actor and target; unique within the matrix. */
  readonly id: string;
  readonly matrix: AttitudeMatrixRecord;
  readonly row: number;
  readonly column: number;
}

export type AttitudeCellRow = Row<AttitudeCellRecord>;
export type AttitudeCellPage = Page<AttitudeCellRecord>;

/** Number of mentions with an attitude. */
export interface AttitudeCount {
  readonly attitude: Attitude;
  readonly count: number;
}

/**
 * Counts who speaks of whom with which attitude.
 *
 * @throws InputError for an invalid argument; HearsayError QUERY_TOO_COSTLY if too many statements pass the filter.
 */
export async function attitudeMatrix(context: Context, args: AttitudeMatrixArgs): Promise<AttitudeMatrixRecord> {
  const firstActors = readNumber('firstActors', args.firstActors, 0, MAX_ACTORS);
  const firstTargets = readNumber('firstTargets', args.firstTargets, 0, MAX_ACTORS);
  const actors = await readIds(context, 'actors', args.actors, 'actor', MAX_ACTORS);
  const targets = await readIds(context, 'targets', args.targets, 'actor', MAX_ACTORS);
  const filter = args.filter ?? {};
  const within = await constraintsFor(context, actors, null);
  const observations = await observe(
    context,
    filter,
    { ids: true, times: args.level !== 'PERSON', targets: true },
    within,
  );
  const { actors: speakers, mentions, mentioned } = await collectMentions(context, args.level, observations, filter);
  const rows = chooseAxis(speakers, totals(speakers, mentions, 'actor'), actors, firstActors);
  const counted = actors ? mentions.filter(({ actor }) => (rows.indexByNumber[actor] ?? -1) >= 0) : mentions;
  const columns = chooseAxis(mentioned, totals(mentioned, counted, 'target'), targets, firstTargets);
  return {
    observations,
    rows,
    columns,
    actorCount: countPositive(totals(speakers, mentions, 'actor')),
    targetCount: countPositive(totals(mentioned, counted, 'target')),
    cells: groupMentionsByCell(counted, rows, columns),
  };
}

/** The mentions in each observation, limited to the attitudes of the filter if it has any. */
async function collectMentions(
  context: Context,
  level: ActorLevel,
  observations: Observations,
  filter: StatementFilter,
) {
  const { actors, actor, start } = await attribute(context.graph, level, observations);
  const mentioned = new Dictionary();
  const mentions: Mention[] = [];
  observations.targets.forEach((flat, observation) => {
    for (let index = 0; index < flat.length; index += 2) {
      const name = flat[index + 1] as Attitude;
      if (filter.attitude && !filter.attitude.includes(name)) continue;
      const target = mentioned.number(flat[index] ?? '');
      for (const speaker of actor.subarray(start[observation], start[observation + 1])) {
        mentions.push({ actor: speaker, target, attitude: ATTITUDES.indexOf(name), observation });
      }
    }
  });
  return { actors, mentioned, mentions };
}

function totals({ texts }: Dictionary, mentions: readonly Mention[], by: 'actor' | 'target'): Int32Array {
  const sums = new Int32Array(texts.length);
  for (const mention of mentions) sums[mention[by]] = (sums[mention[by]] ?? 0) + 1;
  return sums;
}

function groupMentionsByCell(mentions: readonly Mention[], rows: Axis, columns: Axis): Map<number, Mention[]> {
  const cells = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const row = rows.indexByNumber[mention.actor] ?? -1;
    const column = columns.indexByNumber[mention.target] ?? -1;
    if (row < 0 || column < 0) continue;
    const cell = row * columns.ids.length + column;
    const existing = cells.get(cell);
    if (existing) existing.push(mention);
    else cells.set(cell, [mention]);
  }
  return cells;
}

/** Number of mentions in each cell, row by row; with one attitude, or with any for null. */
export function attitudeTable({ rows, columns, cells }: AttitudeMatrixRecord, attitude: Attitude | null): number[][] {
  const wanted = attitude === null ? null : ATTITUDES.indexOf(attitude);
  return rows.ids.map((_, row) =>
    columns.ids.map((__, column) => {
      const mentions = cells.get(row * columns.ids.length + column) ?? [];
      return wanted === null ? mentions.length : mentions.filter((mention) => mention.attitude === wanted).length;
    }),
  );
}

/** The non-empty cells, scored by number of mentions. */
export function attitudeCells(matrix: AttitudeMatrixRecord) {
  return [...matrix.cells].map(([cell, mentions]) => {
    const row = Math.floor(cell / matrix.columns.ids.length);
    const column = cell % matrix.columns.ids.length;
    const id = `${matrix.rows.ids[row] ?? ''} ${matrix.columns.ids[column] ?? ''}`;
    return { node: { id, matrix, row, column } satisfies AttitudeCellRecord, id, score: mentions.length };
  });
}

/**
 * The cell of an actor and a target; null if it is empty.
 *
 * @throws InputError for an actor or target that the matrix does not show.
 */
export function attitudeCell(matrix: AttitudeMatrixRecord, actor: string, target: string): AttitudeCellRecord | null {
  const row = indexOnAxis(matrix.rows, actor, 'actor', 'actors');
  const column = indexOnAxis(matrix.columns, target, 'target', 'targets');
  if (!matrix.cells.has(row * matrix.columns.ids.length + column)) return null;
  return { id: `${actor} ${target}`, matrix, row, column };
}

/** Number of mentions with each attitude in a cell, the most frequent first. */
export function attitudesIn(cell: AttitudeCellRecord): AttitudeCount[] {
  return attitudeCounts(mentionsIn(cell).map(({ attitude }) => attitude));
}

/** Counts attitudes given by number; the most frequent first, ties in the order of the enum. */
export function attitudeCounts(numbers: readonly number[]): AttitudeCount[] {
  return ATTITUDES.map((attitude, number) => ({ attitude, count: numbers.filter((value) => value === number).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The mentions of a cell. */
export function mentionsIn({ matrix, row, column }: AttitudeCellRecord): readonly Mention[] {
  return matrix.cells.get(row * matrix.columns.ids.length + column) ?? [];
}
