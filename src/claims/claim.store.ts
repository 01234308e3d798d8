import type { Context } from '../context.ts';
import type { ClaimFilter, ClaimOrder } from '../generated/resolvers.ts';
import { BEGINNING, END, instant } from '../graph/instant.ts';
import { FIRST_TEXT, LAST_TEXT, counting, pageOf, readWindow, type PageArgs, type Window } from '../paging/page.ts';
import { idsMatching } from '../search/search.store.ts';
import type { ClaimPage, ClaimRecord } from './claim.ts';

interface ClaimArgs extends PageArgs {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

interface PageRow {
  subject: string | null;
  item: ClaimRecord;
  /** Milliseconds. */
  recorded: number;
}

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
  const window = readWindow(args, order, order === 'TEXT' ? 'text' : 'time');
  const direction = orderBy.endsWith('DESC') !== window.backward ? 'DESC' : 'ASC';
  const keep = await filterParams(context, args.filter ?? {});
  const start = subjects.every((subject) => subject === null) ? 'ALL' : 'ABOUT';
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(
    `claims/page:${start}_${order}_${direction}`,
    {
      keep,
      ...place(window, order, direction),
      subjects,
    },
  );
  const count = counting(() => context.graph.read(`claims/count:${start}`, { keep, subjects }));
  return subjects.map((subject) => {
    const own = rows
      .filter((row) => row.subject === subject)
      .map(({ item, recorded }) => ({ node: item, at: order === 'TEXT' ? item.text : recorded, order }));
    return pageOf(own, window, () => count(subject));
  });
}

function place(window: Window, order: string, direction: 'ASC' | 'DESC') {
  const { beyond } = window;
  const down = direction === 'DESC';
  const end = order === 'TEXT' ? (down ? LAST_TEXT : FIRST_TEXT) : instant(down ? END : BEGINNING);
  const at = order === 'TEXT' ? beyond?.at : beyond && instant(new Date(beyond.at));
  return { at: at ?? end, id: beyond?.id ?? '', limit: window.size + 1 };
}

async function filterParams(context: Context, filter: ClaimFilter) {
  await context.known.check([
    { field: 'filter.about', ids: filter.about, types: ['actor', 'event', 'place', 'topic'] },
  ]);
  return {
    kinds: filter.kind ?? null,
    about: filter.about ?? null,
    ids: filter.text == null ? null : await idsMatching(context, 'CLAIM', filter.text, 'filter.text'),
  };
}
