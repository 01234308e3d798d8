import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import { readTracedStatements, type TracedStatement } from './chains.ts';
import { observe } from '../shared/observations.ts';
import { AGREE, stancesOn } from '../shared/stance.ts';

/** The statements that remain, or no longer do, if certain sources or publishers are discounted. */
export interface FallsRecord {
  readonly fallenStatements: readonly TracedStatement[];
  readonly standingStatements: readonly TracedStatement[];
  /** Ids of the claims that lose all support; read only when requested. */
  readonly unsupportedIds: () => Promise<readonly string[]>;
}

const AGREEING_STANCES = stancesOn(AGREE);

// Fields of the filter that `with` already determines.
const RESERVED_FIELDS = ['source', 'outlet', 'restsOn', 'standsWithout'] as const;

/**
 * The statements that no longer have an origin if these sources, or everything from these publishers, are discounted.
 *
 * @throws InputError for ids of both kinds or of neither, and for a filter that also selects sources; the errors of
 *   {@link readTracedStatements}.
 */
export async function readFalls(
  context: Context,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<FallsRecord> {
  const kind = await kindOfIds(context, ids);
  for (const field of RESERVED_FIELDS) {
    if (filter[field] == null) continue;
    throw new InputError(`filter.${field} cannot be combined with falls: give the sources or publishers as \`with\``, {
      field: `filter.${field}`,
    });
  }
  const statements = await readTracedStatements(context, { ...filter, [kind]: [...ids] });
  const discounted = new Set(ids);
  const [fallenStatements, standingStatements] = [true, false].map((falls) =>
    statements.filter((statement) => restsOnlyOn(statement, discounted) === falls),
  ) as [TracedStatement[], TracedStatement[]];
  let unsupported: Promise<readonly string[]> | undefined;
  const unsupportedIds = () => (unsupported ??= readUnsupported(context, fallenStatements, filter));
  return { fallenStatements, standingStatements, unsupportedIds };
}

async function kindOfIds(context: Context, ids: readonly string[]): Promise<'source' | 'outlet'> {
  const types = new Set(ids.map(typeOfId));
  if (types.size !== 1 || !(types.has('source') || types.has('actor'))) {
    throw new InputError(`with takes ids of sources, or of outlets and other publishers, received ${listIds(ids)}`, {
      field: 'with',
    });
  }
  await context.known.check([{ field: 'with', ids, types: ['source', 'actor'] }]);
  return types.has('source') ? 'source' : 'outlet';
}

function listIds(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.slice(0, 5).join(', ').slice(0, 200);
}

/** The same rule as `StatementFilter.restsOn`. */
function restsOnlyOn({ chain }: TracedStatement, discounted: ReadonlySet<string>): boolean {
  return chain.origins.every(
    ({ id, publisherId }) => discounted.has(id) || (publisherId !== null && discounted.has(publisherId)),
  );
}

/** Claims that lose every agreeing statement that passes the filter. */
async function readUnsupported(
  context: Context,
  fallen: readonly TracedStatement[],
  filter: StatementFilter,
): Promise<readonly string[]> {
  const agreeing = fallen.filter(({ stance }) => AGREEING_STANCES.includes(stance));
  const lost = countBy(agreeing.map(({ claimId }) => claimId));
  if (lost.size === 0) return [];
  const stance = AGREEING_STANCES.filter((agreeing) => !filter.stance || filter.stance.includes(agreeing));
  const { claims, claim } = await observe(context, { ...filter, stance }, {}, { claims: [...lost.keys()] });
  const total = countBy(Array.from(claim, (number) => claims.texts[number] ?? ''));
  return [...lost].flatMap(([id, count]) => (total.get(id) === count ? [id] : []));
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
