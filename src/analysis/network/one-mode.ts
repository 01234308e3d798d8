import type { NetworkMeasure, NetworkNormalization } from '../../generated/types.ts';
import { totalsByRow, type Incidence } from './incidence.ts';

/** Sums over the columns that two rows share, for every pair of shown rows: square matrices, row by row. */
export interface OneModeSums {
  readonly size: number;
  /** Σj Σk x(i,j,k)·x(i′,j,k) */
  readonly congruence: Float64Array;
  /** Σj Σk x(i,j,k)·x(i′,j,1−k) */
  readonly conflict: Float64Array;
  /** Σ x(i,j,k) over the claims j and sides k that i′ takes too. */
  readonly common: Float64Array;
  /** a(i) = Σj Σk x(i,j,k), of each shown row. */
  readonly activity: Float64Array;
}

/**
 * The sums of the one-mode networks of Discourse Network Analyzer (Leifeld 2017, "Discourse Network Analysis: Policy
 * Debates as Dynamic Networks", in the Oxford Handbook of Political Networks; `Exporter.computeOneModeMatrix` of its
 * source). Column by column, only pairs of rows with entries in it are visited, so sparse columns are cheap.
 *
 * @param shownIndex Index at which each row is shown; -1 if it is not.
 * @param size Number of shown rows.
 */
export function oneModeSums(incidence: Incidence, shownIndex: Int32Array, size: number): OneModeSums {
  const sums = {
    size,
    congruence: new Float64Array(size * size),
    conflict: new Float64Array(size * size),
    common: new Float64Array(size * size),
    activity: new Float64Array(size),
  };
  const totals = totalsByRow(incidence);
  shownIndex.forEach((index, row) => {
    if (index >= 0) sums.activity[index] = (totals.agree[row] ?? 0) + (totals.disagree[row] ?? 0);
  });
  for (let column = 0; column < incidence.columns; column += 1) addColumn(sums, incidence, shownIndex, column);
  return sums;
}

function addColumn(
  { size, congruence, conflict, common }: OneModeSums,
  x: Incidence,
  shownIndex: Int32Array,
  column: number,
) {
  const entries: number[] = [];
  for (let entry = x.start[column] ?? 0; entry < (x.start[column + 1] ?? 0); entry += 1) {
    if ((shownIndex[x.row[entry] ?? 0] ?? -1) >= 0) entries.push(entry);
  }
  for (const i of entries) {
    const agree = x.agree[i] ?? 0;
    const disagree = x.disagree[i] ?? 0;
    const row = (shownIndex[x.row[i] ?? 0] ?? 0) * size;
    for (const other of entries) {
      if (i === other) continue;
      const agrees = x.agree[other] ?? 0;
      const disagrees = x.disagree[other] ?? 0;
      const cell = row + (shownIndex[x.row[other] ?? 0] ?? 0);
      congruence[cell] = (congruence[cell] ?? 0) + agree * agrees + disagree * disagrees;
      conflict[cell] = (conflict[cell] ?? 0) + agree * disagrees + disagree * agrees;
      common[cell] = (common[cell] ?? 0) + (agrees > 0 ? agree : 0) + (disagrees > 0 ? disagree : 0);
    }
  }
}

/** The count of a measure for one pair: an integer, before normalization. */
export function pairCount({ congruence, conflict }: OneModeSums, measure: NetworkMeasure, cell: number): number {
  const same = congruence[cell] ?? 0;
  const opposed = conflict[cell] ?? 0;
  if (measure === 'CONGRUENCE') return same;
  if (measure === 'CONFLICT') return opposed;
  if (measure === 'SUBTRACT') return same - opposed;
  return same + opposed;
}

/**
 * The divisor of a normalization for one pair; 1 for NONE.
 * AVERAGE (a(i)+a(i′))/2. COSINE a(i)·a(i′). JACCARD Σ x(i,j,k)[x(i′,j,k)=0] + Σ x(i′,j,k)[x(i,j,k)=0] +
 * Σ x(i,j,k)·x(i′,j,k), where the first sum is a(i) minus what i shares with i′.
 */
export function pairDenominator(sums: OneModeSums, normalization: NetworkNormalization, cell: number): number {
  const { size, activity, common, congruence } = sums;
  const i = Math.floor(cell / size);
  const other = cell % size;
  const a = activity[i] ?? 0;
  const b = activity[other] ?? 0;
  if (normalization === 'AVERAGE') return (a + b) / 2;
  if (normalization === 'COSINE') return a * b;
  if (normalization !== 'JACCARD') return 1;
  return a - (common[cell] ?? 0) + (b - (common[other * size + i] ?? 0)) + (congruence[cell] ?? 0);
}
