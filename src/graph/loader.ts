import DataLoader from 'dataloader';
import type { Graph } from './graph.ts';

/**
 * Loads one object an id, all ids of a tick in one read. The query takes `ids` and returns the columns
 * `id` and `item`; an id it does not return loads null.
 */
export function oneById<Item>(graph: Graph, query: string): DataLoader<string, Item | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read<{ id: string; item: Item }>(query, { ids });
    const items = new Map(rows.map((row) => [row.id, row.item]));
    return ids.map((id) => items.get(id) ?? null);
  });
}

/**
 * Loads a list an id, all ids of a tick in one read. The query takes `ids` and returns the columns `id`
 * and `items`; an id it does not return loads an empty list.
 */
export function listById<Item>(
  graph: Graph,
  query: string,
  params: Record<string, unknown> = {},
): DataLoader<string, Item[]> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read<{ id: string; items: Item[] }>(query, { ...params, ids });
    const lists = new Map(rows.map((row) => [row.id, row.items]));
    return ids.map((id) => lists.get(id) ?? []);
  });
}
