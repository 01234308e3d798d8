import { ACTOR_KEYS, toActor } from '../actors/actor.ts';
import { InputError } from '../../common/errors.ts';
import type { Context } from '../context.ts';
import type { SearchType } from '../../generated/types.ts';
import { loadNode } from '../nodes/node.store.ts';
import { toCursor, readPageRequest, type PageArgs } from '../../paging/page.ts';
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

/** A page of what matches the words, best match first. Takes two reads, and one for each type found. */
export async function searchPage(
  context: Context,
  args: { query: string; types?: readonly SearchType[] | null | undefined } & Pick<PageArgs, 'first' | 'after'>,
): Promise<SearchPage> {
  if (args.types?.length === 0)
    throw new InputError('types is empty: leave it out to search all types', { field: 'types' });
  const request = readPageRequest({ first: args.first, after: args.after }, ORDER, 'score');
  const types = args.types ?? (Object.keys(LABELS) as SearchType[]);
  const matches = await bestHits(context, chooseSearchIndex(types), {
    query: luceneQuery(args.query, 'query'),
    labels: types.map((type) => LABELS[type]),
    score: request.after?.at ?? Number.MAX_VALUE,
    id: request.after?.id ?? '',
    limit: request.size + 1,
  });
  const found = matches.slice(0, request.size);
  for (const [id, , actor] of found) if (actor) context.load.actor.prime(id, toActor(actor, KEYS));
  const nodes = await Promise.all(found.map(async ([id]) => loadNode(context, id)));
  const hits = found.flatMap(([, score], index) => {
    const node = nodes[index];
    return node ? [{ node, score, cursor: toCursor({ node, at: score, order: ORDER }) }] : [];
  });
  return { hits, more: { before: request.after !== null, after: matches.length > request.size } };
}

/** Id, score and, if only actors are requested, the values of the actor. */
type Hit = readonly [id: string, score: number, actor: readonly unknown[] | null];

// The full-text index returns a number of best matches, and more of them if these do not fill the page.
const FIRST_LOOK = 200;
const LOOK_FACTOR = 20;

async function bestHits(context: Context, index: string, params: Record<string, unknown>): Promise<readonly Hit[]> {
  for (let look = FIRST_LOOK; ; look *= LOOK_FACTOR) {
    const [row] = await context.graph.read<{ hits: Hit[]; complete: boolean }>(`search/page:${index}`, {
      ...params,
      look,
      selection: { actorKeys: KEYS },
    });
    if (!row || row.complete || row.hits.length === params['limit']) return row?.hits ?? [];
  }
}

function chooseSearchIndex(types: readonly SearchType[]): 'ACTORS' | 'ALL' {
  return types.every((type) => type === 'ACTOR') ? 'ACTORS' : 'ALL';
}

/** Ids of one type that match the words: best match first, at most `limit`. */
export async function idsMatching(
  context: Context,
  type: SearchType,
  text: string,
  field: string,
  limit = 1000,
): Promise<string[]> {
  const query = luceneQuery(text, field);
  const rows = await context.graph.read<{ id: string }>(`search/ids:${chooseSearchIndex([type])}`, {
    query,
    label: LABELS[type],
    limit,
  });
  return rows.map((row) => row.id);
}
