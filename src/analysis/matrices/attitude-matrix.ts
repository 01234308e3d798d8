import type { Page, Row } from '../../paging/page.ts';
import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type { ActorLevel, Attitude, StatementFilter } from '../../generated/types.ts';
import { chooseAxis, countNonZero, MOST_ACTORS, readIds, indexOnAxis, type Axis } from '../shared/axis.ts';
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

/** One mention: whose words (at the level), of whom, how, in which observation. */
interface Mention {
  readonly actor: number;
  readonly target: number;
  readonly attitude: number;
  readonly at: number;
}

/** Who speaks how of whom, counted: a row an actor, a column one spoken of. */
export interface AttitudeMatrixRecord {
  readonly observations: Observations;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly actorCount: number;
  readonly targetCount: number;
  /** Mentions by row and column; a cell without any is absent. */
  readonly cells: ReadonlyMap<number, readonly Mention[]>;
}

/** One cell of the matrix; there is one only where there are statements. */
export interface AttitudeCellRecord {
  /** Actor and target: what tells it from others. */
  readonly id: string;
  readonly matrix: AttitudeMatrixRecord;
  readonly row: number;
  readonly column: number;
}

export type AttitudeCellRow = Row<AttitudeCellRecord>;
export type AttitudeCellPage = Page<AttitudeCellRecord>;

/** How often an attitude is shown. */
export interface AttitudeCount {
  readonly attitude: Attitude;
  readonly count: number;
}

/** @throws InputError for an argument that cannot be taken; QUERY_TOO_COSTLY where the filter keeps too many. */
export async function attitudeMatrix(context: Context, args: AttitudeMatrixArgs): Promise<AttitudeMatrixRecord> {
  const firstActors = readNumber('firstActors', args.firstActors, 0, MOST_ACTORS);
  const firstTargets = readNumber('firstTargets', args.firstTargets, 0, MOST_ACTORS);
  const actors = await readIds(context, 'actors', args.actors, 'actor', MOST_ACTORS);
  const targets = await readIds(context, 'targets', args.targets, 'actor', MOST_ACTORS);
  const filter = args.filter ?? {};
  const within = await constraintsFor(context, actors, null);
  const observations = await observe(
    context,
    filter,
    { ids: true, times: args.level !== 'PERSON', targets: true },
    within,
  );
  const { actors: names, mentions, spokenOf } = await collectMentions(context, args.level, observations, filter);
  const rows = chooseAxis(names, totals(names, mentions, 'actor'), actors, firstActors);
  const of = actors ? mentions.filter(({ actor }) => (rows.place[actor] ?? -1) >= 0) : mentions;
  const columns = chooseAxis(spokenOf, totals(spokenOf, of, 'target'), targets, firstTargets);
  return {
    observations,
    rows,
    columns,
    actorCount: countNonZero(totals(names, mentions, 'actor')),
    targetCount: countNonZero(totals(spokenOf, of, 'target')),
    cells: cellsOfMentions(of, rows, columns),
  };
}

/** Mentions of each observation; of the attitudes that the filter asks for, where it asks for any. */
async function collectMentions(
  context: Context,
  level: ActorLevel,
  observations: Observations,
  filter: StatementFilter,
) {
  const { actors, actor, start } = await attribute(context.graph, level, observations);
  const spokenOf = new Dictionary();
  const mentions: Mention[] = [];
  observations.targets.forEach((flat, at) => {
    for (let index = 0; index < flat.length; index += 2) {
      const name = flat[index + 1] as Attitude;
      if (filter.attitude && !filter.attitude.includes(name)) continue;
      const target = spokenOf.number(flat[index] ?? '');
      for (const who of actor.subarray(start[at], start[at + 1])) {
        mentions.push({ actor: who, target, attitude: ATTITUDES.indexOf(name), at });
      }
    }
  });
  return { actors, spokenOf, mentions };
}

function totals({ texts }: Dictionary, mentions: readonly Mention[], by: 'actor' | 'target'): Int32Array {
  const sums = new Int32Array(texts.length);
  for (const mention of mentions) sums[mention[by]] = (sums[mention[by]] ?? 0) + 1;
  return sums;
}

function cellsOfMentions(mentions: readonly Mention[], rows: Axis, columns: Axis): Map<number, Mention[]> {
  const cells = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const row = rows.place[mention.actor] ?? -1;
    const column = columns.place[mention.target] ?? -1;
    if (row < 0 || column < 0) continue;
    const cell = row * columns.ids.length + column;
    const here = cells.get(cell);
    if (here) here.push(mention);
    else cells.set(cell, [mention]);
  }
  return cells;
}

/** The number of mentions of each cell, with one attitude or with any, row by row. */
export function attitudeTable({ rows, columns, cells }: AttitudeMatrixRecord, attitude: Attitude | null): number[][] {
  const wanted = attitude === null ? null : ATTITUDES.indexOf(attitude);
  return rows.ids.map((_, row) =>
    columns.ids.map((__, column) => {
      const mentions = cells.get(row * columns.ids.length + column) ?? [];
      return wanted === null ? mentions.length : mentions.filter((each) => each.attitude === wanted).length;
    }),
  );
}

/** The cells that have statements, with how many mentions. */
export function attitudeCells(matrix: AttitudeMatrixRecord) {
  return [...matrix.cells].map(([cell, mentions]) => {
    const row = Math.floor(cell / matrix.columns.ids.length);
    const column = cell % matrix.columns.ids.length;
    const id = `${matrix.rows.ids[row] ?? ''} ${matrix.columns.ids[column] ?? ''}`;
    return { node: { id, matrix, row, column } satisfies AttitudeCellRecord, id, at: mentions.length };
  });
}

/**
 * The cell of an actor and one spoken of; null where there is no statement.
 *
 * @throws InputError for one that the matrix does not show.
 */
export function attitudeCell(matrix: AttitudeMatrixRecord, actor: string, target: string): AttitudeCellRecord | null {
  const row = indexOnAxis(matrix.rows, actor, 'actor', 'actors');
  const column = indexOnAxis(matrix.columns, target, 'target', 'targets');
  if (!matrix.cells.has(row * matrix.columns.ids.length + column)) return null;
  return { id: `${actor} ${target}`, matrix, row, column };
}

/** How often each attitude is shown in a cell, the most frequent first. */
export function attitudesIn(cell: AttitudeCellRecord): AttitudeCount[] {
  return attitudeCounts(mentionsIn(cell).map(({ attitude }) => attitude));
}

/** How often each attitude comes, by their numbers; the most frequent first, then in the order of the enum. */
export function attitudeCounts(numbers: readonly number[]): AttitudeCount[] {
  return ATTITUDES.map((attitude, number) => ({ attitude, count: numbers.filter((each) => each === number).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The mentions of a cell. */
export function mentionsIn({ matrix, row, column }: AttitudeCellRecord): readonly Mention[] {
  return matrix.cells.get(row * matrix.columns.ids.length + column) ?? [];
}
