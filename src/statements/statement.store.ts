import { itself, spansFor, type Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { StatementFilter, StatementOrder } from '../generated/resolvers.ts';
import { BEGINNING, END, instant } from '../graph/instant.ts';
import { typeOfId } from '../nodes/node.ts';
import { counting, pageOf, readWindow, type PageArgs, type Window } from '../paging/page.ts';
import { checkFilter, filterParams, type FilterParams } from './statement.filter.ts';
import { inOrder } from './statement.loader.ts';
import type { StatementCard, StatementPage, StatementRecord } from './statement.ts';

/** How a list of statements hangs on its parent: those made by it, about it, on it, or carried by it. */
export type Role = 'speaker' | 'about' | 'claim' | 'source';

export interface StatementArgs extends PageArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

/** What the statements of one parent have to meet; every list in a list has to match by one of its members. */
interface Key {
  readonly index: number;
  readonly speakers: readonly Span[][];
  readonly about: readonly string[][];
  readonly claims: readonly string[][];
  readonly sources: readonly string[][];
  /** Actors that an attitude has to be shown toward; null for anyone. */
  readonly targets: string[] | null;
  /** Lists taken out of the above, because the query seeks by them. */
  readonly seek: {
    readonly speakers?: Span[];
    readonly about?: string[];
    readonly claims?: string[];
    readonly sources?: string[];
  };
}

type Seekable = 'speakers' | 'about' | 'claims' | 'sources';

interface PageRow {
  parent: number;
  at: number;
  item: StatementRecord;
  card: StatementCard | null;
}

/**
 * A page of the statements that pass the filter, of the whole record or of each of several parents that
 * ask the same. One read, and one more for each of: roll-up, words to search, an id not seen before.
 *
 * @param role How the list hangs on its parent; null for the whole record.
 * @param card Whether speaker, claim, targets and sources are wanted too.
 */
export function statementPage(
  context: Context,
  role: Role | null,
  parent: string | null,
  args: StatementArgs,
  card: boolean,
): Promise<StatementPage> {
  const question = ['statements', role, args, card];
  return context.load.batches.load(question, parent, (parents) => readPages(context, role, parents, args, card));
}

/** A page's query and its parameters, with what is needed to make pages of its rows. */
export interface PagePlan {
  /** Name of the query in `cypher/`. */
  readonly query: string;
  readonly params: Record<string, unknown>;
  readonly window: Window;
  readonly order: string;
  /** The parameters as the count of the same list takes them. */
  readonly counted: { readonly keep: FilterParams; readonly keys: readonly Key[] };
}

/** Checks the arguments and chooses the query of a page. */
export async function planPage(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  args: StatementArgs,
  card: boolean,
): Promise<PagePlan> {
  const filter = args.filter ?? {};
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const order = orderBy.replace(/_(A|DE)SC$/, '');
  const window = readWindow(args, order, 'time');
  await checkFilter(context, filter);
  const keys = await keysOf(context, role, parents, filter);
  const keep = await filterParams(context, filter);
  const seek = orderBy.startsWith('SAID_AT') ? seekBy(keys) : { start: 'all', keys };
  const direction = orderBy.endsWith('DESC') !== window.backward ? 'DESC' : 'ASC';
  const query = `statements/${seek.start}:${order}_${direction}${isNarrowed(keep, seek.keys) ? '_NARROWED' : ''}`;
  const params = { keep, ...place(window, direction), keys: seek.keys, card };
  return { query, params, window, order, counted: { keep, keys } };
}

async function readPages(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  args: StatementArgs,
  card: boolean,
): Promise<StatementPage[]> {
  const { query, params, window, order, counted } = await planPage(context, role, parents, args, card);
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(query, params);
  for (const row of rows) prime(context, row);
  const counter = isNarrowed(counted.keep, counted.keys) ? 'NARROWED' : 'PLAIN';
  const count = counting(() => context.graph.read(`statements/count:${counter}`, counted));
  return parents.map((_, index) => {
    const own = rows.filter((row) => row.parent === index).map(({ item, at }) => ({ node: item, at, order }));
    return pageOf(own, window, () => count(index));
  });
}

/** Whether anything is asked that only a statement's edges tell: see `statements/parts/narrows`. */
function isNarrowed(keep: FilterParams, keys: readonly Key[]): boolean {
  const asked = ['attitudes', 'told', 'outlets', 'restsOn', 'minOrigins'].some((field) => keep[field] !== null);
  return asked || keys.some((key) => key.about.length > 0 || key.sources.length > 0);
}

function place(window: Window, direction: 'ASC' | 'DESC') {
  const end = direction === 'DESC' ? END : BEGINNING;
  return {
    at: instant(window.beyond ? new Date(window.beyond.at) : end),
    id: window.beyond?.id ?? '',
    limit: window.size + 1,
  };
}

async function keysOf(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  filter: StatementFilter,
): Promise<Key[]> {
  const rollUp = filter.rollUp === true;
  const speakers = filter.speaker && (await speakersOf(context, filter.speaker, rollUp)).flat();
  const own = role === 'speaker' ? await speakersOf(context, parents as string[], rollUp) : null;
  return parents.map((parent, index) => {
    const of = (which: Role) => (role === which && parent !== null ? [[parent]] : []);
    const about = [...of('about'), ...lists(filter.about)];
    return {
      index,
      speakers: [...(own?.[index] ? [own[index]] : []), ...(speakers ? [speakers] : [])],
      about,
      claims: [...of('claim'), ...lists(filter.claim)],
      sources: [...of('source'), ...lists(filter.source)],
      targets: actorsAmong(about.flat()),
      seek: {},
    };
  });
}

function lists(ids: readonly string[] | null | undefined): string[][] {
  return ids ? [[...ids]] : [];
}

function actorsAmong(ids: string[]): string[] | null {
  const actors = ids.filter((id) => typeOfId(id) === 'actor');
  return actors.length > 0 ? actors : null;
}

async function speakersOf(context: Context, ids: readonly string[], rollUp: boolean): Promise<Span[][]> {
  return rollUp ? spansFor(context.graph, ids) : ids.map((id) => [itself(id)]);
}

/**
 * Chooses the query that seeks by the narrowest index the keys allow, and moves what it seeks by out of
 * the lists that are left to check. All keys of a page have the same shape.
 */
function seekBy(keys: readonly Key[]): { start: string; keys: readonly Key[] } {
  const about = keys[0]?.about[0];
  const actors = about?.every((id) => typeOfId(id) === 'actor') === true;
  const others = about?.every((id) => typeOfId(id) !== 'actor') === true;
  const has = (field: Seekable) => (keys[0]?.[field].length ?? 0) > 0;
  if (has('speakers') && actors) return taking(keys, 'by-speaker-about', ['speakers', 'about']);
  if (has('claims')) return taking(keys, 'by-claim', ['claims']);
  if (has('sources')) return taking(keys, 'by-source', ['sources']);
  if (has('speakers')) return taking(keys, 'by-speaker', ['speakers']);
  if (actors) return taking(keys, 'by-about', ['about']);
  if (others) return taking(keys, 'by-subject', ['about']);
  return { start: 'all', keys };
}

function taking(keys: readonly Key[], start: string, fields: Seekable[]) {
  const taken = (key: Key) =>
    fields.reduce(
      (rest, field) => ({ ...rest, [field]: rest[field].slice(1), seek: { ...rest.seek, [field]: rest[field][0] } }),
      key,
    );
  return { start, keys: keys.map(taken) };
}

function prime({ load }: Context, { item, card }: PageRow): void {
  load.statement.prime(item.id, item);
  const ordered = inOrder(card);
  if (ordered) load.card.prime(item.id, ordered);
}
