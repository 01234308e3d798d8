import { slug, stateName } from './names.ts';

/** One statement in this number is by the hub speaker toward the hub target: 1.6 % of every corpus. */
export const HUB_INTERVAL = 64;

/**
 * The most frequent speaker and target, the same two states in every corpus: benchmarks query what the speaker said about
 * the target.
 */
export const HUBS = { speaker: stateId(0), target: stateId(1) } as const;

/** Id of the n-th state, the same in every corpus. */
export function stateId(n: number): string {
  return `actor:${slug(stateName(n))}`;
}
