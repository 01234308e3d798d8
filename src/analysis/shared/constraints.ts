import { spansFor } from '../../model/actors/roll-up.ts';
import type { Context } from '../../model/context.ts';
import type { ExtraConstraints } from '../../model/statements/statement.store.ts';

/**
 * Limits the statements that are read to those on the requested claims, or else to those that may be attributed to the
 * requested actors; null where none are requested.
 */
export async function constraintsFor(
  { graph }: Context,
  actors: readonly string[] | null,
  claims: readonly string[] | null,
): Promise<ExtraConstraints> {
  if (claims) return { claims };
  return actors ? { speakers: (await spansFor(graph, actors)).flat() } : {};
}
