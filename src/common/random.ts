import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random choices that are the same for the same seed on every machine: integer arithmetic only. */
export interface Random {
  /** An integer from 0 to the limit, exclusive. */
  below(limit: number): number;
  /** True with this probability in percent. */
  chance(percent: number): boolean;
  /** A random item. */
  any<Item>(items: readonly Item[]): Item;
}

/** Creates a generator from a seed, an integer. */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  return {
    below,
    chance: (percent) => below(100) < percent,
    any: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
  };
}

/**
 * Draws ranks from 0 with a Zipf–Mandelbrot distribution: rank r has a probability proportional to 1 / (r + 1 + flatness).
 * The greater the flatness, the less the first ranks dominate.
 */
export function zipf(ranks: number, flatness: number): (random: Random) => number {
  const cumulative = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank += 1) cumulative[rank] = sum += 1 / (rank + 1 + flatness);
  return (random) => firstAbove(cumulative, (random.below(0x1_0000_0000) / 0x1_0000_0000) * sum);
}

function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
