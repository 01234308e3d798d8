import { AGREE } from '../shared/stance.ts';

/**
 * How often each row took each side on each column: x(i, j, k) of Discourse Network Analyzer, as a sparse matrix. The
 * entries of column j are `start[j]` up to, but not including, `start[j + 1]`.
 */
export interface Incidence {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly agree: Float64Array;
  readonly disagree: Float64Array;
}

/** Counts stances, given in columns as row, column and side, into a sparse matrix. */
export function toIncidence(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  stances: { readonly row: Int32Array; readonly column: Int32Array; readonly side: Int8Array },
): Incidence {
  const entries = new Map<number, [agree: number, disagree: number]>();
  stances.row.forEach((row, index) => {
    const key = (stances.column[index] ?? 0) * rows + row;
    const entry = entries.get(key) ?? [0, 0];
    if (stances.side[index] === AGREE) entry[0] += 1;
    else entry[1] += 1;
    entries.set(key, entry);
  });
  const keys = Float64Array.from(entries.keys()).sort();
  const start = new Int32Array(columns + 1);
  for (const key of keys) {
    const column = Math.floor(key / rows);
    start[column + 1] = (start[column + 1] ?? 0) + 1;
  }
  for (let column = 0; column < columns; column += 1)
    start[column + 1] = (start[column + 1] ?? 0) + (start[column] ?? 0);
  const sides = Array.from(keys, (key): [number, number] => entries.get(key) ?? [0, 0]);
  return {
    rows,
    columns,
    start,
    row: Int32Array.from(keys, (key) => key % rows),
    agree: Float64Array.from(sides, ([agree]) => agree),
    disagree: Float64Array.from(sides, ([, disagree]) => disagree),
  };
}

/** How often each row agreed and disagreed over all columns; their sum is a(i). */
export function totalsByRow(incidence: Incidence): { agree: Float64Array; disagree: Float64Array } {
  return totals(incidence, incidence.rows, (entry) => incidence.row[entry] ?? 0);
}

/** How often each column was agreed and disagreed with over all rows. */
export function totalsByColumn(incidence: Incidence): { agree: Float64Array; disagree: Float64Array } {
  const column = new Int32Array(incidence.row.length);
  for (let index = 0; index < incidence.columns; index += 1)
    column.fill(index, incidence.start[index], incidence.start[index + 1]);
  return totals(incidence, incidence.columns, (entry) => column[entry] ?? 0);
}

function totals(incidence: Incidence, length: number, indexOf: (entry: number) => number) {
  const agree = new Float64Array(length);
  const disagree = new Float64Array(length);
  for (let entry = 0; entry < incidence.row.length; entry += 1) {
    const index = indexOf(entry);
    agree[index] = (agree[index] ?? 0) + (incidence.agree[entry] ?? 0);
    disagree[index] = (disagree[index] ?? 0) + (incidence.disagree[entry] ?? 0);
  }
  return { agree, disagree };
}
