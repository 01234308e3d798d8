import DataLoader from 'dataloader';

/**
 * Pages of a list that hangs on a parent, such as the statements of each of twenty actors: those asked
 * for in one tick with the same arguments become one read for all their parents.
 */
export class Batches {
  readonly #loaders = new Map<string, unknown>();

  /**
   * @param question Name of the list and all its arguments: what makes two pages the same question.
   * @param read Reads the pages of all parents, in their order.
   */
  async load<Parent extends string, Page>(
    question: readonly unknown[],
    parent: Parent | null,
    read: (parents: readonly (Parent | null)[]) => Promise<readonly Page[]>,
  ): Promise<Page> {
    const key = JSON.stringify(question);
    const known = this.#loaders.get(key) as DataLoader<{ parent: Parent | null }, Page> | undefined;
    const loader =
      known ?? new DataLoader((keys) => read(keys.map((each) => each.parent)), { cacheKeyFn: ({ parent: id }) => id });
    if (!known) this.#loaders.set(key, loader);
    return loader.load({ parent });
  }
}
