import type { Context } from '../../model/context.ts';
import { InputError, readNumber } from '../../common/errors.ts';
import type { NetworkMeasure, NetworkMode, NetworkNormalization } from '../../generated/types.ts';
import { chooseAxis, countPositive, MAX_ACTORS, MAX_CLAIMS, readIds, type Axis } from '../shared/axis.ts';
import { attribute } from '../shared/attribution.ts';
import { constraintsFor } from '../shared/constraints.ts';
import { observe } from '../shared/observations.ts';
import { countStances, selectStances, type CountedStances } from './counted-stances.ts';
import { toIncidence, totalsByColumn, totalsByRow, type Incidence } from './incidence.ts';
import type { NetworkArgs, NetworkAxis, NetworkRecord } from './network.ts';
import { oneModeSums } from './one-mode.ts';
import { twoModeSums } from './two-mode.ts';

const MEASURES: Readonly<Record<'ONE_MODE' | 'TWO_MODE', readonly NetworkMeasure[]>> = {
  ONE_MODE: ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE'],
  TWO_MODE: ['IGNORE', 'SUBTRACT', 'COMBINE'],
};
const NORMALIZATIONS: Readonly<Record<'ONE_MODE' | 'TWO_MODE', readonly NetworkNormalization[]>> = {
  ONE_MODE: ['NONE', 'AVERAGE', 'JACCARD', 'COSINE'],
  TWO_MODE: ['NONE', 'ACTIVITY', 'PROMINENCE'],
};

/**
 * Counts the stances that pass a filter as a network.
 *
 * @param isExported Whether to read what an export tells of the nodes.
 * @throws InputError for an invalid argument; HearsayError QUERY_TOO_COSTLY if too many statements pass the filter.
 */
export async function buildNetwork(context: Context, args: NetworkArgs, isExported: boolean): Promise<NetworkRecord> {
  checkMeasure(args);
  const firstActors = readNumber('firstActors', args.firstActors, 0, MAX_ACTORS);
  const firstClaims = readNumber('firstClaims', args.firstClaims, 0, MAX_CLAIMS);
  const actors = await readIds(context, 'actors', args.actors, 'actor', MAX_ACTORS);
  const claims = await readIds(context, 'claims', args.claims, 'claim', MAX_CLAIMS);
  const within = await constraintsFor(context, actors, claims);
  const times = isExported || args.level !== 'PERSON' || ['WEEK', 'MONTH', 'YEAR'].includes(args.duplicates);
  // Which of several repetitions counts depends on their documents and places in these.
  const dropsDuplicates = args.duplicates !== 'INCLUDE';
  const columns = { ids: true, times, documents: dropsDuplicates, locators: dropsDuplicates };
  const observations = await observe(context, args.filter ?? {}, columns, within);
  const attribution = await attribute(context.graph, args.level, observations);
  const all = countStances(observations, attribution, args.duplicates, args.measure !== 'IGNORE');
  // Requested actors make up the whole network: statements of others must not add to the prominence of a claim.
  const numbers = actors && new Set(actors.map((id) => attribution.actors.find(id)));
  const countedStances = numbers ? selectStances(all, (actor) => numbers.has(actor)) : all;

  const size = { actors: attribution.actors.texts.length, claims: observations.claims.texts.length };
  const { actor, claim, side } = countedStances;
  const byActor = toIncidence({ rows: size.actors, columns: size.claims }, { row: actor, column: claim, side });
  const perActor = totalsByRow(byActor);
  const perClaim = totalsByColumn(byActor);
  const actorAxis = toNetworkAxis(chooseAxis(attribution.actors, sumTotals(perActor), actors, firstActors), perActor);
  const claimAxis = toNetworkAxis(chooseAxis(observations.claims, sumTotals(perClaim), claims, firstClaims), perClaim);
  const { mode, measure, normalization, duplicates } = args;
  return {
    mode,
    measure,
    normalization,
    duplicates,
    observations,
    countedStances,
    actorCount: countPositive(sumTotals(perActor)),
    claimCount: countPositive(sumTotals(perClaim)),
    ...toRowsAndColumns(mode, actorAxis, claimAxis),
    sums: sumIncidence(mode, byActor, countedStances, actorAxis, claimAxis),
  };
}

function checkMeasure({ mode, measure, normalization }: NetworkArgs): void {
  const modes = mode === 'TWO_MODE' ? 'TWO_MODE' : 'ONE_MODE';
  if (!MEASURES[modes].includes(measure)) {
    throw new InputError(`measure of mode ${mode} is one of ${MEASURES[modes].join(', ')}, received ${measure}`, {
      field: 'measure',
    });
  }
  if (!NORMALIZATIONS[modes].includes(normalization)) {
    const allowed = NORMALIZATIONS[modes].join(', ');
    throw new InputError(`normalization of mode ${mode} is one of ${allowed}, received ${normalization}`, {
      field: 'normalization',
    });
  }
  if (measure === 'COMBINE' && normalization !== 'NONE') {
    const why = 'its counts are codes of combinations, which cannot be divided';
    throw new InputError(`normalization of measure COMBINE is NONE, received ${normalization}: ${why}`, {
      field: 'normalization',
    });
  }
}

function sumTotals({ agree, disagree }: { agree: Float64Array; disagree: Float64Array }): Float64Array {
  return agree.map((count, index) => count + (disagree[index] ?? 0));
}

function toNetworkAxis(axis: Axis, totals: { agree: Float64Array; disagree: Float64Array }): NetworkAxis {
  return {
    ...axis,
    agree: axis.numbers.map((number) => totals.agree[number] ?? 0),
    disagree: axis.numbers.map((number) => totals.disagree[number] ?? 0),
  };
}

function toRowsAndColumns(
  mode: NetworkMode,
  actors: NetworkAxis,
  claims: NetworkAxis,
): { rows: NetworkAxis; columns: NetworkAxis } {
  if (mode === 'TWO_MODE') return { rows: actors, columns: claims };
  return mode === 'ONE_MODE_ACTORS' ? { rows: actors, columns: actors } : { rows: claims, columns: claims };
}

function sumIncidence(
  mode: NetworkMode,
  byActor: Incidence,
  { actor, claim, side }: CountedStances,
  actors: NetworkAxis,
  claims: NetworkAxis,
): NetworkRecord['sums'] {
  if (mode === 'ONE_MODE_ACTORS') return { oneMode: oneModeSums(byActor, actors.indexByNumber, actors.ids.length) };
  if (mode === 'ONE_MODE_CLAIMS') {
    const size = { rows: byActor.columns, columns: byActor.rows };
    const byClaim = toIncidence(size, { row: claim, column: actor, side });
    return { oneMode: oneModeSums(byClaim, claims.indexByNumber, claims.ids.length) };
  }
  const indexes = { rowIndex: actors.indexByNumber, columnIndex: claims.indexByNumber };
  return { twoMode: twoModeSums(byActor, indexes, { height: actors.ids.length, width: claims.ids.length }) };
}
