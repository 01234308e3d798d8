import type { Context } from '../context.ts';
import type { ClaimFilter, ClaimKind, ClaimOrder } from '../../generated/types.ts';
import { BEGINNING, END, instant } from '../../graph/instant.ts';
import {
  FIRST_TEXT,
  LAST_TEXT,
  counting,
  toCursor,
  toPage,
  readPageRequest,
  type PageArgs,
  type PageRequest,
} from '../../paging/page.ts';
import { countIndependent, type PublisherChains } from '../../record/provenance/independence.ts';
import { idsMatching } from '../search/search.store.ts';
import { checkIndependentChains } from '../statements/statement.filter.ts';
import { isEmptyFilter } from '../nodes/kept-counts.ts';
import type { ClaimPage, ClaimRecord } from './claim.ts';

interface ClaimArgs extends PageArgs {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

/** A claim, and when it was recorded, in milliseconds. */
interface Recorded {
  readonly item: ClaimRecord;
  readonly recorded: number;
}

interface PageRow extends Recorded {
  readonly subject: string | null;
}

interface SourcedRow {
  readonly subject: string | null;
  readonly items: readonly (readonly [ClaimRecord, number])[];
  readonly chains: readonly PublisherChains[];
  readonly end: readonly [ClaimRecord, number] | null;
}

interface SourcedCount {
  readonly parent: string | null;
  readonly certain: number;
  readonly uncertain: readonly PublisherChains[];
}

/** Maximum number of claims of which a page examines the chains, which takes some tenths of a second. */
const MAX_TRACED = 5_000;

/** A page of claims: of all claims or, with one read for several subjects, of those about each subject. */
export function claimPage(context: Context, subject: string | null, args: ClaimArgs): Promise<ClaimPage> {
  return context.load.batches.load(['claims', args], subject, (subjects) => readPages(context, subjects, args));
}

async function readPages(
  context: Context,
  subjects: readonly (string | null)[],
  args: ClaimArgs,
): Promise<ClaimPage[]> {
  const orderBy = args.orderBy ?? 'TEXT_ASC';
  const order = orderBy.replace(/_(A|DE)SC$/, '');
  const request = readPageRequest(args, order, order === 'TEXT' ? 'text' : 'time');
  const direction = orderBy.endsWith('DESC') !== request.backward ? 'DESC' : 'ASC';
  const { start, sought, filter } = chooseStart(subjects, await toFilterParams(context, args.filter ?? {}));
  const listed = { subjects, sought, filter };
  const params = { ...listed, ...toBounds(request, order, direction) };
  const isSourced = filter.minIndependentChains !== null || filter.maxIndependentChains !== null;
  const variant = `${start}_${order}_${direction}`;
  const found = isSourced ? await readSourced(context, variant, params) : await readAll(context, variant, params);
  const counts = counting(() =>
    isSourced ? countSourced(context, start, listed) : context.graph.read(`claims/count:${start}`, listed),
  );
  const isWhole = start === 'ALL' && isEmptyFilter(filter);
  const count = (subject: string | null) =>
    isWhole ? context.counts.count(context.graph, 'CLAIM', () => counts(subject)) : counts(subject);
  const toRow = ({ item, recorded }: Recorded) => ({ node: item, at: order === 'TEXT' ? item.text : recorded, order });
  return subjects.map((subject) => {
    const { items = [], end = null } = found.get(subject) ?? {};
    return toPage(items.map(toRow), request, () => count(subject), end && toCursor(toRow(end)));
  });
}

/** Where the lists start (`cypher/claims/fragments/start`), and what remains to be checked. */
function chooseStart(subjects: readonly (string | null)[], { ids, ...filter }: Conditions) {
  if (ids) return { start: 'IDS', sought: ids, filter };
  if (subjects.some((subject) => subject !== null)) return { start: 'ABOUT', sought: [], filter };
  if (!filter.about) return { start: 'ALL', sought: [], filter };
  return { start: 'SUBJECTS', sought: [...new Set(filter.about)], filter: { ...filter, about: null } };
}

/** The claims that were read for each subject, and where the search stopped if it reached its limit. */
type Found = ReadonlyMap<string | null, { readonly items: readonly Recorded[]; readonly end: Recorded | null }>;

async function readAll(context: Context, variant: string, params: Record<string, unknown>): Promise<Found> {
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(`claims/page:${variant}`, params);
  return new Map(
    [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, items]) => [subject, { items, end: null }]),
  );
}

/** Reads claims with a given number of independent chains: joins those of the statements that agree with each claim it examines. */
async function readSourced(context: Context, variant: string, params: SourcedParams): Promise<Found> {
  const scan = Math.min(MAX_TRACED, context.scan);
  const rows = await context.graph.read<SourcedRow & Record<string, unknown>>(`claims/page-sourced:${variant}`, {
    ...params,
    scan,
  });
  const toRecorded = ([item, recorded]: readonly [ClaimRecord, number]) => ({ item, recorded });
  return new Map(
    rows.map(({ subject, items, chains, end }) => {
      const passing = items.filter((_, index) => passes(chains[index] ?? [], params.filter)).slice(0, params.limit);
      return [subject, { items: passing.map(toRecorded), end: end && toRecorded(end) }];
    }),
  );
}

async function countSourced(context: Context, start: string, params: Pick<SourcedParams, 'filter'>) {
  const rows = await context.graph.read<SourcedCount & Record<string, unknown>>(
    `claims/count-sourced:${start}`,
    params,
  );
  return rows.map(({ parent, certain, uncertain }) => ({
    parent,
    count: certain + uncertain.filter((chains) => passes(chains, params.filter)).length,
  }));
}

interface SourcedParams extends Record<string, unknown> {
  readonly filter: Omit<Conditions, 'ids'>;
  readonly limit: number;
}

function passes(
  chains: PublisherChains,
  { minIndependentChains, maxIndependentChains }: Pick<Conditions, 'minIndependentChains' | 'maxIndependentChains'>,
): boolean {
  const count = countIndependent(chains);
  return count >= (minIndependentChains ?? 0) && count <= (maxIndependentChains ?? Infinity);
}

function toBounds(request: PageRequest, order: string, direction: 'ASC' | 'DESC') {
  const { after } = request;
  const descending = direction === 'DESC';
  const start = order === 'TEXT' ? (descending ? LAST_TEXT : FIRST_TEXT) : instant(descending ? END : BEGINNING);
  const at = order === 'TEXT' ? after?.at : after && instant(new Date(after.at));
  return { at: at ?? start, id: after?.id ?? '', isFirst: after === null, limit: request.size + 1 };
}

/** The conditions on claims, null for no condition. */
interface Conditions {
  readonly kinds: readonly ClaimKind[] | null;
  readonly about: readonly string[] | null;
  readonly minIndependentChains: number | null;
  readonly maxIndependentChains: number | null;
  readonly byOwner: boolean;
  /** Ids that a search found. */
  readonly ids: readonly string[] | null;
}

async function toFilterParams(context: Context, filter: ClaimFilter): Promise<Conditions> {
  checkIndependentChains(filter);
  await context.known.check([
    { field: 'filter.about', ids: filter.about, types: ['actor', 'event', 'place', 'topic'] },
  ]);
  return {
    kinds: filter.kind ?? null,
    about: filter.about ?? null,
    minIndependentChains: filter.minIndependentChains ?? null,
    maxIndependentChains: filter.maxIndependentChains ?? null,
    byOwner: filter.independence === 'OWNER',
    ids: filter.text == null ? null : await idsMatching(context, 'CLAIM', filter.text, 'filter.text'),
  };
}
