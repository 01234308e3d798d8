import type { Context } from '../context.ts';
import type { ClaimFilter, ClaimOrder } from '../../generated/types.ts';
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
import { idsMatching } from '../search/search.store.ts';
import { checkOrigins } from '../statements/statement.filter.ts';
import type { ClaimPage, ClaimRecord } from './claim.ts';

interface ClaimArgs extends PageArgs {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

/** A claim, and when it was recorded in milliseconds. */
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
  readonly end: readonly [ClaimRecord, number] | null;
}

/** How many claims a page traces to their origins at most: some tenths of a second's work. */
const MOST_TRACED = 5_000;

/** A page of claims; of all, or of those about each of several subjects in one read. */
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
  const filter = await toFilterParams(context, args.filter ?? {});
  const start = subjects.every((subject) => subject === null) ? 'ALL' : 'ABOUT';
  const params = { filter, ...toBounds(request, order, direction), subjects };
  const isSourced = filter.minOrigins !== null || filter.maxOrigins !== null;
  const variant = `${start}_${order}_${direction}`;
  const found = isSourced ? await readSourced(context, variant, params) : await readAll(context, variant, params);
  const counter = `claims/${isSourced ? 'count-sourced' : 'count'}:${start}`;
  const count = counting(() => context.graph.read(counter, { filter, subjects }));
  const row = ({ item, recorded }: Recorded) => ({ node: item, at: order === 'TEXT' ? item.text : recorded, order });
  return subjects.map((subject) => {
    const { items = [], end = null } = found.get(subject) ?? {};
    return toPage(items.map(row), request, () => count(subject), end && toCursor(row(end)));
  });
}

/** What was read of each subject, and where the search broke off, if it did. */
type Found = ReadonlyMap<string | null, { readonly items: readonly Recorded[]; readonly end: Recorded | null }>;

async function readAll(context: Context, variant: string, params: Record<string, unknown>): Promise<Found> {
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(`claims/page:${variant}`, params);
  return new Map(
    [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, items]) => [subject, { items, end: null }]),
  );
}

/** Claims that rest on so many origins: told by tracing the statements on each claim that is looked at. */
async function readSourced(context: Context, variant: string, params: Record<string, unknown>): Promise<Found> {
  const scan = Math.min(MOST_TRACED, context.scan);
  const rows = await context.graph.read<SourcedRow & Record<string, unknown>>(`claims/page-sourced:${variant}`, {
    ...params,
    scan,
  });
  const recorded = ([item, at]: readonly [ClaimRecord, number]) => ({ item, recorded: at });
  return new Map(
    rows.map(({ subject, items, end }) => [subject, { items: items.map(recorded), end: end && recorded(end) }]),
  );
}

function toBounds(request: PageRequest, order: string, direction: 'ASC' | 'DESC') {
  const { after } = request;
  const down = direction === 'DESC';
  const end = order === 'TEXT' ? (down ? LAST_TEXT : FIRST_TEXT) : instant(down ? END : BEGINNING);
  const at = order === 'TEXT' ? after?.at : after && instant(new Date(after.at));
  return { at: at ?? end, id: after?.id ?? '', limit: request.size + 1 };
}

async function toFilterParams(context: Context, filter: ClaimFilter) {
  checkOrigins(filter);
  await context.known.check([
    { field: 'filter.about', ids: filter.about, types: ['actor', 'event', 'place', 'topic'] },
  ]);
  return {
    kinds: filter.kind ?? null,
    about: filter.about ?? null,
    minOrigins: filter.minOrigins ?? null,
    maxOrigins: filter.maxOrigins ?? null,
    ids: filter.text == null ? null : await idsMatching(context, 'CLAIM', filter.text, 'filter.text'),
  };
}
