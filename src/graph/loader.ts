import DataLoader from 'dataloader';
import type { Graph } from './graph.ts';

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
  constructor(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>) {
    this.#loader = new BatchLoader(async (ids) => {
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
  readonly #read: (keys: readonly Key[]) => Promise<Value[]>;
  #loader: DataLoader<Key, Value> | undefined;

  /** @param read Returns a value for each key, in the same order. */
  constructor(read: (keys: readonly Key[]) => Promise<Value[]>) {
    this.#read = read;
  }

  /** Loads all keys of a tick in one read. */
  load(key: Key): Promise<Value> {
    this.#loader ??= new DataLoader((keys) => {
      batches.count += 1;
      batches.keys += keys.length;
      return this.#read(keys);
    });
    return this.#loader.load(key);
  }
}

/** Loads one object per id. The query has the parameter `ids` and returns the columns `id` and `item`. */
export function oneById<Item>(graph: Graph, query: string): Loader<Item> {
  return new Loader(async (ids) => {
    const rows = await graph.read<{ id: string; item: Item }>(query, { ids });
    return new Map(rows.map((row) => [row.id, row.item]));
  });
}

/**
 * Loads one list per id, all ids of a tick in one read. The query has the parameter `ids` and returns the columns `id`
 * and `items`; an id that it does not return has an empty list.
 */
export function listById<Item>(graph: Graph, query: string, params: Record<string, unknown> = {}): BatchLoader<Item[]> {
  return new BatchLoader(async (ids) => {
    const rows = await graph.read<{ id: string; items: Item[] }>(query, { ...params, ids });
    const lists = new Map(rows.map((row) => [row.id, row.items]));
    return ids.map((id) => lists.get(id) ?? []);
  });
}
