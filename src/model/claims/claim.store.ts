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
import { checkIndependentChains } from '../statements/statement.filter.ts';
import { toVerdictParams } from '../verdicts/verdict.store.ts';
import { hasNoCondition } from '../nodes/kept-counts.ts';
import { countSourced, readSourced, type Conditions, type Found, type Recorded } from './claim.chains.ts';
import type { ClaimPage } from './claim.ts';

interface ClaimArgs extends PageArgs {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

interface PageRow extends Recorded {
  readonly subject: string | null;
}

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
  const isWhole = start === 'ALL' && hasNoCondition(filter);
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
  if (!filter.about) return { start: filter.isChecked === null ? 'ALL' : 'CHECKED', sought: [], filter };
  return { start: 'SUBJECTS', sought: [...new Set(filter.about)], filter: { ...filter, about: null } };
}

async function readAll(context: Context, variant: string, params: Record<string, unknown>): Promise<Found> {
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(`claims/page:${variant}`, params);
  return new Map(
    [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, items]) => [subject, { items, end: null }]),
  );
}

function toBounds(request: PageRequest, order: string, direction: 'ASC' | 'DESC') {
  const { after } = request;
  const descending = direction === 'DESC';
  const start = order === 'TEXT' ? (descending ? LAST_TEXT : FIRST_TEXT) : instant(descending ? END : BEGINNING);
  const at = order === 'TEXT' ? after?.at : after && instant(new Date(after.at));
  return { at: at ?? start, id: after?.id ?? '', limit: request.size + 1 };
}

async function toFilterParams(context: Context, filter: ClaimFilter): Promise<Conditions> {
  checkIndependentChains(filter);
  await context.known.check([
    { field: 'filter.about', ids: filter.about, types: ['actor', 'event', 'place', 'topic', 'statement'] },
  ]);
  return {
    kinds: filter.kind ?? null,
    about: filter.about ?? null,
    minIndependentChains: filter.minIndependentChains ?? null,
    maxIndependentChains: filter.maxIndependentChains ?? null,
    byOwner: filter.independence === 'OWNER' || null,
    ...(await toVerdictConditions(context, filter)),
    ids: filter.text == null ? null : await idsMatching(context, 'CLAIM', filter.text, 'filter.text'),
  };
}

async function toVerdictConditions(
  context: Context,
  { verdict }: ClaimFilter,
): Promise<Pick<Conditions, 'isChecked' | 'conclusions' | 'checkers' | 'checkedAsOf'>> {
  if (verdict == null) return { isChecked: null, conclusions: null, checkers: null, checkedAsOf: null };
  return { isChecked: true, ...(await toVerdictParams(context, verdict, 'filter.verdict')) };
}
