import type { Context } from '../../model/context.ts';
import { InputError, readNumber } from '../../common/errors.ts';
import type { ActorLevel, StatementFilter, TieKind } from '../../generated/types.ts';
import { isEmptyFilter } from '../../model/statements/statement.filter.ts';
import type { PathRecord, PathsRecord } from './path.ts';
import { sight, type Sighted } from './observed-ties.ts';
import { recordedTies, Ties, type ReadTies } from './ties.ts';

interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly maxLength: number;
  readonly first: number;
  readonly kinds?: readonly TieKind[] | null | undefined;
}

const LONGEST = 4;
const MOST_PATHS = 50;
const KINDS: readonly TieKind[] = ['CLAIM', 'STATEMENT', 'SOURCE', 'OFFICE'];

/**
 * The shortest paths between two actors: from both ends a step at a time, until enough are found that meet. At most a
 * read for each kind of tie and step; where a filter or a level is asked for, one read of all statements before these.
 *
 * @throws InputError for unknown actors, the same actor twice, or a length or number out of bounds; as `observe` does.
 */
export async function pathsBetween(context: Context, args: PathArgs): Promise<PathsRecord> {
  const { from, to, maxLength, first } = args;
  await check(context, args);
  const filter = args.filter ?? {};
  const isWhole = args.level === 'PERSON' && isEmptyFilter(filter);
  const sighted = isWhole ? null : await sight(context, filter, args.level);
  const recorded = recordedTies(context.graph);
  const ties = new Ties(sighted ? sightedTies(sighted, recorded) : recorded, [...new Set(args.kinds ?? KINDS)]);
  const found: string[][] = [];
  for (let length = 1; length <= maxLength && found.length < first; length += 1) {
    const chains = await CHAINS[length]?.(ties, from, to);
    found.push(...strongest(chains ?? [], ties).slice(0, first - found.length));
  }
  return { paths: found.map((chain) => toPath(chain, ties, sighted)), complete: ties.complete };
}

/** Offices are in no statement: they are as the record holds them. */
function sightedTies(sighted: Sighted, recorded: ReadTies): ReadTies {
  return (kind, ids, scan) =>
    kind === 'OFFICE' ? recorded(kind, ids, scan) : Promise.resolve(sighted.rows(kind, ids));
}

async function check({ known }: Context, { from, to, maxLength, first }: PathArgs): Promise<void> {
  readNumber('maxLength', maxLength, 1, LONGEST);
  readNumber('first', first, 1, MOST_PATHS);
  if (from === to) throw new InputError(`from and to are two actors, received ${from} twice`, { field: 'to' });
  await known.check([
    { field: 'from', ids: [from], types: ['actor'] },
    { field: 'to', ids: [to], types: ['actor'] },
  ]);
}

/** How the chains of each length are found; each goes on from what the shorter ones have read. */
const CHAINS: Readonly<Record<number, (ties: Ties, from: string, to: string) => Promise<string[][]>>> = {
  1: async (ties, from, to) => {
    await ties.expand([from, to]);
    return ties.strength(from, to) > 0 ? [[from, to]] : [];
  },
  2: (ties, from, to) => {
    const near = new Set(ties.of(to));
    return Promise.resolve(
      ties
        .of(from)
        .filter((middle) => near.has(middle))
        .map((middle) => [from, middle, to]),
    );
  },
  3: async (ties, from, to) => {
    const [fewer, more, turned] = ties.of(from).length <= ties.of(to).length ? [from, to, false] : [to, from, true];
    const far = new Set(ties.of(more));
    const nears = ties.of(fewer).filter((near) => near !== more);
    await ties.expand(nears);
    const chains = nears.flatMap((near) =>
      ties
        .of(near)
        .filter((next) => far.has(next) && next !== fewer && next !== more)
        .map((next) => [fewer, near, next, more]),
    );
    return turned ? chains.map((chain) => chain.reverse()) : chains;
  },
  4: async (ties, from, to) => {
    const [left, right] = [ties.of(from), ties.of(to)].map((list) => list.filter((id) => id !== from && id !== to));
    await ties.expand(left ?? []);
    await ties.expand(right ?? []);
    const before = bestNeighbours(ties, from, left ?? []);
    const after = bestNeighbours(ties, to, right ?? []);
    return [...before].flatMap(([middle, near]) => {
      const next = after.get(middle);
      const chain = [from, near, middle, next ?? '', to];
      return next !== undefined && new Set(chain).size === chain.length ? [chain] : [];
    });
  },
};

/** Of the actors two steps away, each with the one in between by whom the weaker of the two ties is the strongest. */
function bestNeighbours(ties: Ties, start: string, nears: readonly string[]): Map<string, string> {
  const best = new Map<string, { near: string; weakest: number }>();
  for (const near of nears) {
    for (const middle of ties.of(near)) {
      const weakest = Math.min(ties.strength(start, near), ties.strength(near, middle));
      if (weakest > (best.get(middle)?.weakest ?? 0)) best.set(middle, { near, weakest });
    }
  }
  return new Map([...best].map(([middle, { near }]) => [middle, near]));
}

function strongest(chains: string[][], ties: Ties): string[][] {
  const weakest = new Map(
    chains.map((chain) => [chain, Math.min(...steps(chain).map(([a, b]) => ties.strength(a, b)))]),
  );
  const key = (chain: string[]) => chain.join(' ');
  return [...chains].sort((a, b) => (weakest.get(b) ?? 0) - (weakest.get(a) ?? 0) || (key(a) < key(b) ? -1 : 1));
}

function steps(chain: readonly string[]): [string, string][] {
  return chain.slice(1).map((id, at) => [chain[at] ?? '', id]);
}

function toPath(chain: readonly string[], ties: Ties, sighted: Sighted | null): PathRecord {
  const hops = steps(chain).map(([fromId, toId]) => ({
    fromId,
    toId,
    ties: ties.between(fromId, toId).map((tie) => ({ ...tie, sighted })),
  }));
  return { length: hops.length, hops };
}
