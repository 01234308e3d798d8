import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter } from '../../generated/types.ts';
import { attribute } from '../shared/attribution.ts';
import { observe } from '../shared/observations.ts';
import { reachByContradiction, relationsAround, readRelations } from '../shared/relations.ts';
import { NEITHER, SIDE_OF, STANCES } from '../shared/stance.ts';
import { findReversals, STEPS, type Position } from './pairs.ts';
import type { ReversalRecord } from './reversal.ts';

/**
 * All reversals among the statements that pass a filter, in no order.
 *
 * @param claims Either statement of a pair is on one of these; null for all pairs.
 */
export async function observedReversals(
  context: Context,
  filter: StatementFilter,
  level: ActorLevel,
  claims: readonly string[] | null,
): Promise<ReversalRecord[]> {
  const { within, relations } = await concerned(context, claims);
  const observations = await observe(context, filter, { ids: true }, { claims: within });
  const { actors, actor, start } = await attribute(context.graph, level, observations);
  const byActor = new Map<number, Position[]>();
  for (let at = 0; at < observations.size; at += 1) {
    if (SIDE_OF[observations.stance[at] ?? 0] === NEITHER) continue;
    const position = {
      id: observations.ids[at] ?? '',
      claim: observations.claims.texts[observations.claim[at] ?? 0] ?? '',
      speaker: observations.speakers.texts[observations.speaker[at] ?? 0] ?? '',
      stance: STANCES[observations.stance[at] ?? 0] ?? 'ASSERTS',
      place: observations.place[at] ?? 0,
      earliest: observations.earliest[at] ?? -Infinity,
      latest: observations.latest[at] ?? Infinity,
    };
    for (let of = start[at] ?? 0; of < (start[at + 1] ?? 0); of += 1) {
      const number = actor[of] ?? 0;
      const known = byActor.get(number);
      if (known) known.push(position);
      else byActor.set(number, [position]);
    }
  }
  const found = [...byActor].flatMap(([number, positions]) =>
    findReversals(actors.texts[number] ?? '', positions, relations, level !== 'PERSON'),
  );
  return claims === null ? found : found.filter(({ claimIds }) => claimIds.some((id) => claims.includes(id)));
}

/** Claims that decide over the pairs on these. */
async function concerned({ graph }: Context, claims: readonly string[] | null) {
  if (claims === null) return { within: undefined, relations: await readRelations(graph, null) };
  const relations = await relationsAround(graph, claims, STEPS);
  return { within: [...reachByContradiction(claims, relations, STEPS)], relations };
}
