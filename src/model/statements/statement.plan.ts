import { itself, spansFor, type Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../nodes/node.ts';
import type { PageRequest } from '../../paging/page.ts';
import { hasBoundsOnly, readsEdges, type FilterParams } from './statement.filter.ts';
import { keysWithin, toBounds, spanRangesFor, type Order } from './statement.order.ts';

/** How a list of statements hangs on its parent: those made by it, about it, on it, or carried by it. */
export type Role = 'speaker' | 'about' | 'claim' | 'source';

/** What the statements of one list have to meet; every list in a list has to match by one of its members. */
export interface ListCriteria {
  readonly index: number;
  readonly speakers: readonly Span[][];
  readonly about: readonly string[][];
  readonly claims: readonly string[][];
  readonly sources: readonly string[][];
  /** Actors that an attitude has to be shown toward; null for anyone. */
  readonly targets: string[] | null;
}

/** One run through an index, in the order of the page. */
interface IndexScan {
  /** The speaker, and when the words count; null when the index does not go by speaker. */
  readonly span: Span | null;
  /** The actor, claim, source or other that the index goes by; null for none. */
  readonly id: string | null;
}

/** The criteria of a list, without what the scans answer already. */
export interface PlannedList extends ListCriteria {
  readonly scans: readonly IndexScan[];
}

/** Which index is read, and how for each list. */
export interface IndexPlan {
  /** A way to start of `cypher/statements/fragments/scan`, in capitals. */
  readonly start: string;
  readonly lists: readonly PlannedList[];
  /** Whether the outlets are what the index goes by, and need no check any more. */
  readonly byOutlet: boolean;
}

/** A named query with its parameters. */
export interface Query {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is asked of one read of pages. */
export interface PageQuestion {
  readonly plan: IndexPlan;
  readonly filter: FilterParams;
  readonly order: Order;
  readonly request: PageRequest;
  /** How many statements may be looked at. */
  readonly scan: number;
}

type Criterion = 'speakers' | 'about' | 'claims' | 'sources';

const NEWEST_FIRST: Order = { name: 'SAID_AT', direction: 'DESC' };
const ALL_TIMES = keysWithin(null, null);

/** In each run through an index at least so many statements are looked at, however many runs a page has. */
const LEAST_SCAN = 500;

/** Puts together what the filter and the parents ask: criteria for the list of each parent, all of the same shape. */
export async function criteriaFor(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  filter: StatementFilter,
): Promise<ListCriteria[]> {
  const rollUp = filter.rollUp === true;
  const speakers = filter.speaker && (await speakersFor(context, filter.speaker, rollUp)).flat();
  const own = role === 'speaker' ? await speakersFor(context, parents as string[], rollUp) : null;
  return parents.map((parent, index) => {
    const of = (which: Role) => (role === which && parent !== null ? [[parent]] : []);
    const about = [...of('about'), ...anyOf(filter.about)];
    return {
      index,
      speakers: [...(own?.[index] ? [own[index]] : []), ...(speakers ? [speakers] : [])],
      about,
      claims: [...of('claim'), ...anyOf(filter.claim)],
      sources: [...of('source'), ...anyOf(filter.source)],
      targets: actorsAmong(about.flat()),
    };
  });
}

/** Chooses the narrowest index the criteria allow, and takes what it goes by out of what is left to check. */
export function chooseIndex(lists: readonly ListCriteria[], { outlets }: FilterParams): IndexPlan {
  const about = lists[0]?.about[0];
  const actors = about?.every((id) => typeOfId(id) === 'actor') === true;
  const others = about?.every((id) => typeOfId(id) !== 'actor') === true;
  const has = (criterion: Criterion) => (lists[0]?.[criterion].length ?? 0) > 0;
  if (has('speakers') && actors) return planBy(lists, 'SPEAKER_ABOUT', ['speakers', 'about'], scansByPair);
  if (has('claims')) return planBy(lists, 'CLAIM', ['claims'], ({ claims }) => scansById(claims[0]));
  if (has('sources')) return planBy(lists, 'SOURCE', ['sources'], ({ sources }) => scansById(sources[0]));
  if (has('speakers')) return planBy(lists, 'SPEAKER', ['speakers'], ({ speakers }) => scansBySpan(speakers[0]));
  if (outlets) return { ...planBy(lists, 'OUTLET', [], () => scansById(outlets)), byOutlet: true };
  if (actors) return planBy(lists, 'ABOUT', ['about'], (list) => scansById(list.about[0]));
  if (others) return planBy(lists, 'SUBJECT', ['about'], (list) => scansById(list.about[0]));
  return wholeRecord(lists);
}

/** Reads all of the record and leaves everything to check. */
export function wholeRecord(lists: readonly ListCriteria[]): IndexPlan {
  return planBy(lists, 'ALL', [], () => [{ span: null, id: null }]);
}

/** The query of pages; all but how many statements it returns, and what is read of them. */
export function pageQuery({ plan, filter, order, request: { after }, scan }: PageQuestion): Query {
  const start = `${order.name === 'SAID_AT' ? plan.start : 'RECORDED'}_${order.direction}`;
  const bounds = toBounds(order, filter, after);
  if (isIndexOnly(plan, filter, order)) {
    const params = { scans: scansOf(plan), ...bounds, scanLimit: scanLimitPerRun(plan, 1, scan) };
    return { query: `statements/page:${start}`, params };
  }
  const left = filterLeftToCheck(plan, filter);
  const edges = needsEdges(plan, left) ? '_EDGES' : '';
  const ranges = spanRangesFor(order, filter, after);
  const params = {
    lists: plan.lists,
    filter: left,
    ...bounds,
    scanLimit: scanLimitPerRun(plan, 1 + ranges.length, scan),
  };
  // A query of its own for a window of time: Neo4j takes twice the time to plan it.
  return ranges.length > 0
    ? { query: `statements/page-filtered:${start}${edges}_WINDOW`, params: { ...params, ranges } }
    : { query: `statements/page-filtered:${start}${edges}`, params };
}

/** How many statements each list has in all. */
export function countQuery(plan: IndexPlan, filter: FilterParams): Query {
  if (!isIndexOnly(plan, filter, NEWEST_FIRST)) return wholeQuery('statements/count', plan, filter);
  const scans = scansOf(plan);
  const ofAllTimes = filter.fromKey === ALL_TIMES.fromKey && filter.toKey === ALL_TIMES.toKey;
  const byDegree = ofAllTimes && (plan.start === 'SPEAKER' || plan.start === 'CLAIM');
  if (byDegree) return { query: `statements/count-by-degree:${plan.start}`, params: { scans } };
  const params = { scans, ...toBounds(NEWEST_FIRST, filter, null) };
  return { query: `statements/count-by-index:${plan.start}`, params };
}

/** The query of this name for all that passes the filter; it has the variants of `statements/count`. */
export function wholeQuery(name: string, plan: IndexPlan, filter: FilterParams): Query {
  const left = filterLeftToCheck(plan, filter);
  return {
    query: `${name}:${plan.start}${needsEdges(plan, left) ? '_EDGES' : ''}`,
    params: {
      lists: plan.lists,
      filter: left,
      ...toBounds(NEWEST_FIRST, filter, null),
      ranges: spanRangesFor(NEWEST_FIRST, filter, null),
    },
  };
}

/**
 * How many statements each run through an index may look at, so that all runs of a read look at no more than `scan`, or
 * a few in each where they are many.
 *
 * @param runs Of each scan: one, and in a window of time one more for each width of date.
 */
function scanLimitPerRun({ lists }: IndexPlan, runs: number, scan: number): number {
  const scans = lists.reduce((sum, list) => sum + list.scans.length, 0);
  return Math.max(Math.min(LEAST_SCAN, scan), Math.ceil(scan / Math.max(scans * runs, 1)));
}

/** Whether each list has one scan, and its index answers all that is asked. */
function isIndexOnly(plan: IndexPlan, filter: FilterParams, order: Order): boolean {
  const { fromKey, toKey, insideKey } = filter;
  const ofAllTimes = fromKey === ALL_TIMES.fromKey && Math.min(toKey, insideKey) === ALL_TIMES.toKey;
  const isAnswered = (order.name === 'SAID_AT' || ofAllTimes) && hasBoundsOnly(filterLeftToCheck(plan, filter));
  return isAnswered && plan.lists.every(isOneScan);
}

function isOneScan({ scans, speakers, about, claims, sources }: PlannedList): boolean {
  const always = scans[0]?.span?.always ?? true;
  return scans.length === 1 && always && [speakers, about, claims, sources].every((list) => list.length === 0);
}

/** The scans of lists that have one each. */
function scansOf({ lists }: IndexPlan) {
  return lists.map(({ index, scans: [scan] }) => ({
    list: index,
    id: scan?.id ?? null,
    span: scan?.span ? { id: scan.span.id } : null,
  }));
}

/** The filter without what the index goes by. */
function filterLeftToCheck({ byOutlet }: IndexPlan, filter: FilterParams): FilterParams {
  return byOutlet ? { ...filter, outlets: null } : filter;
}

/** Whether anything is asked that only a statement's edges answer. */
function needsEdges({ lists }: IndexPlan, left: FilterParams): boolean {
  return readsEdges(left) || lists.some(({ about, sources }) => about.length > 0 || sources.length > 0);
}

function planBy(
  lists: readonly ListCriteria[],
  start: string,
  answered: Criterion[],
  scansFor: (list: ListCriteria) => IndexScan[],
): IndexPlan {
  const planned = (list: ListCriteria): PlannedList => ({
    ...list,
    ...Object.fromEntries(answered.map((criterion) => [criterion, list[criterion].slice(1)])),
    scans: scansFor(list),
  });
  return { start, lists: lists.map(planned), byOutlet: false };
}

function scansByPair({ speakers, about }: ListCriteria): IndexScan[] {
  return scansBySpan(speakers[0]).flatMap(({ span }) => scansById(about[0]).map(({ id }) => ({ span, id })));
}

function scansBySpan(spans: readonly Span[] = []): IndexScan[] {
  return spans.map((span) => ({ span, id: null }));
}

function scansById(ids: readonly string[] = []): IndexScan[] {
  return [...new Set(ids)].map((id) => ({ span: null, id }));
}

function anyOf(ids: readonly string[] | null | undefined): string[][] {
  return ids ? [[...ids]] : [];
}

function actorsAmong(ids: string[]): string[] | null {
  const actors = ids.filter((id) => typeOfId(id) === 'actor');
  return actors.length > 0 ? actors : null;
}

async function speakersFor(context: Context, ids: readonly string[], rollUp: boolean): Promise<Span[][]> {
  return rollUp ? spansFor(context.graph, ids) : ids.map((id) => [itself(id)]);
}
