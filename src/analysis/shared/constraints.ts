import { spansFor } from '../../model/actors/roll-up.ts';
import type { Context } from '../../model/context.ts';
import type { ExtraConstraints } from '../../model/statements/statement.store.ts';

/**
 * What narrows the statements that are read to those of the claims asked for, else to those that may count for the
 * actors asked for; null asks for none.
 */
export async function constraintsFor(
  { graph }: Context,
  actors: readonly string[] | null,
  claims: readonly string[] | null,
): Promise<ExtraConstraints> {
  if (claims) return { claims };
  return actors ? { speakers: (await spansFor(graph, actors)).flat() } : {};
}
