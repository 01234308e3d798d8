/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A quotient of two measurements over rounds: the median of the rounds, and how far they lie apart. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Quotients of what was measured in the same round. */
export function ratio(upper: readonly number[], lower: readonly number[]): Ratio {
  const quotients = upper.map((value, round) => value / (lower[round] ?? Number.NaN));
  return { median: middle(quotients), least: Math.min(...quotients), most: Math.max(...quotients) };
}

/** The median, between two values where there is no middle one. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}
