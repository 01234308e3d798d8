import { firstKeyIn, lastKeyIn } from '../graph/sort-key.ts';
import { parsePartialDate } from '../time/partial-date.ts';
import type { StatementEntry } from './format.ts';
import type { RunQuery } from './run-query.ts';

const DAY = 24 * 60 * 60 * 1000;

/** When an actor took a stance on a claim, if the day is known, and what tells it apart from others on that day. */
export interface Utterance {
  readonly id: string;
  readonly speaker: string;
  readonly claim: string;
  readonly stance: string;
  /** Last instant of its date, in milliseconds since 1970. */
  readonly day: number;
  readonly channel: string | null;
  readonly told: readonly string[];
}

/** The utterance of a statement; null if its date is not known to the day. */
export function toUtterance({ id, speaker, claim, stance, saidAt, channel, told }: StatementEntry): Utterance | null {
  const { earliest, latest } = parsePartialDate(saidAt);
  if (!earliest || !latest || toDay(earliest.getTime()) !== toDay(latest.getTime())) return null;
  return { id, speaker, claim, stance, day: latest.getTime(), channel: channel ?? null, told: told ?? [] };
}

/** Equal for utterances of one speaker, claim, stance and day. */
export function utteranceKey({ speaker, claim, stance, day }: Utterance): string {
  return [speaker, claim, stance, toDay(day)].join(' ');
}

/** Reads the recorded utterances of the same speakers, claims, stances and days. */
export async function readUtterances(runQuery: RunQuery, statements: readonly StatementEntry[]): Promise<Utterance[]> {
  const utterances = statements.flatMap((statement) => toUtterance(statement) ?? []);
  const unique = new Map(utterances.map((utterance) => [utteranceKey(utterance), utterance]));
  if (unique.size === 0) return [];
  return runQuery<Utterance & object>('record/known-utterances', { of: [...unique.values()].map(utteranceWindow) });
}

/** An utterance as `record/known-utterances` is asked for it: with the lowest and highest sort keys of the day. */
export function utteranceWindow({ speaker, claim, stance, day }: Utterance) {
  const start = toDay(day) * DAY;
  return [speaker, claim, stance, firstKeyIn(new Date(start)), lastKeyIn(new Date(start + DAY - 1))] as const;
}

function toDay(milliseconds: number): number {
  return Math.floor(milliseconds / DAY);
}
