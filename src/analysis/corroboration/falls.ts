import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import { restsOn, standsWithout } from '../../record/provenance/chains.ts';
import { readTracedStatements, type TracedStatement } from './chains.ts';
import { observe } from '../shared/observations.ts';
import { AGREE, stancesOn } from '../shared/stance.ts';

/** The statements that remain known, or do not, if certain sources or publishers are discounted. */
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
 * The statements of which no chain is left if these sources, and everything from these publishers, are discounted.
 *
 * @throws InputError for ids of other types, and for a filter that also selects sources; the errors of
 *   {@link readTracedStatements}.
 */
export async function readFalls(
  context: Context,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<FallsRecord> {
  await checkIds(context, ids);
  for (const field of RESERVED_FIELDS) {
    if (filter[field] == null) continue;
    throw new InputError(`filter.${field} cannot be combined with falls: give the sources or publishers as \`with\``, {
      field: `filter.${field}`,
    });
  }
  const carried = await readCarried(context, ids, filter);
  const discounted = new Set(ids);
  const fallenStatements = carried.filter(({ provenance }) => restsOn(provenance, discounted));
  const standingStatements = carried.filter(({ provenance }) => standsWithout(provenance, discounted));
  let unsupported: Promise<readonly string[]> | undefined;
  const unsupportedIds = () => (unsupported ??= readUnsupported(context, fallenStatements, filter));
  return { fallenStatements, standingStatements, unsupportedIds };
}

/** The statements of which these are sources, or publish a source. */
async function readCarried(
  context: Context,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<TracedStatement[]> {
  const source = ids.filter((id) => typeOfId(id) === 'source');
  const outlet = ids.filter((id) => typeOfId(id) !== 'source');
  const carriers = [...(source.length > 0 ? [{ source }] : []), ...(outlet.length > 0 ? [{ outlet }] : [])];
  const lists = await Promise.all(carriers.map((carrier) => readTracedStatements(context, { ...filter, ...carrier })));
  return [...new Map(lists.flat().map((statement) => [statement.id, statement])).values()];
}

async function checkIds(context: Context, ids: readonly string[]): Promise<void> {
  const types = new Set(ids.map(typeOfId));
  if (types.size === 0 || ![...types].every((type) => type === 'source' || type === 'actor')) {
    throw new InputError(`with takes ids of sources, or of outlets and other publishers, received ${listIds(ids)}`, {
      field: 'with',
    });
  }
  await context.known.check([{ field: 'with', ids, types: ['source', 'actor'] }]);
}

function listIds(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.slice(0, 5).join(', ').slice(0, 200);
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
