import type { Page, Row } from '../../paging/page.ts';
import type { Context } from '../../model/context.ts';
import { InputError, readNumber } from '../../common/errors.ts';
import type {
  ActorLevel,
  Duplicates,
  NetworkMeasure,
  NetworkMode,
  NetworkNormalization,
  StatementFilter,
} from '../../generated/types.ts';
import { chooseAxis, countNonZero, MOST_ACTORS, MOST_CLAIMS, readIds, indexOnAxis, type Axis } from '../shared/axis.ts';
import { toIncidence, totalsByColumn, totalsByRow, type Incidence } from './incidence.ts';
import { attribute } from '../shared/attribution.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { pairCount, pairDenominator, oneModeSums, type OneModeSums } from './one-mode.ts';
import { toSightings, type Sightings } from './sightings.ts';
import { cellCount, cellDenominator, twoModeSums, type TwoModeSums } from './two-mode.ts';
import { constraintsFor } from '../shared/constraints.ts';

/** Arguments of `network`. */
export interface NetworkArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly mode: NetworkMode;
  readonly measure: NetworkMeasure;
  readonly normalization: NetworkNormalization;
  readonly duplicates: Duplicates;
  readonly actors?: readonly string[] | null | undefined;
  readonly claims?: readonly string[] | null | undefined;
  readonly firstActors: number;
  readonly firstClaims: number;
}

/** A network of actors, of claims, or of both, as a matrix. */
export interface NetworkRecord extends Pick<NetworkArgs, 'mode' | 'measure' | 'normalization' | 'duplicates'> {
  readonly observations: Observations;
  readonly sightings: Sightings;
  readonly rows: Side;
  /** The same as the rows in a one-mode network. */
  readonly columns: Side;
  readonly actorCount: number;
  readonly claimCount: number;
  /** What the weights are made of: pairs of rows, or rows and columns. */
  readonly sums: { readonly shared: OneModeSums } | { readonly stood: TwoModeSums };
}

/** The nodes on one side of the matrix, with how often each agreed and disagreed (a claim: was agreed with). */
export interface Side extends Axis {
  readonly agree: readonly number[];
  readonly disagree: readonly number[];
}

/** A tie: a cell of the matrix that is not zero; of a one-mode network one of each pair. */
export interface NetworkEdgeRecord {
  /** Both ends: what tells it from others. */
  readonly id: string;
  readonly network: NetworkRecord;
  readonly row: number;
  readonly column: number;
}

export type NetworkEdgeRow = Row<NetworkEdgeRecord>;
export type NetworkEdgePage = Page<NetworkEdgeRecord>;

/** A node: its place among the rows or columns of a network. */
export interface NodeInNetwork {
  readonly side: Side;
  readonly at: number;
}

const MEASURES: Readonly<Record<'ONE_MODE' | 'TWO_MODE', readonly NetworkMeasure[]>> = {
  ONE_MODE: ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE'],
  TWO_MODE: ['IGNORE', 'SUBTRACT', 'COMBINE'],
};
const NORMALIZATIONS: Readonly<Record<'ONE_MODE' | 'TWO_MODE', readonly NetworkNormalization[]>> = {
  ONE_MODE: ['NONE', 'AVERAGE', 'JACCARD', 'COSINE'],
  TWO_MODE: ['NONE', 'ACTIVITY', 'PROMINENCE'],
};

