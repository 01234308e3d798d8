import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import { readChains, type Chained } from './chains.ts';
import { observe } from '../shared/observations.ts';
import { AGREE, stancesOn } from '../shared/stance.ts';

/** What falls with sources or publishers. */
export interface FallenWith {
  readonly fallenStatements: readonly Chained[];
  readonly standingStatements: readonly Chained[];
  /** Ids of the claims that lose all support; counted when asked for. */
  readonly unsupportedIds: () => Promise<readonly string[]>;
}

const AGREEING = stancesOn(AGREE);

// What `with` stands for.
const TAKEN = ['source', 'outlet', 'restsOn', 'standsWithout'] as const;

/**
 * What falls if these sources, or all that these publishers published, fall.
 *
 * @throws InputError for ids of both kinds or of none, and for a filter that says itself which sources count; as
 *   {@link readChains} does.
 */
export async function readFallen(
  context: Context,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<FallenWith> {
  const kind = await kindOfIds(context, ids);
  for (const field of TAKEN) {
    if (filter[field] == null) continue;
    throw new InputError(`filter.${field} does not go with falls: give the sources or publishers as \`with\``, {
      field: `filter.${field}`,
    });
  }
  const carried = await readChains(context, { ...filter, [kind]: [...ids] });
  const fallen = new Set(ids);
  const [fallenStatements, standingStatements] = [true, false].map((falls) =>
    carried.filter((statement) => restsOn(statement, fallen) === falls),
  ) as [Chained[], Chained[]];
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

/** As `StatementFilter.restsOn` has it. */
function restsOn({ chain }: Chained, fallen: ReadonlySet<string>): boolean {
  return chain.origins.every(
    ({ id, publisherId }) => fallen.has(id) || (publisherId !== null && fallen.has(publisherId)),
  );
}

/** Claims of which every agreeing statement that the filter keeps has fallen. */
async function readUnsupported(
  context: Context,
  fallen: readonly Chained[],
  filter: StatementFilter,
): Promise<readonly string[]> {
  const agreeing = fallen.filter(({ stance }) => AGREEING.includes(stance));
  const lost = countBy(agreeing.map(({ claimId }) => claimId));
  if (lost.size === 0) return [];
  const stance = AGREEING.filter((each) => !filter.stance || filter.stance.includes(each));
  const { claims, claim } = await observe(context, { ...filter, stance }, {}, { claims: [...lost.keys()] });
  const had = countBy(Array.from(claim, (number) => claims.texts[number] ?? ''));
  return [...lost].flatMap(([id, count]) => (had.get(id) === count ? [id] : []));
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
