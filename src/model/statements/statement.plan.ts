import { itself, spansFor, type Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../nodes/node.ts';
import type { PageRequest } from '../../paging/page.ts';
import { hasBoundsOnly, readsEdges, type FilterParams } from './statement.filter.ts';
import { keysWithin, toBounds, spanRangesFor, type Order } from './statement.order.ts';

/** How statements are related to the parent of their list: made by it, about it, on it, or carried by it. */
export type Role = 'speaker' | 'about' | 'claim' | 'source';

/** The conditions on the statements of one list. Each inner list is one condition, which any of its members fulfils. */
export interface ListCriteria {
  readonly index: number;
  readonly speakers: readonly Span[][];
  readonly about: readonly string[][];
  readonly claims: readonly string[][];
  readonly sources: readonly string[][];
  /** Actors toward whom an attitude must be shown; null for anyone. */
  readonly targets: string[] | null;
}

/** One reading of an index, in the order of the page. */
interface IndexScan {
  /** The speaker to seek in the index, and when the speaker's statements count; null if the index has no speaker. */
  readonly span: Span | null;
  /** Id of the actor, claim, source or subject to seek in the index; null for none. */
  readonly id: string | null;
  /** Ids of statements that a search found, and of claims that it found, whose statements other scans return. */
  readonly ids?: readonly string[];
  readonly claims?: readonly string[];
}

/** The criteria of a list that its scans do not already fulfil. */
export interface PlannedList extends ListCriteria {
  readonly scans: readonly IndexScan[];
}

/** Which index is read, and with which scans for each list. */
export interface IndexPlan {
  /** Value of `start` in `cypher/statements/fragments/scan`, in capitals. */
  readonly start: string;
  readonly lists: readonly PlannedList[];
  /** Whether the index seeks the outlets, so that they need no check. */
  readonly byOutlet: boolean;
}

/** An index plan, and the conditions that it leaves to check. */
export interface PlannedRead {
  readonly plan: IndexPlan;
  readonly filter: FilterParams;
}

/** A named query with its parameters. */
export interface Query {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What one read of pages has to return. */
export interface PageQuestion extends PlannedRead {
  readonly order: Order;
  readonly request: PageRequest;
  /** Maximum number of statements to examine. */
  readonly scan: number;
}

type Criterion = 'speakers' | 'about' | 'claims' | 'sources';

const NEWEST_FIRST: Order = { name: 'SAID_AT', direction: 'DESC' };
const ALL_TIMES = keysWithin(null, null);

/** Minimum limit of a scan, however many scans a page has. */
const MIN_SCAN_LIMIT = 500;

/** Combines the filter with the parents: criteria for the list of each parent, all of the same shape. */
export async function criteriaFor(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  filter: StatementFilter,
): Promise<ListCriteria[]> {
  const rollUp = filter.rollUp === true;
  const speakers = filter.speaker && (await speakersFor(context, filter.speaker, rollUp)).flat();
  const parentSpeakers = role === 'speaker' ? await speakersFor(context, parents as string[], rollUp) : null;
  return parents.map((parent, index) => {
    const parentAs = (wanted: Role) => (role === wanted && parent !== null ? [[parent]] : []);
    const about = [...parentAs('about'), ...anyOf(filter.about), ...(filter.aboutAll ?? []).map((id) => [id])];
    return {
      index,
      speakers: [...(parentSpeakers?.[index] ? [parentSpeakers[index]] : []), ...(speakers ? [speakers] : [])],
      about,
      claims: [...parentAs('claim'), ...anyOf(filter.claim)],
      sources: [...parentAs('source'), ...anyOf(filter.source)],
      targets: actorsAmong(about.flat()),
    };
  });
}

/** Chooses the narrowest index that the criteria allow, and removes what it answers from the criteria to check. */
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

/** Indexes that are narrower than what a search finds. */
const NARROWER = ['SPEAKER_ABOUT', 'CLAIM'];

/**
 * The reads that answer a list together: no statement is in two of them. A filter by text starts from what the search
 * found: from its claims, and from its other statements.
 */
export function planReads(lists: readonly ListCriteria[], filter: FilterParams): PlannedRead[] {
  const plan = chooseIndex(lists, filter);
  const { textStatements: ids, textClaims: claims } = filter;
  if (!ids || !claims || lists.length > 1 || NARROWER.includes(plan.start)) return [{ plan, filter }];
  const remaining = { ...filter, textStatements: null, textClaims: null };
  const onClaims = { plan: planBy(lists, 'CLAIM', [], () => scansById(claims)), filter: remaining };
  const found = { plan: planBy(lists, 'FOUND', [], () => [{ span: null, id: null, ids, claims }]), filter: remaining };
  if (claims.length === 0) return [found];
  return ids.length === 0 ? [onClaims] : [onClaims, found];
}

/** Reads the whole record, and leaves all criteria to check. */
export function wholeRecord(lists: readonly ListCriteria[]): IndexPlan {
  return planBy(lists, 'ALL', [], () => [{ span: null, id: null }]);
}

/** The query of pages, with all parameters except `limit` and `selection`. */
export function pageQuery({ plan, filter, order, request: { after }, scan }: PageQuestion): Query {
  const start = `${order.name === 'SAID_AT' ? plan.start : 'RECORDED'}_${order.direction}`;
  const bounds = toBounds(order, filter, after);
  if (isIndexOnly(plan, filter, order)) {
    const params = { scans: toScanParams(plan), ...bounds, scanLimit: scanLimit(plan, 1, scan) };
    return { query: `statements/page:${start}`, params };
  }
  const remaining = filterToCheck(plan, filter);
  const edges = needsEdges(plan, remaining) ? '_EDGES' : '';
  const ranges = spanRangesFor(order, filter, after);
  const params = {
    lists: plan.lists,
    filter: remaining,
    ...bounds,
    scanLimit: scanLimit(plan, 1 + ranges.length, scan),
  };
  // A separate query for a window of time, because Neo4j takes twice as long to plan it.
  return ranges.length > 0
    ? { query: `statements/page-filtered:${start}${edges}_WINDOW`, params: { ...params, ranges } }
    : { query: `statements/page-filtered:${start}${edges}`, params };
}

/** The query for the total number of statements in each list. */
export function countQuery(plan: IndexPlan, filter: FilterParams): Query {
  if (!isIndexOnly(plan, filter, NEWEST_FIRST)) return wholeQuery('statements/count', plan, filter);
  const scans = toScanParams(plan);
  const ofAllTimes = filter.fromKey === ALL_TIMES.fromKey && filter.toKey === ALL_TIMES.toKey;
  const byDegree = ofAllTimes && (plan.start === 'SPEAKER' || plan.start === 'CLAIM');
  if (byDegree) return { query: `statements/count-by-degree:${plan.start}`, params: { scans } };
  const params = { scans, ...toBounds(NEWEST_FIRST, filter, null) };
  return { query: `statements/count-by-index:${plan.start}`, params };
}

/** A query with this name over all statements that match the filter; it must have the variants of `statements/count`. */
export function wholeQuery(name: string, plan: IndexPlan, filter: FilterParams): Query {
  const remaining = filterToCheck(plan, filter);
  return {
    query: `${name}:${plan.start}${needsEdges(plan, remaining) ? '_EDGES' : ''}`,
    params: {
      lists: plan.lists,
      filter: remaining,
      ...toBounds(NEWEST_FIRST, filter, null),
      ranges: spanRangesFor(NEWEST_FIRST, filter, null),
    },
  };
}

/**
 * Maximum number of statements that each scan examines, so that all scans of a read together examine at most `scan`
 * statements. If there are many scans, each still examines a minimum number.
 *
 * @param readings Number of times that each scan is read: once, and in a window of time once more for each width of date.
 */
function scanLimit({ lists }: IndexPlan, readings: number, scan: number): number {
  const scans = lists.reduce((sum, list) => sum + list.scans.length, 0);
  return Math.max(Math.min(MIN_SCAN_LIMIT, scan), Math.ceil(scan / Math.max(scans * readings, 1)));
}

/** Whether each list has one scan, and the index fulfils all conditions. */
function isIndexOnly(plan: IndexPlan, filter: FilterParams, order: Order): boolean {
  const { fromKey, toKey, insideKey } = filter;
  const ofAllTimes = fromKey === ALL_TIMES.fromKey && Math.min(toKey, insideKey) === ALL_TIMES.toKey;
  const isAnswered = (order.name === 'SAID_AT' || ofAllTimes) && hasBoundsOnly(filterToCheck(plan, filter));
  return isAnswered && plan.start !== 'FOUND' && plan.lists.every(hasOneScanOnly);
}

function hasOneScanOnly({ scans, speakers, about, claims, sources }: PlannedList): boolean {
  const always = scans[0]?.span?.always ?? true;
  return scans.length === 1 && always && [speakers, about, claims, sources].every((list) => list.length === 0);
}

/** The scans of lists that have one scan each, as parameters. */
function toScanParams({ lists }: IndexPlan) {
  return lists.map(({ index, scans: [scan] }) => ({
    list: index,
    id: scan?.id ?? null,
    span: scan?.span ? { id: scan.span.id } : null,
  }));
}

/** The filter, without the outlets if the index seeks them. */
function filterToCheck({ byOutlet }: IndexPlan, filter: FilterParams): FilterParams {
  return byOutlet ? { ...filter, outlets: null } : filter;
}

/** Whether any condition must be checked on a statement's edges. */
function needsEdges({ lists }: IndexPlan, filter: FilterParams): boolean {
  return readsEdges(filter) || lists.some(({ about, sources }) => about.length > 0 || sources.length > 0);
}

function planBy(
  lists: readonly ListCriteria[],
  start: string,
  answered: Criterion[],
  scansFor: (list: ListCriteria) => IndexScan[],
): IndexPlan {
  const toPlanned = (list: ListCriteria): PlannedList => ({
    ...list,
    ...Object.fromEntries(answered.map((criterion) => [criterion, list[criterion].slice(1)])),
    scans: scansFor(list),
  });
  return { start, lists: lists.map(toPlanned), byOutlet: false };
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
