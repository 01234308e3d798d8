import DataLoader from 'dataloader';
import type { Graph } from './graph.ts';

/** Something that is here, or on its way. */
export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Loads objects by id, all ids of a tick in one read. What a page has brought along is handed out at once: an answer
 * that waits for nothing is resolved without a single promise, which takes half the time.
 */
export class Loader<Item> {
  readonly #here = new Map<string, Item>();
  readonly #missing: BatchLoader<Item | null>;

  /** @param read Returns the objects that there are, in any order. */
  constructor(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>) {
    this.#missing = new BatchLoader(async (ids) => {
      const items = await read(ids);
      return ids.map((id) => items.get(id) ?? null);
    });
  }

  /** What is here already; undefined when it would have to be read. */
  at(id: string): Item | undefined {
    return this.#here.get(id);
  }

  /** @returns null when there is none. */
  load(id: string): MaybePromise<Item | null> {
    return this.#here.get(id) ?? this.#missing.load(id);
  }

  /** Takes in what another read brought along. */
  prime(id: string, item: Item): void {
    this.#here.set(id, item);
  }
}

/** A dataloader that is made when it is first asked: a request has one for every edge of the schema, and uses few. */
export class BatchLoader<Value, Key = string> {
  readonly #read: (keys: readonly Key[]) => Promise<Value[]>;
  #loader: DataLoader<Key, Value> | undefined;

  /** @param read Returns a value for each key, in their order. */
  constructor(read: (keys: readonly Key[]) => Promise<Value[]>) {
    this.#read = read;
  }

  /** Loads all keys of a tick in one read. */
  load(key: Key): Promise<Value> {
    this.#loader ??= new DataLoader(this.#read);
    return this.#loader.load(key);
  }
}

/** Loads one object an id. The query takes `ids` and returns the columns `id` and `item`. */
export function oneById<Item>(graph: Graph, query: string): Loader<Item> {
  return new Loader(async (ids) => {
    const rows = await graph.read<{ id: string; item: Item }>(query, { ids });
    return new Map(rows.map((row) => [row.id, row.item]));
  });
}

/**
 * Loads a list an id, all ids of a tick in one read. The query takes `ids` and returns the columns `id`
 * and `items`; an id it does not return loads an empty list.
 */
export function listById<Item>(graph: Graph, query: string, params: Record<string, unknown> = {}): BatchLoader<Item[]> {
  return new BatchLoader(async (ids) => {
    const rows = await graph.read<{ id: string; items: Item[] }>(query, { ...params, ids });
    const lists = new Map(rows.map((row) => [row.id, row.items]));
    return ids.map((id) => lists.get(id) ?? []);
  });
}