/** @throws InputError for an argument that cannot be taken; QUERY_TOO_COSTLY where the filter keeps too many. */
export async function buildNetwork(context: Context, args: NetworkArgs): Promise<NetworkRecord> {
  checkMeasure(args);
  const firstActors = readNumber('firstActors', args.firstActors, 0, MOST_ACTORS);
  const firstClaims = readNumber('firstClaims', args.firstClaims, 0, MOST_CLAIMS);
  const actors = await readIds(context, 'actors', args.actors, 'actor', MOST_ACTORS);
  const claims = await readIds(context, 'claims', args.claims, 'claim', MOST_CLAIMS);
  const within = await constraintsFor(context, actors, claims);
  const times = args.level !== 'PERSON' || ['WEEK', 'MONTH', 'YEAR'].includes(args.duplicates);
  const columns = { ids: true, times, documents: args.duplicates === 'DOCUMENT' };
  const observations = await observe(context, args.filter ?? {}, columns, within);
  const counted = await attribute(context.graph, args.level, observations);
  const all = toSightings(observations, counted, args.duplicates, args.measure !== 'IGNORE');
  // Actors that are named are the whole network: others do not make a claim prominent.
  const numbers = actors && new Set(actors.map((id) => counted.actors.find(id)));
  const sightings = numbers ? only(all, (at) => numbers.has(all.actor[at] ?? 0)) : all;

  const size = { actors: counted.actors.texts.length, claims: observations.claims.texts.length };
  const { actor, claim, side } = sightings;
  const byActor = toIncidence({ rows: size.actors, columns: size.claims }, { row: actor, column: claim, side });
  const perActor = totalsByRow(byActor);
  const perClaim = totalsByColumn(byActor);
  const actorSide = toSide(chooseAxis(counted.actors, sumTotals(perActor), actors, firstActors), perActor);
  const claimSide = toSide(chooseAxis(observations.claims, sumTotals(perClaim), claims, firstClaims), perClaim);
  const { mode, measure, normalization, duplicates } = args;
  return {
    mode,
    measure,
    normalization,
    duplicates,
    observations,
    sightings,
    actorCount: countNonZero(sumTotals(perActor)),
    claimCount: countNonZero(sumTotals(perClaim)),
    ...toSides(mode, actorSide, claimSide),
    sums: sumIncidence(mode, byActor, sightings, actorSide, claimSide),
  };
}

function checkMeasure({ mode, measure, normalization }: NetworkArgs): void {
  const modes = mode === 'TWO_MODE' ? 'TWO_MODE' : 'ONE_MODE';
  if (!MEASURES[modes].includes(measure)) {
    throw new InputError(`measure of mode ${mode} is one of ${MEASURES[modes].join(', ')}, received ${measure}`, {
      field: 'measure',
    });
  }
  if (!NORMALIZATIONS[modes].includes(normalization)) {
    const allowed = NORMALIZATIONS[modes].join(', ');
    throw new InputError(`normalization of mode ${mode} is one of ${allowed}, received ${normalization}`, {
      field: 'normalization',
    });
  }
  if (measure === 'COMBINE' && normalization !== 'NONE') {
    const why = 'the numbers of COMBINE name combinations, and nothing can be read off their fractions';
    throw new InputError(`normalization of measure COMBINE is NONE, received ${normalization}: ${why}`, {
      field: 'normalization',
    });
  }
}

function only(all: Sightings, keeps: (at: number) => boolean): Sightings {
  const kept = all.at.map((_, at) => at).filter(keeps);
  return {
    size: kept.length,
    actor: Int32Array.from(kept, (at) => all.actor[at] ?? 0),
    claim: Int32Array.from(kept, (at) => all.claim[at] ?? 0),
    side: Int8Array.from(kept, (at) => all.side[at] ?? 0),
    at: Int32Array.from(kept, (at) => all.at[at] ?? 0),
  };
}

function sumTotals({ agree, disagree }: { agree: Float64Array; disagree: Float64Array }): Float64Array {
  return agree.map((count, at) => count + (disagree[at] ?? 0));
}

function toSide(chosen: Axis, totals: { agree: Float64Array; disagree: Float64Array }): Side {
  return {
    ...chosen,
    agree: chosen.numbers.map((number) => totals.agree[number] ?? 0),
    disagree: chosen.numbers.map((number) => totals.disagree[number] ?? 0),
  };
}

function toSides(mode: NetworkMode, actors: Side, claims: Side): { rows: Side; columns: Side } {
  if (mode === 'TWO_MODE') return { rows: actors, columns: claims };
  return mode === 'ONE_MODE_ACTORS' ? { rows: actors, columns: actors } : { rows: claims, columns: claims };
}

