import DataLoader from 'dataloader';
import type { Graph } from '../graph/graph.ts';
import type { StatementCard, StatementRecord } from './statement.ts';

interface CardRow {
  id: string;
  item: StatementRecord;
  card: StatementCard | null;
}

/** Loads statements, and the cards of those that no page has brought along. */
export function statementLoaders(graph: Graph) {
  const read = async (ids: readonly string[], card: boolean) => {
    const rows = await graph.read<CardRow>('statements/by-id', { ids, card });
    return new Map(rows.map((row) => [row.id, row]));
  };
  return {
    statement: new DataLoader<string, StatementRecord | null>(async (ids) => {
      const rows = await read(ids, false);
      return ids.map((id) => rows.get(id)?.item ?? null);
    }),
    card: new DataLoader<string, StatementCard>(async (ids) => {
      const rows = await read(ids, true);
      return ids.map((id) => inOrder(rows.get(id)?.card) ?? new Error(`no statement ${id}`));
    }),
  };
}

/** The card with its lists in the order they are shown in: the database returns them in none. */
export function inOrder(card: StatementCard | null | undefined): StatementCard | null {
  if (!card) return null;
  const toward = [...card.toward].sort(
    (a, b) => compare(a.actor.name, b.actor.name) || compare(a.actor.id, b.actor.id),
  );
  const citations = [...card.citations].sort((a, b) => a.position - b.position || compare(a.source.id, b.source.id));
  return { ...card, toward, citations };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
