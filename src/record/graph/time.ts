import neo4j from '../../graph/driver.ts';
import { dateSpan } from '../../graph/date-span.ts';
import { instant } from '../../graph/instant.ts';
import { sortKey } from '../../graph/sort-key.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import type { Props } from './rows.ts';

/** A span of time as written, and its widest reading. */
export function spanProps({ from, to }: { from?: string | undefined; to?: string | undefined }): Props {
  return { from, to, fromEarliest: earliest(from), toLatest: latest(to) };
}

/** First instant that a date allows, as the database's type; null when it is open or not known. */
export function earliest(date: string | undefined): unknown {
  return date === undefined ? null : instant(parsePartialDate(date).earliest);
}

/** Last instant that a date allows, as the database's type; null when it is open or not known. */
export function latest(date: string | undefined): unknown {
  return date === undefined ? null : instant(parsePartialDate(date).latest);
}

/** Place in a list by time of an object with this date, by the last instant that it allows. */
export function sourceSortKey(date: string | undefined, id: string): unknown {
  return neo4j.int(sortKey(date === undefined ? null : parsePartialDate(date).latest, id));
}

/** By what a statement with this date is found in time: its place in a list, and how wide the date is. */
export function toTimeProps(date: string, id: string): { sortKey: unknown; width: unknown } {
  const { earliest, latest } = parsePartialDate(date);
  const width = dateSpan(earliest, latest);
  return { sortKey: neo4j.int(sortKey(latest, id)), width: width === null ? null : neo4j.int(width) };
}
