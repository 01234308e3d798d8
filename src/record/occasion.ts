import { firstKeyIn, lastKeyIn } from '../graph/sort-key.ts';
import { parsePartialDate } from '../time/partial-date.ts';
import type { StatementEntry } from './format.ts';
import type { RunQuery } from './run-query.ts';

const DAY = 24 * 60 * 60 * 1000;

/** When an actor took a stance on a claim, if the day is known, and what tells it apart from others on that day. */
export interface Occasion {
  readonly id: string;
  readonly speaker: string;
  readonly claim: string;
  readonly stance: string;
  /** Last instant of its date, in milliseconds since 1970. */
  readonly day: number;
  readonly channel: string | null;
  readonly told: readonly string[];
}

/** The occasion of a statement; null if its date is not known to the day. */
export function toOccasion({ id, speaker, claim, stance, saidAt, channel, told }: StatementEntry): Occasion | null {
  const { earliest, latest } = parsePartialDate(saidAt);
  if (!earliest || !latest || toDay(earliest.getTime()) !== toDay(latest.getTime())) return null;
  return { id, speaker, claim, stance, day: latest.getTime(), channel: channel ?? null, told: told ?? [] };
}

/** Equal for occasions of one speaker, claim, stance and day. */
export function occasionKey({ speaker, claim, stance, day }: Occasion): string {
  return [speaker, claim, stance, toDay(day)].join(' ');
}

/** Reads the recorded occasions of the same speakers, claims, stances and days. */
export async function readOccasions(runQuery: RunQuery, statements: readonly StatementEntry[]): Promise<Occasion[]> {
  const occasions = statements.flatMap((statement) => toOccasion(statement) ?? []);
  const unique = new Map(occasions.map((occasion) => [occasionKey(occasion), occasion]));
  if (unique.size === 0) return [];
  return runQuery<Occasion & object>('record/known-occasions', { of: [...unique.values()].map(occasionWindow) });
}

/** An occasion as `record/known-occasions` is asked for it: with the lowest and highest sort keys of the day. */
export function occasionWindow({ speaker, claim, stance, day }: Occasion) {
  const start = toDay(day) * DAY;
  return [speaker, claim, stance, firstKeyIn(new Date(start)), lastKeyIn(new Date(start + DAY - 1))] as const;
}

function toDay(milliseconds: number): number {
  return Math.floor(milliseconds / DAY);
}
