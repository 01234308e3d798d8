import { ACTOR_KEYS, actorOf } from '../actors/actor.ts';
import { InputError } from '../../common/errors.ts';
import type { Context } from '../context.ts';
import type { SearchType } from '../../generated/types.ts';
import { loadNode } from '../nodes/node.store.ts';
import { cursorOf, readWindow, type PageArgs } from '../../paging/page.ts';
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
const KEYS = Object.keys(ACTOR_KEYS);

/** What matches the words, best first; two reads and one for each type found, whatever the number found. */
export async function searchPage(
  context: Context,
  args: { query: string; types?: readonly SearchType[] | null | undefined } & Pick<PageArgs, 'first' | 'after'>,
): Promise<SearchPage> {
  if (args.types?.length === 0)
    throw new InputError('types is empty: leave it out to look among all', { field: 'types' });
  const window = readWindow({ first: args.first, after: args.after }, ORDER, 'score');
  const types = args.types ?? (Object.keys(LABELS) as SearchType[]);
  const matching = await bestHits(context, indexOf(types), {
    query: luceneQuery(args.query, 'query'),
    labels: types.map((type) => LABELS[type]),
    score: window.beyond?.at ?? Number.MAX_VALUE,
    id: window.beyond?.id ?? '',
    limit: window.size + 1,
  });
  const found = matching.slice(0, window.size);
  for (const [id, , actor] of found) if (actor) context.load.actor.prime(id, actorOf(actor, KEYS));
  const nodes = await Promise.all(found.map(async ([id]) => loadNode(context, id)));
  const hits = found.flatMap(([, score], index) => {
    const node = nodes[index];
    return node ? [{ node, score, cursor: cursorOf({ node, at: score, order: ORDER }) }] : [];
  });
  return { hits, more: { before: window.beyond !== null, after: matching.length > window.size } };
}

/** Id, score, and the values of an actor where actors alone are asked for. */
type Hit = readonly [id: string, score: number, actor: readonly unknown[] | null];

// The full-text index is asked for its best so many, and for more when these do not fill the page.
const LOOK = 200;
const LOOK_FURTHER = 20;

async function bestHits(context: Context, index: string, params: Record<string, unknown>): Promise<readonly Hit[]> {
  for (let look = LOOK; ; look *= LOOK_FURTHER) {
    const [row] = await context.graph.read<{ hits: Hit[]; complete: boolean }>(`search/page:${index}`, {
      ...params,
      look,
      want: { actorKeys: KEYS },
    });
    if (!row || row.complete || row.hits.length === params['limit']) return row?.hits ?? [];
  }
}

function indexOf(types: readonly SearchType[]): 'ACTORS' | 'ALL' {
  return types.every((type) => type === 'ACTOR') ? 'ACTORS' : 'ALL';
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
  const rows = await context.graph.read<{ id: string }>(`search/ids:${indexOf([type])}`, {
    query,
    label: LABELS[type],
    limit,
  });
  return rows.map((row) => row.id);
}
