import type { DateTime } from 'neo4j-driver';
import type { Context } from '../context.ts';
import { InputError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { instant } from '../../graph/instant.ts';
import { NODE_TYPES } from '../nodes/node.ts';
import { idsMatching } from '../search/search.store.ts';
import { keysWithin, type TimeBounds } from './statement.order.ts';

/** The parts of a filter that are the same for all parents of a page, as parameters of the queries. */
export interface FilterParams extends TimeBounds {
  readonly earliestFrom: DateTime<number> | null;
  readonly earliestTo: DateTime<number> | null;
  readonly textStatements: readonly string[] | null;
  readonly textClaims: readonly string[] | null;
  readonly stances: readonly string[] | null;
  readonly attitudes: readonly string[] | null;
  readonly told: readonly string[] | null;
  readonly outlets: readonly string[] | null;
  readonly restsOn: readonly string[] | null;
  readonly standsWithout: readonly string[] | null;
  readonly minOrigins: number | null;
  readonly maxOrigins: number | null;
  readonly credibility: readonly number[] | null;
  readonly reliability: readonly string[] | null;
  readonly asOf: DateTime<number> | null;
}

/** @throws InputError naming the field that cannot be taken. */
export async function checkFilter(context: Context, filter: StatementFilter): Promise<void> {
  const { saidFrom, saidTo } = filter;
  if (saidFrom && saidTo && saidFrom > saidTo) {
    throw new InputError(`filter.saidFrom is not after filter.saidTo, received ${saidFrom} and ${saidTo}`, {
      field: 'filter.saidFrom',
    });
  }
  checkOrigins(filter);
  const unrateable = filter.credibility?.find((rating) => rating < 1 || rating > 6);
  if (unrateable !== undefined) {
    throw new InputError(`filter.credibility takes 1 to 6, received ${unrateable}`, { field: 'filter.credibility' });
  }
  const subjects = NODE_TYPES.filter((type) => ['actor', 'event', 'place', 'topic'].includes(type));
  await context.known.check([
    { field: 'filter.speaker', ids: filter.speaker, types: ['actor'] },
    { field: 'filter.about', ids: filter.about, types: subjects },
    { field: 'filter.told', ids: filter.told, types: ['actor'] },
    { field: 'filter.claim', ids: filter.claim, types: ['claim'] },
    { field: 'filter.outlet', ids: filter.outlet, types: ['actor'] },
    { field: 'filter.source', ids: filter.source, types: ['source'] },
    { field: 'filter.restsOn', ids: filter.restsOn, types: ['actor', 'source'] },
    { field: 'filter.standsWithout', ids: filter.standsWithout, types: ['actor', 'source'] },
  ]);
}

/** @throws InputError when a number of origins is negative, or the least of them more than the most. */
export function checkOrigins({ minOrigins, maxOrigins }: Pick<StatementFilter, 'minOrigins' | 'maxOrigins'>): void {
  for (const [name, number] of Object.entries({ minOrigins, maxOrigins })) {
    if (number == null || number >= 0) continue;
    throw new InputError(`filter.${name} is 0 or more, received ${number}`, { field: `filter.${name}` });
  }
  if (minOrigins != null && maxOrigins != null && minOrigins > maxOrigins) {
    const rule = `filter.minOrigins is not more than filter.maxOrigins, received ${minOrigins} and ${maxOrigins}`;
    throw new InputError(rule, { field: 'filter.minOrigins' });
  }
}

/** Parameters of `statements/parts/keeps`. A list that is given and empty keeps nothing, as "any of none" says. */
export async function filterParams(context: Context, filter: StatementFilter): Promise<FilterParams> {
  return {
    ...window(filter),
    ...(await textIds(context, filter.text)),
    stances: filter.stance ?? null,
    attitudes: filter.attitude ?? null,
    told: filter.told ?? null,
    outlets: filter.outlet ?? null,
    restsOn: filter.restsOn ?? null,
    standsWithout: filter.standsWithout ?? null,
    minOrigins: filter.minOrigins ?? null,
    maxOrigins: filter.maxOrigins ?? null,
    credibility: filter.credibility ?? null,
    reliability: filter.reliability ?? null,
    asOf: instant(filter.asOf ?? null),
  };
}

// A date known in part may fall in the window when its latest instant is not before the window and its
// earliest not after; it certainly does when its earliest is not before and its latest not after.
function window({ saidFrom, saidTo, dating }: StatementFilter) {
  const from = saidFrom ? new Date(`${saidFrom}T00:00:00.000Z`) : null;
  const to = saidTo ? new Date(`${saidTo}T23:59:59.999Z`) : null;
  const certain = dating === 'CERTAIN';
  return {
    ...keysWithin(from, certain ? to : null),
    insideKey: keysWithin(from, to).toKey,
    earliestFrom: instant(certain ? from : null),
    earliestTo: instant(certain ? null : to),
  };
}

async function textIds(context: Context, text: string | null | undefined) {
  if (text == null) return { textStatements: null, textClaims: null };
  const [textStatements, textClaims] = await Promise.all([
    idsMatching(context, 'STATEMENT', text, 'filter.text'),
    idsMatching(context, 'CLAIM', text, 'filter.text'),
  ]);
  return { textStatements, textClaims };
}
