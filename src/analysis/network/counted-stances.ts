import type { Duplicates } from '../../generated/types.ts';
import { toDay, firstDayIn } from '../shared/calendar.ts';
import { secondOf } from '../../graph/sort-key.ts';
import { Dictionary } from '../shared/dictionary.ts';
import type { Attribution } from '../shared/attribution.ts';
import type { Observations } from '../shared/observations.ts';
import { NEITHER, SIDE_BY_STANCE } from '../shared/stance.ts';

/**
 * The stances that a network counts, in columns: actor, claim and side. Statements that take neither side, such as a
 * refusal to comment, are not counted.
 */
export interface CountedStances {
  readonly size: number;
  readonly actor: Int32Array;
  readonly claim: Int32Array;
  readonly side: Int8Array;
  /** Index of the observation that each stance comes from. */
  readonly observation: Int32Array;
}

/**
 * Counts stances by the duplicates setting of Discourse Network Analyzer (dna-manual, section "Duplicates", and
 * `Exporter.filter` in its source, both at github.com/leifeld/dna): of several observations of the same actor on the same
 * claim in the same document or period, only the earliest counts, and of those of one instant or day the first by document, place in it (the locator), and id, each
 * in the order in which people number them. They must also be on the same side, unless the measure ignores it. An imprecise date that does not fall within a single week, month or year is a duplicate only of the same
 * date. Unlike DNA, which compares only the number of a week or month, the year must be the same.
 *
 * @param withSide Whether duplicates must be on the same side: false for the measure that ignores it.
 */
export function countStances(
  observations: Observations,
  attribution: Attribution,
  duplicates: Duplicates,
  withSide: boolean,
): CountedStances {
  const actor: number[] = [];
  const claim: number[] = [];
  const side: number[] = [];
  const observation: number[] = [];
  const seen = new Set<number>();
  // Pairs of actor and claim are numbered, so that keys stay below the largest exact integer.
  const pairs = new Map<number, number>();
  const periods = duplicates === 'INCLUDE' ? null : toPeriods(observations, duplicates);
  for (const index of observationOrder(observations, periods !== null)) {
    const stanceSide = SIDE_BY_STANCE[observations.stance[index] ?? 0] ?? NEITHER;
    if (stanceSide === NEITHER) continue;
    const claimNumber = observations.claim[index] ?? 0;
    for (let entry = attribution.start[index] ?? 0; entry < (attribution.start[index + 1] ?? 0); entry += 1) {
      const speaker = attribution.actor[entry] ?? 0;
      if (periods) {
        const pair = numberKey(pairs, speaker * observations.claims.texts.length + claimNumber);
        const key = (pair * 2 + (withSide ? stanceSide : 0)) * (observations.size + 1) + (periods[index] ?? 0);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      actor.push(speaker);
      claim.push(claimNumber);
      side.push(stanceSide);
      observation.push(index);
    }
  }
  return {
    size: observation.length,
    actor: Int32Array.from(actor),
    claim: Int32Array.from(claim),
    side: Int8Array.from(side),
    observation: Int32Array.from(observation),
  };
}

/** The stances whose actor, given by its number, passes. */
export function selectStances(all: CountedStances, passes: (actor: number) => boolean): CountedStances {
  const indexes = Array.from(all.actor.keys()).filter((index) => passes(all.actor[index] ?? 0));
  return {
    size: indexes.length,
    actor: Int32Array.from(indexes, (index) => all.actor[index] ?? 0),
    claim: Int32Array.from(indexes, (index) => all.claim[index] ?? 0),
    side: Int8Array.from(indexes, (index) => all.side[index] ?? 0),
    observation: Int32Array.from(indexes, (index) => all.observation[index] ?? 0),
  };
}

function numberKey(numbers: Map<number, number>, key: number): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** The indexes of the observations, in chronological order if duplicates are to be dropped. */
function observationOrder(observations: Observations, isChronological: boolean): Int32Array {
  const { size, sortKey, documents, document, locators, ids } = observations;
  const order = Int32Array.from({ length: size }, (_, index) => index);
  if (!isChronological) return order;
  const seconds = sortKey.map(secondOf);
  const documentOf = (index: number) => documents.texts[document[index] ?? 0] ?? '';
  return order.sort(
    (a, b) =>
      (seconds[a] ?? 0) - (seconds[b] ?? 0) ||
      compareNumbered(documentOf(a), documentOf(b)) ||
      compareNumbered(locators[a] ?? '', locators[b] ?? '') ||
      compareNumbered(ids[a] ?? '', ids[b] ?? ''),
  );
}

const NUMBERED = new Intl.Collator('en', { numeric: true });

/** Paragraph 9 comes before paragraph 10; texts that differ are never equal. */
function compareNumbered(a: string, b: string): number {
  return NUMBERED.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** A number for each observation; only observations with the same number can be duplicates of each other. */
function toPeriods(observations: Observations, duplicates: Exclude<Duplicates, 'INCLUDE'>): Int32Array {
  if (duplicates === 'DOCUMENT') return observations.document;
  const periods = new Int32Array(observations.size);
  if (duplicates === 'RANGE') return periods;
  const names = new Dictionary();
  for (let index = 0; index < observations.size; index += 1) {
    const earliest = observations.earliest[index] ?? -Infinity;
    const latest = observations.latest[index] ?? Infinity;
    periods[index] = names.number(periodName(duplicates, earliest, latest));
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
