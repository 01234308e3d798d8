import DataLoader from 'dataloader';
import type { Budget } from '../common/budget.ts';

/**
 * Batches the pages of lists that belong to a parent, such as the statements of each of twenty actors: pages requested in
 * the same tick with the same arguments become one read for all their parents.
 */
export class Batches {
  readonly #budget: Budget;
  readonly #loaders = new Map<string, unknown>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /**
   * @param question Name of the list and all its arguments; pages with the same question are batched.
   * @param read Reads the pages of all parents, in the order of the parents.
   */
  async load<Parent extends string, Page>(
    question: readonly unknown[],
    parent: Parent | null,
    read: (parents: readonly (Parent | null)[]) => Promise<readonly Page[]>,
  ): Promise<Page> {
    const key = JSON.stringify(question);
    const existing = this.#loaders.get(key) as DataLoader<{ parent: Parent | null }, Page> | undefined;
    const loader =
      existing ??
      new DataLoader((keys) => read(keys.map((batchKey) => batchKey.parent)), {
        cacheKeyFn: ({ parent: id }) => id,
        batchScheduleFn: this.#budget.dispatch,
      });
    if (!existing) this.#loaders.set(key, loader);
    return loader.load({ parent });
  }
}
