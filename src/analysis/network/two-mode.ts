import type { NetworkMeasure, NetworkNormalization } from '../../generated/types.ts';
import { totalsByColumn, totalsByRow, type Incidence } from './incidence.ts';

/** How often each row that is shown took each side on each column that is: matrices, row by row. */
export interface TwoModeSums {
  readonly width: number;
  readonly agree: Float64Array;
  readonly disagree: Float64Array;
  /** Row and column totals, over all columns and rows, shown or not. */
  readonly activity: Float64Array;
  readonly prominence: Float64Array;
}

/**
 * What Discourse Network Analyzer calls the two-mode network of actors and concepts (Leifeld 2017, as above;
 * `Exporter.computeTwoModeMatrix` of its source).
 *
 * @param rowPlace Where each row is shown; -1 for one that is not. `columnPlace` the same of each column.
 */
export function twoModeSums(
  incidence: Incidence,
  { rowPlace, columnPlace }: { readonly rowPlace: Int32Array; readonly columnPlace: Int32Array },
  { height, width }: { readonly height: number; readonly width: number },
): TwoModeSums {
  const agree = new Float64Array(height * width);
  const disagree = new Float64Array(height * width);
  columnPlace.forEach((column, of) => {
    if (column < 0) return;
    for (let entry = incidence.start[of] ?? 0; entry < (incidence.start[of + 1] ?? 0); entry += 1) {
      const row = rowPlace[incidence.row[entry] ?? 0] ?? -1;
      if (row < 0) continue;
      agree[row * width + column] = incidence.agree[entry] ?? 0;
      disagree[row * width + column] = incidence.disagree[entry] ?? 0;
    }
  });
  const activity = shown(totalsByRow(incidence), rowPlace, height);
  return { width, agree, disagree, activity, prominence: shown(totalsByColumn(incidence), columnPlace, width) };
}

function shown(totals: { agree: Float64Array; disagree: Float64Array }, place: Int32Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  place.forEach((at, of) => {
    if (at >= 0) sums[at] = (totals.agree[of] ?? 0) + (totals.disagree[of] ?? 0);
  });
  return sums;
}

/** The count of a measure for one cell: a whole number, before it is divided; of COMBINE 0 to 3. */
export function cellCount({ agree, disagree }: TwoModeSums, measure: NetworkMeasure, cell: number): number {
  const for_ = agree[cell] ?? 0;
  const against = disagree[cell] ?? 0;
  if (measure === 'COMBINE') return (for_ > 0 ? 1 : 0) + (against > 0 ? 2 : 0);
  return measure === 'SUBTRACT' ? for_ - against : for_ + against;
}

/** What the count of a cell is divided by: the statements of its row or of its column, on either side; 1 for none. */
export function cellDenominator(stood: TwoModeSums, normalization: NetworkNormalization, cell: number): number {
  if (normalization === 'ACTIVITY') return stood.activity[Math.floor(cell / stood.width)] ?? 0;
  if (normalization === 'PROMINENCE') return stood.prominence[cell % stood.width] ?? 0;
  return 1;
}
