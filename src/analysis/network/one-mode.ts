import type { NetworkMeasure, NetworkNormalization } from '../../generated/types.ts';
import { totalsByRow, type Incidence } from './incidence.ts';

/** Sums over the claims that two rows share, for every pair of rows that is shown: square matrices, row by row. */
export interface OneModeSums {
  readonly size: number;
  /** Σj Σk x(i,j,k)·x(i′,j,k) */
  readonly congruence: Float64Array;
  /** Σj Σk x(i,j,k)·x(i′,j,1−k) */
  readonly conflict: Float64Array;
  /** Σ x(i,j,k) over the claims j and sides k that i′ takes too. */
  readonly common: Float64Array;
  /** a(i) = Σj Σk x(i,j,k), of each row that is shown. */
  readonly activity: Float64Array;
}

/**
 * What Discourse Network Analyzer calls the one-mode networks (Leifeld 2017, "Discourse Network Analysis: Policy
 * Debates as Dynamic Networks", in the Oxford Handbook of Political Networks; `Exporter.computeOneModeMatrix` of its
 * source). The pairs of a claim are made from the rows that took a side on it, so that the claims of few cost little.
 *
 * @param place Where each row is shown; -1 for one that is not.
 */
export function oneModeSums(incidence: Incidence, place: Int32Array, size: number): OneModeSums {
  const shared = {
    size,
    congruence: new Float64Array(size * size),
    conflict: new Float64Array(size * size),
    common: new Float64Array(size * size),
    activity: new Float64Array(size),
  };
  const all = totalsByRow(incidence);
  place.forEach((at, row) => {
    if (at >= 0) shared.activity[at] = (all.agree[row] ?? 0) + (all.disagree[row] ?? 0);
  });
  for (let column = 0; column < incidence.columns; column += 1) addColumn(shared, incidence, place, column);
  return shared;
}

function addColumn(
  { size, congruence, conflict, common }: OneModeSums,
  x: Incidence,
  place: Int32Array,
  column: number,
) {
  const entries: number[] = [];
  for (let entry = x.start[column] ?? 0; entry < (x.start[column + 1] ?? 0); entry += 1) {
    if ((place[x.row[entry] ?? 0] ?? -1) >= 0) entries.push(entry);
  }
  for (const i of entries) {
    const agree = x.agree[i] ?? 0;
    const disagree = x.disagree[i] ?? 0;
    const row = (place[x.row[i] ?? 0] ?? 0) * size;
    for (const other of entries) {
      if (i === other) continue;
      const agrees = x.agree[other] ?? 0;
      const disagrees = x.disagree[other] ?? 0;
      const cell = row + (place[x.row[other] ?? 0] ?? 0);
      congruence[cell] = (congruence[cell] ?? 0) + agree * agrees + disagree * disagrees;
      conflict[cell] = (conflict[cell] ?? 0) + agree * disagrees + disagree * agrees;
      common[cell] = (common[cell] ?? 0) + (agrees > 0 ? agree : 0) + (disagrees > 0 ? disagree : 0);
    }
  }
}

/** The count of a measure for one pair: a whole number, before it is divided. */
export function pairCount({ congruence, conflict }: OneModeSums, measure: NetworkMeasure, cell: number): number {
  const same = congruence[cell] ?? 0;
  const opposed = conflict[cell] ?? 0;
  if (measure === 'CONGRUENCE') return same;
  if (measure === 'CONFLICT') return opposed;
  if (measure === 'SUBTRACT') return same - opposed;
  return same + opposed;
}

/**
 * What the count of a pair is divided by; 1 for none.
 * AVERAGE (a(i)+a(i′))/2. COSINE a(i)·a(i′). JACCARD Σ x(i,j,k)[x(i′,j,k)=0] + Σ x(i′,j,k)[x(i,j,k)=0] +
 * Σ x(i,j,k)·x(i′,j,k), of which the first is a(i) less what i says with i′.
 */
export function pairDenominator(shared: OneModeSums, normalization: NetworkNormalization, cell: number): number {
  const { size, activity, common, congruence } = shared;
  const i = Math.floor(cell / size);
  const other = cell % size;
  const a = activity[i] ?? 0;
  const b = activity[other] ?? 0;
  if (normalization === 'AVERAGE') return (a + b) / 2;
  if (normalization === 'COSINE') return a * b;
  if (normalization !== 'JACCARD') return 1;
  return a - (common[cell] ?? 0) + (b - (common[other * size + i] ?? 0)) + (congruence[cell] ?? 0);
}
