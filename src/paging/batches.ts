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
  load<Parent extends string | null, Page>(
    question: readonly unknown[],
    parent: Parent,
    read: (parents: readonly Parent[]) => Promise<readonly Page[]>,
  ): Promise<Page> {
    const key = JSON.stringify(question);
    const known = this.#loaders.get(key) as DataLoader<Parent, Page> | undefined;
    const loader = known ?? new DataLoader<Parent, Page>((parents) => read(parents));
    if (!known) this.#loaders.set(key, loader);
    return loader.load(parent);
  }
}
