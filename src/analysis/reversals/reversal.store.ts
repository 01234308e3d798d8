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

/** Number of statements to scan first for each pair on a page. */
const SCAN_PER_PAIR = 5;

/**
 * A page of reversals, the latest first. For speakers in the whole record, statements are scanned from the latest until
 * the page is full; otherwise every statement that passes the filter is read.
 *
 * @throws InputError for an invalid argument or filter; HearsayError QUERY_TOO_COSTLY if too many statements pass it.
 */
export async function reversalPage(context: Context, args: ReversalArgs): Promise<ReversalPage> {
  const request = readPageRequest(args, ORDER, 'score');
  const { claim, ...filter } = args.filter ?? {};
  await checkFilter(context, args.filter ?? {});
  const cursor = request.after && { sortKey: Number(request.after.at), id: request.after.id };
  const isEligible = (reversal: ReversalRecord) =>
    matchesArguments(reversal, args) && (!cursor || compareReversals(cursor, reversal) < 0);
  const enough = (found: readonly ReversalRecord[]) => found.filter(isEligible).length > request.size;
  const all = async () => observedReversals(context, filter, args.level, claim ?? null);
  const isUnfiltered = args.level === 'PERSON' && !claim && isEmptyFilter(filter);
  const found =
    (isUnfiltered
      ? await latestReversals(
          context,
          cursor?.sortKey ?? null,
          secondStances(args),
          SCAN_PER_PAIR * (request.size + 1),
          enough,
        )
      : null) ?? (await all());
  const rows = found
    .filter(isEligible)
    .sort(compareReversals)
    .slice(0, request.size + 1)
    .map((node) => ({ node, at: node.sortKey, order: ORDER }));
  const count = async () =>
    (isUnfiltered ? await all() : found).filter((reversal) => matchesArguments(reversal, args)).length;
  return toPage(rows, request, count);
}

function matchesArguments({ kinds, order }: ReversalRecord, args: ReversalArgs): boolean {
  return (!args.kinds || kinds.some((kind) => args.kinds?.includes(kind))) && (!args.order || order === args.order);
}

function compareReversals(
  a: { readonly sortKey: number; readonly id: string },
  b: { readonly sortKey: number; readonly id: string },
) {
  return b.sortKey - a.sortKey || (a.id < b.id ? -1 : Number(a.id > b.id));
}

const SECOND_STANCES: Readonly<Record<ReversalKind, readonly Stance[]>> = {
  DENIAL: ['DENIES', 'QUESTIONS'],
  ADMISSION: stancesOn(AGREE),
  RETRACTION: ['RETRACTS'],
  CONTRADICTION: stancesOn(AGREE),
  SELF_CONTRADICTION: [],
};

/** Stances that the second statement of a pair can have, for the requested kinds. */
function secondStances({ kinds }: ReversalArgs): Stance[] {
  return [
    ...new Set((kinds ?? (Object.keys(SECOND_STANCES) as ReversalKind[])).flatMap((kind) => SECOND_STANCES[kind])),
  ];
}
