import type { PageRequest } from '../../paging/page.ts';
import type { FilterParams } from './statement.filter.ts';
import { keysWithin, toRange, spanRangesFor, type Order } from './statement.order.ts';
import type { IndexPlan, PlannedList } from './statement.seek.ts';

/** A named query with its parameters. */
export interface Query {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is asked of one read of pages. */
export interface PageQuestion {
  readonly seek: IndexPlan;
  readonly keep: FilterParams;
  readonly order: Order;
  readonly request: PageRequest;
}

const NEWEST_FIRST: Order = { name: 'SAID_AT', direction: 'DESC' };

/** The query of pages; all but how many statements it looks at and returns, and what beside them. */
export function pageQuery({ seek, keep, order, request: { after } }: PageQuestion): Query {
  const range = toRange(order, keep, after);
  if (isIndexOnly(seek, keep, order)) {
    return { query: `statements/page:${variantName(seek, order)}`, params: { streams: toScans(seek), ...range } };
  }
  const kept = filterLeftToCheck(seek, keep);
  const wide = spanRangesFor(order, keep, after);
  // A query of its own: Neo4j takes twice the time to plan it.
  const name = wide.length > 0 ? 'statements/sift-window' : 'statements/sift';
  return {
    query: `${name}:${variantName(seek, order)}${needsEdges(seek, kept) ? '_NARROWED' : ''}`,
    params: { keys: seek.keys, keep: kept, ...range, ...(wide.length > 0 && { wide }) },
  };
}

/** How many statements each list has in all. */
export function countQuery(seek: IndexPlan, keep: FilterParams): Query {
  if (!isIndexOnly(seek, keep, NEWEST_FIRST)) return wholeQuery('statements/count', seek, keep);
  const streams = toScans(seek);
  const ofAllTimes = keep.fromKey === ALL_TIMES.fromKey && keep.toKey === ALL_TIMES.toKey;
  const kept = ofAllTimes && (seek.start === 'SPEAKER' || seek.start === 'CLAIM');
  if (kept) return { query: `statements/degrees:${seek.start}`, params: { streams } };
  return { query: `statements/tally:${seek.start}`, params: { streams, ...toRange(NEWEST_FIRST, keep, null) } };
}

/** The query of this name for all that the filter keeps; it has the variants of `statements/count`. */
export function wholeQuery(name: string, seek: IndexPlan, keep: FilterParams): Query {
  const kept = filterLeftToCheck(seek, keep);
  return {
    query: `${name}:${seek.start}${needsEdges(seek, kept) ? '_NARROWED' : ''}`,
    params: {
      keys: seek.keys,
      keep: kept,
      ...toRange(NEWEST_FIRST, keep, null),
      wide: spanRangesFor(NEWEST_FIRST, keep, null),
    },
  };
}

const ALL_TIMES = keysWithin(null, null);

/** Whether each list has one stream, and its index answers all that is asked. */
function isIndexOnly({ keys, byOutlet }: IndexPlan, keep: FilterParams, order: Order): boolean {
  const { fromKey, toKey, insideKey, outlets, ...checked } = keep;
  const ofAllTimes = fromKey === ALL_TIMES.fromKey && Math.min(toKey, insideKey) === ALL_TIMES.toKey;
  const nothing = Object.values(checked).every((field) => field === null) && (outlets === null || byOutlet);
  return (order.name === 'SAID_AT' || ofAllTimes) && nothing && keys.every(isOneStream);
}

function isOneStream({ streams, speakers, about, claims, sources }: PlannedList): boolean {
  const always = streams[0]?.span?.always ?? true;
  return streams.length === 1 && always && [speakers, about, claims, sources].every((list) => list.length === 0);
}

function toScans({ keys }: IndexPlan) {
  return keys.map(({ index, streams: [stream] }) => ({
    parent: index,
    id: stream?.id ?? null,
    span: stream?.span ? { id: stream.span.id } : null,
  }));
}

/** Name of the variant that reads an index in an order. */
function variantName({ start }: IndexPlan, { name, direction }: Order): string {
  return `${name === 'SAID_AT' ? start : 'RECORDED'}_${direction}`;
}

/** The filter without what the index goes by. */
function filterLeftToCheck({ byOutlet }: IndexPlan, keep: FilterParams): FilterParams {
  return byOutlet ? { ...keep, outlets: null } : keep;
}

/** Whether anything is asked that only a statement's edges tell: see `statements/parts/narrows`. */
function needsEdges({ keys }: IndexPlan, keep: FilterParams): boolean {
  const { attitudes, told, outlets, restsOn, standsWithout, minOrigins, maxOrigins, reliability } = keep;
  const fields = [attitudes, told, outlets, restsOn, standsWithout, minOrigins, maxOrigins, reliability];
  const asked = fields.some((field) => field !== null);
  return asked || keys.some((key) => key.about.length > 0 || key.sources.length > 0);
}
