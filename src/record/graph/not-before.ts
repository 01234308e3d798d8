import type { ClaimEntry, StatementEntry } from '../format.ts';
import { parsePartialDate } from '../../time/partial-date.ts';

/** What the record knows of the time before which a statement cannot have been made; in milliseconds since 1970. */
export interface Beginnings {
  readonly claimKind: ClaimEntry['kind'] | null;
  /** Of each event that the claim is about: when it began at the earliest; null if that is not known. */
  readonly events: readonly (number | null)[];
  /** When the office was taken up at the earliest from which the statement was made. */
  readonly office: number | null;
  /** When each statement that it answers was made at the earliest. */
  readonly answered: readonly (number | null)[];
  /** When the sources were published at the earliest that are cited where the speaker published the statement. */
  readonly cited: readonly (number | null)[];
}

/** For a statement of which the record knows nothing. */
export const NO_BEGINNINGS: Beginnings = { claimKind: null, events: [], office: null, answered: [], cited: [] };

/** Claims that say how things are or were; the others may be about what has yet to come. */
const OF_WHAT_WAS = new Set<ClaimEntry['kind'] | null>(['FACTUAL', 'EVALUATIVE']);

/** Whether the beginning of a statement's date is open, so that only the rest of the record can bound it. */
export function hasOpenBeginning({ saidAt }: StatementEntry): boolean {
  return parsePartialDate(saidAt).earliest === null;
}

/**
 * The instant before which a statement with an open beginning cannot have been made, in milliseconds since 1970: after the
 * first of the events that a factual or evaluative claim is about had begun, after the speaker took up the office, after
 * every statement that it answers, and after everything was published that the speaker cites. The speaker's own life will
 * be one more once the record has dates of birth.
 *
 * @returns null if the record has no such bound, or the beginning is not open.
 */
export function notBefore(statement: StatementEntry, beginnings: Beginnings): number | null {
  if (!hasOpenBeginning(statement)) return null;
  const latest = parsePartialDate(statement.saidAt).latest?.getTime() ?? Infinity;
  const known = [
    OF_WHAT_WAS.has(beginnings.claimKind) ? first(beginnings.events) : null,
    beginnings.office,
    ...beginnings.answered,
    ...beginnings.cited,
  ].filter((bound) => bound !== null);
  // Of a bound that is after the date itself and the date, one is wrong, and it may be the former.
  const bounds = known.filter((bound) => bound <= latest);
  return bounds.length === 0 ? null : Math.max(...bounds);
}

/** The earliest; null if there is none, or any of them is not known. */
function first(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 || known.length < instants.length ? null : Math.min(...known);
}
