/** The quantile of the values for a share from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A ratio of two measurements over several rounds: the median and the range. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Ratios of measurements of the same round. */
export function ratio(upper: readonly number[], lower: readonly number[]): Ratio {
  const quotients = upper.map((value, round) => value / (lower[round] ?? Number.NaN));
  return { median: middle(quotients), least: Math.min(...quotients), most: Math.max(...quotients) };
}

/** The median; the mean of the two middle values if their number is even. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}
