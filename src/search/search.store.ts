import { InputError } from '../errors.ts';
import type { Context } from '../context.ts';
import type { SearchType } from '../generated/resolvers.ts';
import { loadNode } from '../nodes/node.store.ts';
import { cursorOf, readWindow, type PageArgs } from '../paging/page.ts';
import type { SearchPage } from './search.ts';
import { luceneQuery } from './words.ts';

const LABELS: Record<SearchType, string> = {
  ACTOR: 'Actor',
  CLAIM: 'Claim',
  STATEMENT: 'Statement',
  SOURCE: 'Source',
  EVENT: 'Event',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

const ORDER = 'score';

/** What matches the words, best first; two reads and one for each type found, whatever the number found. */
export async function searchPage(
  context: Context,
  args: { query: string; types?: readonly SearchType[] | null | undefined } & Pick<PageArgs, 'first' | 'after'>,
): Promise<SearchPage> {
  if (args.types?.length === 0)
    throw new InputError('types is empty: leave it out to look among all', { field: 'types' });
  const window = readWindow({ first: args.first, after: args.after }, ORDER, 'score');
  const rows = await context.graph.read<{ id: string; score: number }>('search/page', {
    query: luceneQuery(args.query, 'query'),
    labels: (args.types ?? Object.keys(LABELS)).map((type) => LABELS[type as SearchType]),
    score: window.beyond?.at ?? Number.MAX_VALUE,
    id: window.beyond?.id ?? '',
    limit: window.size + 1,
  });
  const found = rows.slice(0, window.size);
  const nodes = await Promise.all(found.map((row) => loadNode(context, row.id)));
  const hits = found.flatMap(({ score }, index) => {
    const node = nodes[index];
    return node ? [{ node, score, cursor: cursorOf({ node, at: score, order: ORDER }) }] : [];
  });
  return { hits, more: { before: window.beyond !== null, after: rows.length > window.size } };
}

/** Ids of one type that match the words, best first and at most `limit`. */
export async function idsMatching(
  context: Context,
  type: SearchType,
  text: string,
  field: string,
  limit = 1000,
): Promise<string[]> {
  const query = luceneQuery(text, field);
  const rows = await context.graph.read<{ id: string }>('search/ids', { query, label: LABELS[type], limit });
  return rows.map((row) => row.id);
}
