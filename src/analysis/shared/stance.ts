import type { Stance } from '../../generated/types.ts';

/** The stances in the order of the enum. Their indexes are the numbers that `cypher/analysis/observations` returns. */
export const STANCES: readonly Stance[] = [
  'ASSERTS',
  'DENIES',
  'QUESTIONS',
  'CONCEDES',
  'DECLINES',
  'RETRACTS',
  'NEUTRAL',
  'ASKS',
];

/** Sides of a claim: the qualifier k of Discourse Network Analyzer. */
export const AGREE = 0;
export const DISAGREE = 1;

/** Not on either side. */
export const NEITHER = -1;

/**
 * The side of each stance, by its number in {@link STANCES}: ASSERTS and CONCEDES agree; DENIES, QUESTIONS and RETRACTS
 * disagree; DECLINES, NEUTRAL and ASKS are on neither side.
 */
export const SIDE_BY_STANCE: Int8Array = Int8Array.of(
  AGREE,
  DISAGREE,
  DISAGREE,
  AGREE,
  NEITHER,
  DISAGREE,
  NEITHER,
  NEITHER,
);

/** The stances on a side. */
export function stancesOn(side: number): readonly Stance[] {
  return STANCES.filter((_, stance) => SIDE_BY_STANCE[stance] === side);
}
