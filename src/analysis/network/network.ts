import type { Page, Row } from '../../paging/page.ts';
import type {
  ActorLevel,
  Duplicates,
  NetworkMeasure,
  NetworkMode,
  NetworkNormalization,
  StatementFilter,
} from '../../generated/types.ts';
import { indexOnAxis, type Axis } from '../shared/axis.ts';
import type { Observations } from '../shared/observations.ts';
import type { CountedStances } from './counted-stances.ts';
import { pairCount, pairDenominator, type OneModeSums } from './one-mode.ts';
import { cellCount, cellDenominator, type TwoModeSums } from './two-mode.ts';

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
  readonly countedStances: CountedStances;
  readonly rows: NetworkAxis;
  /** The same as the rows in a one-mode network. */
  readonly columns: NetworkAxis;
  readonly actorCount: number;
  readonly claimCount: number;
  /** The sums that the weights are computed from, for pairs of rows or for rows and columns. */
  readonly sums: { readonly oneMode: OneModeSums } | { readonly twoMode: TwoModeSums };
}

/** The rows or columns of the matrix, with how often each actor agreed and disagreed (or each claim was). */
export interface NetworkAxis extends Axis {
  readonly agree: readonly number[];
  readonly disagree: readonly number[];
}

/** A tie: a cell of the matrix with counted stances; in a one-mode network, one cell of each pair. */
export interface NetworkEdgeRecord {
  /** Ids of both ends; unique within the network. */
  readonly id: string;
  readonly network: NetworkRecord;
  readonly row: number;
  readonly column: number;
}

export type NetworkEdgeRow = Row<NetworkEdgeRecord>;
export type NetworkEdgePage = Page<NetworkEdgeRecord>;

/** A node: its index on an axis of the network. */
export interface NodeInNetwork {
  readonly axis: NetworkAxis;
  readonly index: number;
}

/** The count of a cell before normalization; 0 on the diagonal. */
export function countAt({ sums, measure }: NetworkRecord, cell: number): number {
  return 'oneMode' in sums ? pairCount(sums.oneMode, measure, cell) : cellCount(sums.twoMode, measure, cell);
}

/** The divisor of the normalization of a cell. */
export function denominatorAt({ sums, normalization }: NetworkRecord, cell: number): number {
  if ('oneMode' in sums) return pairDenominator(sums.oneMode, normalization, cell);
  return cellDenominator(sums.twoMode, normalization, cell);
}

/** The weight of a cell: its normalized count; 0 if the divisor is 0. */
export function weightAt(network: NetworkRecord, cell: number): number {
  const count = countAt(network, cell);
  if (count === 0) return 0;
  const denominator = denominatorAt(network, cell);
  return denominator === 0 ? 0 : count / denominator;
}

/** A number for each cell, row by row. */
export function toMatrix(
  network: NetworkRecord,
  valueAt: (network: NetworkRecord, cell: number) => number,
): number[][] {
  const width = network.columns.ids.length;
  return network.rows.ids.map((_, row) =>
    network.columns.ids.map((__, column) => valueAt(network, row * width + column)),
  );
}

/** The ties of the network, scored by absolute weight; in a one-mode network each pair once. */
export function rankEdges(
  network: NetworkRecord,
): { readonly node: NetworkEdgeRecord; readonly id: string; readonly score: number }[] {
  const { rows, columns, mode } = network;
  return rows.ids.flatMap((from, row) =>
    columns.ids.flatMap((to, column) => {
      if (mode !== 'TWO_MODE' && column <= row) return [];
      const cell = row * columns.ids.length + column;
      if (!isTie(network, cell)) return [];
      const node = { id: `${from} ${to}`, network, row, column };
      return [{ node, id: node.id, score: Math.abs(weightAt(network, cell)) }];
    }),
  );
}

/** Whether any stances count for a cell, even if congruence and conflict cancel out. */
function isTie({ sums, measure }: NetworkRecord, cell: number): boolean {
  if ('twoMode' in sums) return cellCount(sums.twoMode, 'IGNORE', cell) > 0;
  return pairCount(sums.oneMode, measure === 'SUBTRACT' ? 'IGNORE' : measure, cell) > 0;
}

/**
 * The tie between two nodes; null if there is none.
 *
 * @throws InputError for a node that the network does not show.
 */
export function edgeBetween(network: NetworkRecord, from: string, to: string): NetworkEdgeRecord | null {
  const row = indexOnAxis(network.rows, from, 'from', network.mode === 'ONE_MODE_CLAIMS' ? 'claims' : 'actors');
  const column = indexOnAxis(network.columns, to, 'to', network.mode === 'ONE_MODE_ACTORS' ? 'actors' : 'claims');
  const isDiagonal = network.mode !== 'TWO_MODE' && row === column;
  if (isDiagonal || !isTie(network, row * network.columns.ids.length + column)) return null;
  return { id: `${from} ${to}`, network, row, column };
}
