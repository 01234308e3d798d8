import DataLoader from 'dataloader';
import type { Budget } from '../common/budget.ts';
import type { Graph } from './graph.ts';

/** Maximum number of items that one read of lists returns, also to a request without limits. */
const MOST_ITEMS = 1_000_000;

/** A value, or a promise of it. */
export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Loads objects by id, all ids of a tick in one read. Objects that a page has already read are returned synchronously:
 * resolving an answer without promises takes half the time.
 */
export class Loader<Item> {
  readonly #primed = new Map<string, Item>();
  readonly #loader: BatchLoader<Item | null>;

  /** @param read Returns the objects that exist, by id. */
  constructor(budget: Budget, read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>) {
    this.#loader = new BatchLoader(budget, async (ids) => {
      const items = await read(ids);
      return ids.map((id) => items.get(id) ?? null);
    });
  }

  /** The object if it was primed; undefined when it would have to be read. */
  at(id: string): Item | undefined {
    return this.#primed.get(id);
  }

  /** @returns null when there is no such object. */
  load(id: string): MaybePromise<Item | null> {
    return this.#primed.get(id) ?? this.#loader.load(id);
  }

  /** Adds an object that another read returned. */
  prime(id: string, item: Item): void {
    this.#primed.set(id, item);
  }
}

/** Numbers of reads of all loaders, and of the keys in them, since the start. */
export const batches = { count: 0, keys: 0 };

/** A DataLoader that is created on first use: a request has one for every edge of the schema and uses few. */
export class BatchLoader<Value, Key = string> {
  readonly #budget: Budget;
  readonly #read: (keys: readonly Key[]) => Promise<Value[]>;
  #loader: DataLoader<Key, Value> | undefined;

  /** @param read Returns a value for each key, in the same order. */
  constructor(budget: Budget, read: (keys: readonly Key[]) => Promise<Value[]>) {
    this.#budget = budget;
    this.#read = read;
  }

  /** Loads all keys of a tick in one read. */
  load(key: Key): Promise<Value> {
    this.#loader ??= new DataLoader(
      (keys) => {
        batches.count += 1;
        batches.keys += keys.length;
        return this.#read(keys);
      },
      { batchScheduleFn: this.#budget.dispatch },
    );
    return this.#loader.load(key);
  }
}

/** Loads lists by the id of their parent, all parents of a tick with the same length in one read. */
export class ListLoader<Item> {
  readonly #loaderFor: (length: number) => BatchLoader<Item[]>;
  readonly #byLength = new Map<number, BatchLoader<Item[]>>();

  constructor(loaderFor: (length: number) => BatchLoader<Item[]>) {
    this.#loaderFor = loaderFor;
  }

  /** @param length Maximum number of items; by default all of them, as far as the budget of the request allows. */
  load(id: string, length = Infinity): Promise<Item[]> {
    const loader = this.#byLength.get(length) ?? this.#loaderFor(length);
    this.#byLength.set(length, loader);
    return loader.load(id);
  }
}

/** Loads one object per id. The query has the parameter `ids` and returns the columns `id` and `item`. */
export function oneById<Item>(graph: Graph, budget: Budget, query: string): Loader<Item> {
  return new Loader(budget, async (ids) => {
    const rows = await graph.read<{ id: string; item: Item }>(query, { ids });
    return new Map(rows.map((row) => [row.id, row.item]));
  });
}

/**
 * Loads one list per id. The query has the parameters `ids`, `first` (of each list) and `most` (of all lists together),
 * and returns the columns `id` and `items`; an id that it does not return has an empty list. More items than the request
 * may still make are not read.
 */
export function listById<Item>(graph: Graph, budget: Budget, query: string): ListLoader<Item> {
  const loaderFor = (length: number) =>
    new BatchLoader<Item[]>(budget, async (ids) => {
      const most = Math.min(budget.remaining, MOST_ITEMS) + 1;
      const rows = await graph.read<{ id: string; items: Item[] }>(query, { ids, first: Math.min(length, most), most });
      if (!budget.allow(rows.reduce((sum, { items }) => sum + items.length, 0))) return budget.never;
      const lists = new Map(rows.map((row) => [row.id, row.items]));
      return ids.map((id) => lists.get(id) ?? []);
    });
  return new ListLoader(loaderFor);
}
