import { disjointPaths } from './disjoint-paths.ts';

/** How many pairs of paths an exact search compares before it settles for what it has found: some tenths of a second. */
const MAX_COMPARED = 3_000_000;

/**
 * The greatest number of these paths that have no point in common.
 *
 * No more can be had than if any path could go on as another does where they meet; that many are found as a flow
 * (`disjointPaths`). If each of them holds one of the given paths, which is almost always so, they are the answer; otherwise
 * all choices are tried. That is slow for very many paths: then the number is one that is certainly reached.
 */
export function countDisjoint(paths: readonly (readonly string[])[]): number {
  const single = new Set(paths.filter(({ length }) => length === 1).flat());
  // A path of one point can always be chosen: of others, at most one passes through it.
  const others = paths.filter((path) => !path.some((point) => single.has(point)));
  if (others.length < 2) return single.size + others.length;
  const flow = disjointPaths(toWays(others));
  const held = flow.filter((way) => others.some((path) => path.every((point) => way.includes(point)))).length;
  return single.size + (held === flow.length ? held : Math.max(held, search(toMasks(others), flow.length)));
}

/** The paths as one graph, in which a path can go on as any other does. */
function toWays(paths: readonly (readonly string[])[]) {
  const next = new Map<string, Set<string>>();
  for (const path of paths) {
    for (const [index, point] of path.entries()) {
      const following = next.get(point) ?? new Set();
      const to = path[index + 1];
      if (to !== undefined) following.add(to);
      next.set(point, following);
    }
  }
  return {
    starts: new Set(paths.flatMap((path) => path.slice(0, 1))),
    ends: new Set(paths.flatMap((path) => path.slice(-1))),
    next,
  };
}

/** The points of each path as bits, without paths that hold another. */
function toMasks(paths: readonly (readonly string[])[]): bigint[] {
  const bits = new Map<string, bigint>();
  const bit = (point: string) => {
    const known = bits.get(point) ?? 1n << BigInt(bits.size);
    bits.set(point, known);
    return known;
  };
  const masks = new Set(paths.map((path) => path.reduce((mask, point) => mask | bit(point), 0n)));
  return [...masks].filter((mask) => ![...masks].some((part) => part !== mask && (part & mask) === part));
}

/** The greatest number of masks without a common bit, by branch and bound. */
function search(masks: readonly bigint[], most: number): number {
  let best = 0;
  let compared = 0;
  const explore = (left: readonly bigint[], chosen: number) => {
    best = Math.max(best, chosen);
    if (best >= most || chosen + left.length <= best || compared > MAX_COMPARED) return;
    compared += left.length ** 2;
    const conflicts = left.map((mask) => left.filter((other) => (mask & other) !== 0n));
    const fewest = conflicts.reduce((least, each) => (each.length < least.length ? each : least));
    // Of a path and those that it meets, some greatest choice has one; of a path that meets one other, itself.
    for (const mask of fewest.length <= 2 ? alone(left, fewest) : fewest)
      explore(
        left.filter((other) => (mask & other) === 0n),
        chosen + 1,
      );
  };
  explore(masks, 0);
  return best;
}

/** Of a path that meets at most one other, and that other, the one that meets no more than it. */
function alone(left: readonly bigint[], pair: readonly bigint[]): bigint[] {
  const meets = (mask: bigint) => left.filter((other) => (mask & other) !== 0n).length;
  return pair.toSorted((a, b) => meets(a) - meets(b)).slice(0, 1);
}
