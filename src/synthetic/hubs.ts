import { slug, stateName } from './names.ts';

/** One statement in so many is by the hub speaker toward the hub target: 1.6 % of every corpus. */
export const HUB_EVERY = 64;

/**
 * The two states that say and are said most of all, in every corpus: the pair that a benchmark asks for, as
 * "what did the speaker say about the target".
 */
export const HUBS = { speaker: stateId(0), target: stateId(1) } as const;

/** Id of the n-th state, the same in every corpus. */
export function stateId(n: number): string {
  return `actor:${slug(stateName(n))}`;
}