function sumIncidence(
  mode: NetworkMode,
  byActor: Incidence,
  { actor, claim, side }: Sightings,
  actors: Side,
  claims: Side,
): NetworkRecord['sums'] {
  if (mode === 'ONE_MODE_ACTORS') return { shared: oneModeSums(byActor, actors.place, actors.ids.length) };
  if (mode === 'ONE_MODE_CLAIMS') {
    const size = { rows: byActor.columns, columns: byActor.rows };
    const byClaim = toIncidence(size, { row: claim, column: actor, side });
    return { shared: oneModeSums(byClaim, claims.place, claims.ids.length) };
  }
  const places = { rowPlace: actors.place, columnPlace: claims.place };
  return { stood: twoModeSums(byActor, places, { height: actors.ids.length, width: claims.ids.length }) };
}

/** The count of a cell before it is divided; 0 on the diagonal. */
export function countAt({ sums, measure }: NetworkRecord, cell: number): number {
  return 'shared' in sums ? pairCount(sums.shared, measure, cell) : cellCount(sums.stood, measure, cell);
}

/** What the count of a cell is divided by. */
export function denominatorAt({ sums, normalization }: NetworkRecord, cell: number): number {
  if ('shared' in sums) return pairDenominator(sums.shared, normalization, cell);
  return cellDenominator(sums.stood, normalization, cell);
}

/** The weight of a cell: its count, divided; 0 where the divisor is. */
export function weightAt(network: NetworkRecord, cell: number): number {
  const count = countAt(network, cell);
  if (count === 0) return 0;
  const denominator = denominatorAt(network, cell);
  return denominator === 0 ? 0 : count / denominator;
}

/** A number of each cell, row by row. */
export function toMatrix(network: NetworkRecord, number: (network: NetworkRecord, cell: number) => number): number[][] {
  const width = network.columns.ids.length;
  return network.rows.ids.map((_, row) =>
    network.columns.ids.map((__, column) => number(network, row * width + column)),
  );
}

/** The ties of the network, with how much each weighs whatever its sign; of a one-mode network each pair once. */
export function rankEdges(
  network: NetworkRecord,
): { readonly node: NetworkEdgeRecord; readonly id: string; readonly at: number }[] {
  const { rows, columns, mode } = network;
  return rows.ids.flatMap((from, row) =>
    columns.ids.flatMap((to, column) => {
      if (mode !== 'TWO_MODE' && column <= row) return [];
      const cell = row * columns.ids.length + column;
      if (!isTie(network, cell)) return [];
      const node = { id: `${from} ${to}`, network, row, column };
      return [{ node, id: node.id, at: Math.abs(weightAt(network, cell)) }];
    }),
  );
}

/** Whether a cell has any statements that count, so also where agreement and conflict are equal and leave 0. */
function isTie({ sums, measure }: NetworkRecord, cell: number): boolean {
  if ('stood' in sums) return cellCount(sums.stood, 'IGNORE', cell) > 0;
  return pairCount(sums.shared, measure === 'SUBTRACT' ? 'IGNORE' : measure, cell) > 0;
}

/**
 * The tie between two nodes; null where there is none.
 *
 * @throws InputError for one that the network does not show.
 */
export function edgeBetween(network: NetworkRecord, from: string, to: string): NetworkEdgeRecord | null {
  const row = indexOnAxis(network.rows, from, 'from', network.mode === 'ONE_MODE_CLAIMS' ? 'claims' : 'actors');
  const column = indexOnAxis(network.columns, to, 'to', network.mode === 'ONE_MODE_ACTORS' ? 'actors' : 'claims');
  const isDiagonal = network.mode !== 'TWO_MODE' && row === column;
  if (isDiagonal || !isTie(network, row * network.columns.ids.length + column)) return null;
  return { id: `${from} ${to}`, network, row, column };
}
