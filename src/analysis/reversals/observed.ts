import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter } from '../../generated/types.ts';
import { attribute } from '../shared/attribution.ts';
import { observe } from '../shared/observations.ts';
import { reachByContradiction, relationsAround, readRelations } from '../shared/relations.ts';
import { NEITHER, SIDE_BY_STANCE, STANCES } from '../shared/stance.ts';
import { findReversals, STEPS, type SidedStatement } from './pairs.ts';
import type { ReversalRecord } from './reversal.ts';

/**
 * All reversals among the statements that pass a filter, in no particular order.
 *
 * @param claims Only pairs with a statement on one of these claims; null for all pairs.
 * @throws InputError and HearsayError QUERY_TOO_COSTLY as `observe` does.
 */
export async function observedReversals(
  context: Context,
  filter: StatementFilter,
  level: ActorLevel,
  claims: readonly string[] | null,
): Promise<ReversalRecord[]> {
  const { within, relations } = await claimsInScope(context, claims);
  const observations = await observe(context, filter, { ids: true }, { claims: within });
  const { actors, actor, start } = await attribute(context.graph, level, observations);
  const byActor = new Map<number, SidedStatement[]>();
  for (let index = 0; index < observations.size; index += 1) {
    if (SIDE_BY_STANCE[observations.stance[index] ?? 0] === NEITHER) continue;
    const statement = {
      id: observations.ids[index] ?? '',
      claim: observations.claims.texts[observations.claim[index] ?? 0] ?? '',
      speaker: observations.speakers.texts[observations.speaker[index] ?? 0] ?? '',
      stance: STANCES[observations.stance[index] ?? 0] ?? 'ASSERTS',
      sortKey: observations.sortKey[index] ?? 0,
      earliest: observations.earliest[index] ?? -Infinity,
      latest: observations.latest[index] ?? Infinity,
    };
    for (let entry = start[index] ?? 0; entry < (start[index + 1] ?? 0); entry += 1) {
      const number = actor[entry] ?? 0;
      const existing = byActor.get(number);
      if (existing) existing.push(statement);
      else byActor.set(number, [statement]);
    }
  }
  const found = [...byActor].flatMap(([number, statements]) =>
    findReversals(actors.texts[number] ?? '', statements, relations, level !== 'PERSON'),
  );
  return claims === null ? found : found.filter(({ claimIds }) => claimIds.some((id) => claims.includes(id)));
}

/** The claims whose statements can affect the pairs on the given claims. */
async function claimsInScope({ graph }: Context, claims: readonly string[] | null) {
  if (claims === null) return { within: undefined, relations: await readRelations(graph, null) };
  const relations = await relationsAround(graph, claims, STEPS);
  return { within: [...reachByContradiction(claims, relations, STEPS)], relations };
}
