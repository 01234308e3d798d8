import type { Context } from '../../model/context.ts';
import type { ActorLevel, PairOrder, ReversalKind, Stance, StatementFilter } from '../../generated/types.ts';
import { toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { checkFilter, isEmptyFilter } from '../../model/statements/statement.filter.ts';
import { AGREE, stancesOn } from '../shared/stance.ts';
import { latestReversals } from './latest.ts';
import { observedReversals } from './observed.ts';
import type { ReversalPage, ReversalRecord } from './reversal.ts';

interface ReversalArgs extends Pick<PageArgs, 'first' | 'after'> {
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly kinds?: readonly ReversalKind[] | null | undefined;
  readonly order?: PairOrder | null | undefined;
}

const ORDER = 'REVERSALS';

/** So many statements are looked at first for each pair of a page. */
const LOOKS = 5;

/**
 * A page of reversals, the latest first. Those of speakers in the whole record are looked for from the latest statement
 * on, as far as the page goes; else every statement that the filter keeps is read.
 */
export async function reversalPage(context: Context, args: ReversalArgs): Promise<ReversalPage> {
  const request = readPageRequest(args, ORDER, 'score');
  const { claim, ...filter } = args.filter ?? {};
  await checkFilter(context, args.filter ?? {});
  const cursor = request.after && { place: Number(request.after.at), id: request.after.id };
  const isLeft = (each: ReversalRecord) => isAsked(each, args) && (!cursor || inOrder(cursor, each) < 0);
  const enough = (found: readonly ReversalRecord[]) => found.filter(isLeft).length > request.size;
  const all = async () => observedReversals(context, filter, args.level, claim ?? null);
  const isWhole = args.level === 'PERSON' && !claim && isEmptyFilter(filter);
  const found =
    (isWhole
      ? await latestReversals(context, cursor?.place ?? null, secondStances(args), LOOKS * (request.size + 1), enough)
      : null) ?? (await all());
  const rows = found
    .filter(isLeft)
    .sort(inOrder)
    .slice(0, request.size + 1)
    .map((node) => ({ node, at: node.place, order: ORDER }));
  const count = async () => (isWhole ? await all() : found).filter((each) => isAsked(each, args)).length;
  return toPage(rows, request, count);
}

function isAsked({ kinds, order }: ReversalRecord, args: ReversalArgs): boolean {
  return (!args.kinds || kinds.some((kind) => args.kinds?.includes(kind))) && (!args.order || order === args.order);
}

function inOrder(
  a: { readonly place: number; readonly id: string },
  b: { readonly place: number; readonly id: string },
) {
  return b.place - a.place || (a.id < b.id ? -1 : Number(a.id > b.id));
}

const SECONDS: Readonly<Record<ReversalKind, readonly Stance[]>> = {
  DENIAL: ['DENIES', 'QUESTIONS'],
  ADMISSION: stancesOn(AGREE),
  RETRACTION: ['RETRACTS'],
  CONTRADICTION: stancesOn(AGREE),
  SELF_CONTRADICTION: [],
};

/** Stances that the second statement of a pair of the asked kinds can have. */
function secondStances({ kinds }: ReversalArgs): Stance[] {
  return [...new Set((kinds ?? (Object.keys(SECONDS) as ReversalKind[])).flatMap((kind) => SECONDS[kind]))];
}
