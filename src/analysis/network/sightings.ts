import type { Duplicates } from '../../generated/types.ts';
import { toDay, firstDayIn } from '../shared/calendar.ts';
import { Dictionary } from '../shared/dictionary.ts';
import type { Attribution } from '../shared/attribution.ts';
import type { Observations } from '../shared/observations.ts';
import { NEITHER, SIDE_OF } from '../shared/stance.ts';

/**
 * What a network counts, as columns: actor, claim and side, once for each time that counts. A statement that refuses a
 * stance is on neither side, and counts for nothing.
 */
export interface Sightings {
  readonly size: number;
  readonly actor: Int32Array;
  readonly claim: Int32Array;
  readonly side: Int8Array;
  /** The observation behind each. */
  readonly at: Int32Array;
}

/**
 * The observations that count, by the rule for duplicates of Discourse Network Analyzer (dna-manual, section
 * "Duplicates", and `Exporter.filter` of its source, both at github.com/leifeld/dna): of those of the same actor on the
 * same claim in the same document or span of time, the one said first. The stance has to be the same too, except where
 * the measure ignores it. A date known in part that lies within no single week, month or year shares its span only with
 * the same date; and a month or week is one of its year, where that program compares its number alone.
 *
 * @param withSide Whether the stance has to be the same: false for the measure that ignores it.
 */
export function toSightings(
  observations: Observations,
  counted: Attribution,
  duplicates: Duplicates,
  withSide: boolean,
): Sightings {
  const actor: number[] = [];
  const claim: number[] = [];
  const side: number[] = [];
  const at: number[] = [];
  const seen = new Set<number>();
  // Pairs of actor and claim, numbered, so that no key is larger than a double holds exactly.
  const pairs = new Map<number, number>();
  const periods = duplicates === 'INCLUDE' ? null : toPeriods(observations, duplicates);
  for (const each of inOrder(observations, periods !== null)) {
    const on = SIDE_OF[observations.stance[each] ?? 0] ?? NEITHER;
    if (on === NEITHER) continue;
    const matter = observations.claim[each] ?? 0;
    for (let entry = counted.start[each] ?? 0; entry < (counted.start[each + 1] ?? 0); entry += 1) {
      const who = counted.actor[entry] ?? 0;
      if (periods) {
        const pair = numberFor(pairs, who * observations.claims.texts.length + matter);
        const key = (pair * 2 + (withSide ? on : 0)) * (observations.size + 1) + (periods[each] ?? 0);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      actor.push(who);
      claim.push(matter);
      side.push(on);
      at.push(each);
    }
  }
  return {
    size: at.length,
    actor: Int32Array.from(actor),
    claim: Int32Array.from(claim),
    side: Int8Array.from(side),
    at: Int32Array.from(at),
  };
}

function numberFor(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

/** The observations as they were said, where it matters. */
function inOrder({ size, place, ids }: Observations, matters: boolean): Int32Array {
  const order = Int32Array.from({ length: size }, (_, index) => index);
  if (!matters) return order;
  return order.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
}

/** Of each observation a number that is the same for those which may be duplicates of each other. */
function toPeriods(observations: Observations, duplicates: Exclude<Duplicates, 'INCLUDE'>): Int32Array {
  if (duplicates === 'DOCUMENT') return observations.document;
  const periods = new Int32Array(observations.size);
  if (duplicates === 'RANGE') return periods;
  const names = new Dictionary();
  for (let at = 0; at < observations.size; at += 1) {
    const earliest = observations.earliest[at] ?? -Infinity;
    const latest = observations.latest[at] ?? Infinity;
    periods[at] = names.number(periodName(duplicates, earliest, latest));
  }
  return periods;
}

function periodName(unit: 'WEEK' | 'MONTH' | 'YEAR', earliest: number, latest: number): string {
  if (Number.isFinite(earliest) && Number.isFinite(latest)) {
    const first = firstDayIn(unit, toDay(earliest));
    const last = firstDayIn(unit, toDay(latest));
    if (first === last) return String(first);
  }
  return `${earliest} to ${latest}`;
}
