import { ACTOR_KEYS, toActor } from '../actors/actor.ts';
import { InputError } from '../../common/errors.ts';
import type { Context } from '../context.ts';
import type { SearchType } from '../../generated/types.ts';
import { loadNode } from '../nodes/node.store.ts';
import { toCursor, readPageRequest, type PageArgs, type PageRequest } from '../../paging/page.ts';
import { fold } from '../../common/fold.ts';
import { splitWords } from '../../record/rules/words.ts';
import { candidatesFor } from './candidates.ts';
import { allWords, type SearchIndex } from './lucene.ts';
import { periodIn, type Period } from './period.ts';
import type { SearchPage } from './search.ts';
import { isTitleWord } from './titles.ts';
import { readWords, type SearchWords } from './words.ts';

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

interface SearchArgs extends Pick<PageArgs, 'first' | 'after'> {
  readonly query: string;
  readonly types?: readonly SearchType[] | null | undefined;
  readonly at?: string | null | undefined;
}

/** What is looked for, and where. */
interface Looked {
  readonly words: SearchWords;
  readonly period: Period | undefined;
  readonly index: SearchIndex;
  readonly labels: readonly string[];
}

/**
 * A page of what matches the words, best match first. Takes one read, and one for each type found; another one if
 * nothing has all of several words.
 */
export async function searchPage(context: Context, args: SearchArgs): Promise<SearchPage> {
  if (args.types?.length === 0)
    throw new InputError('types is empty: leave it out to search all types', { field: 'types' });
  const request = readPageRequest({ first: args.first, after: args.after }, ORDER, 'score');
  const types = args.types ?? (Object.keys(LABELS) as SearchType[]);
  const looked = {
    ...readQuery(args),
    index: chooseSearchIndex(types),
    labels: types.map((type) => LABELS[type]),
  };
  const matches = await findMatches(context, looked, request);
  const found = matches.slice(0, request.size);
  for (const [id, , actor] of found) if (actor) context.load.actor.prime(id, toActor(actor, KEYS));
  const nodes = await Promise.all(found.map(async ([id]) => loadNode(context, id)));
  const hits = found.flatMap(([, score], index) => {
    const node = nodes[index];
    return node ? [{ node, score, cursor: toCursor({ node, at: score, order: ORDER }) }] : [];
  });
  return { hits, more: { before: request.after !== null, after: matches.length > request.size } };
}

/** The words, and the period in which offices are to be held: `at`, or a date beside the title of an office. */
function readQuery({ query, at }: SearchArgs): Pick<Looked, 'words' | 'period'> {
  const read = (text: string) => readWords(text, 'query', true);
  const words = read(query);
  if (at != null) return { words, period: { from: at, to: at } };
  const dated = words.isSentence ? undefined : periodIn(query);
  const isOffice = dated && splitWords(dated.rest).some((word) => isTitleWord(fold(word)));
  return isOffice ? { words: read(dated.rest), period: dated.period } : { words, period: undefined };
}

/** Id, score and, if only actors are requested, the values of the actor. */
type Hit = readonly [id: string, score: number, actor: readonly unknown[] | null];

async function findMatches(context: Context, looked: Looked, request: PageRequest): Promise<readonly Hit[]> {
  const { words, period, index, labels } = looked;
  const limit = request.size + 1;
  const start = { score: Number(request.after?.at ?? Number.MAX_VALUE), id: request.after?.id ?? '' };
  // A score below 0 is one of candidates: the page continues their list.
  if (!period && !words.isSentence && start.score >= 0) {
    const hits = await bestHits(context, index, { query: allWords(words, index), labels, ...start, limit });
    if (hits.length > 0 || request.after || words.required.length < 2) return hits;
  }
  const ranked = await candidatesFor(context, index, labels, words, period);
  const after = ranked.filter(({ id, score }) => score < start.score || (score === start.score && id > start.id));
  return after.slice(0, limit).map(({ id, score }) => [id, score, null]);
}

// The full-text index returns a number of best matches, and more of them if these do not fill the page.
const FIRST_LOOK = 200;
const LOOK_FACTOR = 20;

async function bestHits(
  context: Context,
  index: SearchIndex,
  params: Record<string, unknown>,
): Promise<readonly Hit[]> {
  for (let look = FIRST_LOOK; ; look *= LOOK_FACTOR) {
    const [row] = await context.graph.read<{ hits: Hit[]; complete: boolean }>(`search/page:${index}`, {
      ...params,
      look,
      selection: { actorKeys: KEYS },
    });
    if (!row || row.complete || row.hits.length === params['limit']) return row?.hits ?? [];
  }
}

function chooseSearchIndex(types: readonly SearchType[]): SearchIndex {
  return types.every((type) => type === 'ACTOR') ? 'ACTORS' : 'ALL';
}

/** Ids of one type that match all words: best match first, at most `limit`. */
export async function idsMatching(
  context: Context,
  type: SearchType,
  text: string,
  field: string,
  limit = 1000,
): Promise<string[]> {
  const index = chooseSearchIndex([type]);
  const query = allWords(readWords(text, field, type === 'ACTOR'), index);
  const label = LABELS[type];
  const rows = await context.graph.read<{ id: string }>(`search/ids:${index}`, { query, label, limit });
  return rows.map((row) => row.id);
}
