import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that are the same for the same seed on every machine: whole numbers only, no logarithms and no clock. */
export interface Random {
  /** A whole number from 0, less than the limit. */
  below(limit: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  any<Item>(items: readonly Item[]): Item;
}

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
 * Draws ranks from 0 by the law of Zipf: rank r comes up in proportion to 1 / (r + 1 + flatness).
 * The greater the flatness, the less the first few stand out.
 */
export function zipf(ranks: number, flatness: number): (random: Random) => number {
  const upTo = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank += 1) upTo[rank] = sum += 1 / (rank + 1 + flatness);
  return (random) => firstAbove(upTo, (random.below(0x1_0000_0000) / 0x1_0000_0000) * sum);
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
