import neo4j from '../../graph/driver.ts';
import { dateSpan } from '../../graph/date-span.ts';
import { instant } from '../../graph/instant.ts';
import { sortKey } from '../../graph/sort-key.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import type { Props } from './rows.ts';

/** A period as written (`from`, `to`), and the earliest and latest instants that it may cover. */
export function spanProps({ from, to }: { from?: string | undefined; to?: string | undefined }): Props {
  return { from, to, fromEarliest: earliest(from), toLatest: latest(to) };
}

/** First instant that a date allows, as the database's type; null when it is open or unknown. */
export function earliest(date: string | undefined): unknown {
  return date === undefined ? null : instant(parsePartialDate(date).earliest);
}

/** Last instant that a date allows, as the database's type; null when it is open or unknown. */
export function latest(date: string | undefined): unknown {
  return date === undefined ? null : instant(parsePartialDate(date).latest);
}

/** Milliseconds since 1970 as the database's type; null stays null. */
export function toInstant(milliseconds: number | null): unknown {
  return milliseconds === null ? null : instant(new Date(milliseconds));
}

/** Sort key of a source or verdict with this publication date, from the last instant that the date allows. */
export function publicationSortKey(date: string | undefined, id: string): unknown {
  return neo4j.int(sortKey(date === undefined ? null : parsePartialDate(date).latest, id));
}

/** The indexed properties of a statement with this date: its sort key, and the span of the date (`width`, in days). */
export function toTimeProps(date: string, id: string): { sortKey: unknown; width: unknown } {
  const { earliest, latest } = parsePartialDate(date);
  const width = dateSpan(earliest, latest);
  return { sortKey: neo4j.int(sortKey(latest, id)), width: width === null ? null : neo4j.int(width) };
}
