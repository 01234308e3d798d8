import neo4j, { type DateTime } from '../../graph/driver.ts';
import { MAX_URL_LENGTH } from '../../common/bounds.ts';
import { InputError } from '../../common/errors.ts';
import { canonicalUrl } from '../../record/canonical-url.ts';
import type { Context } from '../context.ts';
import type { SourceFilter } from '../../generated/types.ts';
import { BEGINNING, END, instant } from '../../graph/instant.ts';
import { firstKeyIn, lastKeyIn } from '../../graph/sort-key.ts';
import { toDayWindow } from '../../time/day-window.ts';
import { counting, toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { hasNoCondition } from '../nodes/kept-counts.ts';
import { idsMatching } from '../search/search.store.ts';
import type { SourcePage, SourceRecord } from './source.ts';

const ORDER = 'PUBLISHED_AT';

interface PageRow {
  parent: string | null;
  /** Sort key (src/graph/sort-key.ts). */
  at: number;
  item: SourceRecord;
}

/** A page of sources, latest published first: of all or, with one read for several publishers, of each publisher. */
export function sourcePage(
  context: Context,
  publisher: string | null,
  args: PageArgs & { readonly filter?: SourceFilter | null | undefined },
): Promise<SourcePage> {
  return context.load.batches.load(['sources', args], publisher, (parents) => readPages(context, parents, args));
}

async function readPages(
  context: Context,
  parents: readonly (string | null)[],
  args: PageArgs & { readonly filter?: SourceFilter | null | undefined },
): Promise<SourcePage[]> {
  const request = readPageRequest(args, ORDER, 'time');
  const { start, ...listed } = chooseStart(parents, await toFilterParams(context, args.filter ?? {}));
  const direction = request.backward ? 'ASC' : 'DESC';
  const end = request.backward ? firstKeyIn(BEGINNING) - 1 : lastKeyIn(END) + 1;
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(`sources/page:${start}_${direction}`, {
    ...listed,
    at: neo4j.int(Number(request.after?.at ?? end)),
    id: request.after?.id ?? '',
    limit: request.size + 1,
    most: (request.size + 1) * parents.length,
  });
  const counts = counting(() => context.graph.read(`sources/count:${start}`, listed));
  const isWhole = start === 'ALL' && hasNoCondition(listed.filter);
  const count = (parent: string | null) =>
    isWhole ? context.counts.count(context.graph, 'SOURCE', () => counts(parent)) : counts(parent);
  return parents.map((parent) => {
    const items = rows.filter((row) => row.parent === parent).map(({ item, at }) => ({ node: item, at, order: ORDER }));
    return toPage(items, request, () => count(parent));
  });
}

/** Where the lists start (`cypher/sources/fragments/start`), and what remains to be checked. */
function chooseStart(parents: readonly (string | null)[], { ids, ...filter }: Conditions) {
  const isOneList = parents.every((parent) => parent === null);
  if (ids) return { start: 'IDS', parents, isOneList, sought: ids, filter };
  if (!isOneList) return { start: 'PUBLISHER', parents, isOneList, sought: [], filter };
  if (!filter.publishers) return { start: 'ALL', parents, isOneList, sought: [], filter };
  const publishers = [...new Set(filter.publishers)];
  return { start: 'PUBLISHER', parents: publishers, isOneList, sought: [], filter: { ...filter, publishers: null } };
}

type Conditions = Awaited<ReturnType<typeof toFilterParams>>;

async function toFilterParams(context: Context, filter: SourceFilter) {
  const { publishedFrom: from, publishedTo: to, timeZone } = filter;
  const names = { from: 'filter.publishedFrom', to: 'filter.publishedTo' };
  const { days, instants } = toDayWindow({ from, to, timeZone, names });
  await context.known.check([
    { field: 'filter.publisher', ids: filter.publisher, types: ['actor'] },
    { field: 'filter.cites', ids: filter.cites, types: ['source'] },
    { field: 'filter.citedBy', ids: filter.citedBy, types: ['source'] },
  ]);
  return {
    kinds: filter.kind ?? null,
    statuses: filter.status ?? null,
    ids: await startingIds(context, filter),
    publishers: filter.publisher ?? null,
    cites: filter.cites ?? null,
    citedBy: filter.citedBy ?? null,
    from: toInstant(days.from),
    to: toInstant(days.to),
    instantsFrom: toInstant(instants.from),
    instantsTo: toInstant(instants.to),
  };
}

function toInstant(milliseconds: number): DateTime<number> | null {
  return Number.isFinite(milliseconds) ? instant(new Date(milliseconds)) : null;
}

/** The ids of the sources that a URL or a search finds, with which the list starts; null for all. */
async function startingIds(context: Context, { text, url }: SourceFilter): Promise<readonly string[] | null> {
  const matching = text == null ? null : await idsMatching(context, 'SOURCE', text, 'filter.text');
  if (url == null) return matching;
  const atUrl = await idsAtUrl(context, url);
  return matching === null ? atUrl : atUrl.filter((id) => matching.includes(id));
}

async function idsAtUrl(context: Context, url: string): Promise<string[]> {
  const field = 'filter.url';
  if (url.length > MAX_URL_LENGTH)
    throw new InputError(`${field} takes at most ${MAX_URL_LENGTH} characters, received ${url.length}`, { field });
  const canonical = canonicalUrl(url.trim());
  if (canonical === null)
    throw new InputError(`${field} must be a URL, received ${JSON.stringify(url.slice(0, 100))}`, { field });
  const rows = await context.graph.read<{ id: string }>('record/with-url', { urls: [canonical] });
  return rows.map(({ id }) => id);
}
