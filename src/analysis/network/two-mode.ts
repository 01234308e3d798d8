import type { NetworkMeasure, NetworkNormalization } from '../../generated/types.ts';
import { totalsByColumn, totalsByRow, type Incidence } from './incidence.ts';

/** How often each shown row took each side on each shown column: matrices, row by row. */
export interface TwoModeSums {
  readonly width: number;
  readonly agree: Float64Array;
  readonly disagree: Float64Array;
  /** Totals of each shown row and column, over all columns and rows, whether shown or not. */
  readonly activity: Float64Array;
  readonly prominence: Float64Array;
}

/**
 * The sums of the two-mode network of Discourse Network Analyzer (Leifeld 2017, see one-mode.ts;
 * `Exporter.computeTwoModeMatrix` of its source).
 *
 * @param rowIndex Index at which each row is shown; -1 if it is not. `columnIndex`: the same for columns.
 */
export function twoModeSums(
  incidence: Incidence,
  { rowIndex, columnIndex }: { readonly rowIndex: Int32Array; readonly columnIndex: Int32Array },
  { height, width }: { readonly height: number; readonly width: number },
): TwoModeSums {
  const agree = new Float64Array(height * width);
  const disagree = new Float64Array(height * width);
  columnIndex.forEach((column, number) => {
    if (column < 0) return;
    for (let entry = incidence.start[number] ?? 0; entry < (incidence.start[number + 1] ?? 0); entry += 1) {
      const row = rowIndex[incidence.row[entry] ?? 0] ?? -1;
      if (row < 0) continue;
      agree[row * width + column] = incidence.agree[entry] ?? 0;
      disagree[row * width + column] = incidence.disagree[entry] ?? 0;
    }
  });
  const activity = totalsOnAxis(totalsByRow(incidence), rowIndex, height);
  return { width, agree, disagree, activity, prominence: totalsOnAxis(totalsByColumn(incidence), columnIndex, width) };
}

function totalsOnAxis(
  totals: { agree: Float64Array; disagree: Float64Array },
  shownIndex: Int32Array,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  shownIndex.forEach((index, number) => {
    if (index >= 0) sums[index] = (totals.agree[number] ?? 0) + (totals.disagree[number] ?? 0);
  });
  return sums;
}

/** The count of a measure for one cell: an integer, before normalization; 0 to 3 for COMBINE. */
export function cellCount({ agree, disagree }: TwoModeSums, measure: NetworkMeasure, cell: number): number {
  const agreeing = agree[cell] ?? 0;
  const disagreeing = disagree[cell] ?? 0;
  if (measure === 'COMBINE') return (agreeing > 0 ? 1 : 0) + (disagreeing > 0 ? 2 : 0);
  return measure === 'SUBTRACT' ? agreeing - disagreeing : agreeing + disagreeing;
}

/** The divisor of a normalization for one cell: the total of its row or of its column, on either side; 1 for NONE. */
export function cellDenominator(sums: TwoModeSums, normalization: NetworkNormalization, cell: number): number {
  if (normalization === 'ACTIVITY') return sums.activity[Math.floor(cell / sums.width)] ?? 0;
  if (normalization === 'PROMINENCE') return sums.prominence[cell % sums.width] ?? 0;
  return 1;
}
