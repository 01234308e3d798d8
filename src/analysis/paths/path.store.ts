import type { Context } from '../../model/context.ts';
import { InputError, readNumber } from '../../common/errors.ts';
import type { ActorLevel, StatementFilter, TieKind } from '../../generated/types.ts';
import { isEmptyFilter } from '../../model/statements/statement.filter.ts';
import type { PathRecord, PathsRecord } from './path.ts';
import { observeTies, type ObservedTies } from './observed-ties.ts';
import { readRecordedTies, Ties, type ReadTies } from './ties.ts';

interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly maxLength: number;
  readonly first: number;
  readonly kinds?: readonly TieKind[] | null | undefined;
}

const MAX_LENGTH = 4;
const MAX_PATHS = 50;
const KINDS: readonly TieKind[] = ['CLAIM', 'STATEMENT', 'SOURCE', 'OFFICE'];

/**
 * The shortest paths between two actors, by a bidirectional search that stops when enough are found. At most one read
 * per kind of tie and step; with a filter or a level, one read of all statements first.
 *
 * @throws InputError for unknown actors, the same actor twice, or a length or number out of bounds; the errors of
 *   `observe`.
 */
export async function pathsBetween(context: Context, args: PathArgs): Promise<PathsRecord> {
  const { from, to, maxLength, first } = args;
  await checkArguments(context, args);
  const filter = args.filter ?? {};
  const isUnfiltered = args.level === 'PERSON' && isEmptyFilter(filter);
  const observedTies = isUnfiltered ? null : await observeTies(context, filter, args.level);
  const recorded = readRecordedTies(context.graph);
  const ties = new Ties(observedTies ? readObservedTies(observedTies, recorded) : recorded, [
    ...new Set(args.kinds ?? KINDS),
  ]);
  const found: string[][] = [];
  for (let length = 1; length <= maxLength && found.length < first; length += 1) {
    const chains = await FIND_CHAINS[length]?.(ties, from, to);
    found.push(...strongest(chains ?? [], ties).slice(0, first - found.length));
  }
  return { paths: found.map((chain) => toPath(chain, ties, observedTies)), complete: ties.complete };
}

/** Ties by statements are taken from the observations; ties by offices are always read from the record. */
function readObservedTies(observedTies: ObservedTies, recorded: ReadTies): ReadTies {
  return (kind, ids, scan) =>
    kind === 'OFFICE' ? recorded(kind, ids, scan) : Promise.resolve(observedTies.rows(kind, ids));
}

async function checkArguments({ known }: Context, { from, to, maxLength, first }: PathArgs): Promise<void> {
  readNumber('maxLength', maxLength, 1, MAX_LENGTH);
  readNumber('first', first, 1, MAX_PATHS);
  if (from === to) throw new InputError(`from and to are two actors, received ${from} twice`, { field: 'to' });
  await known.check([
    { field: 'from', ids: [from], types: ['actor'] },
    { field: 'to', ids: [to], types: ['actor'] },
  ]);
}

/** Finds the chains of each length; each length builds on the ties already read for the shorter ones. */
const FIND_CHAINS: Readonly<Record<number, (ties: Ties, from: string, to: string) => Promise<string[][]>>> = {
  1: async (ties, from, to) => {
    await ties.expand([from, to]);
    return ties.strength(from, to) > 0 ? [[from, to]] : [];
  },
  2: (ties, from, to) => {
    const nearTo = new Set(ties.neighbours(to));
    return Promise.resolve(
      ties
        .neighbours(from)
        .filter((middle) => nearTo.has(middle))
        .map((middle) => [from, middle, to]),
    );
  },
  3: async (ties, from, to) => {
    const [fewer, more, isReversed] =
      ties.neighbours(from).length <= ties.neighbours(to).length ? [from, to, false] : [to, from, true];
    const far = new Set(ties.neighbours(more));
    const neighbours = ties.neighbours(fewer).filter((neighbour) => neighbour !== more);
    await ties.expand(neighbours);
    const chains = neighbours.flatMap((neighbour) =>
      ties
        .neighbours(neighbour)
        .filter((next) => far.has(next) && next !== fewer && next !== more)
        .map((next) => [fewer, neighbour, next, more]),
    );
    return isReversed ? chains.map((chain) => chain.reverse()) : chains;
  },
  4: async (ties, from, to) => {
    const [left, right] = [ties.neighbours(from), ties.neighbours(to)].map((list) =>
      list.filter((id) => id !== from && id !== to),
    );
    await ties.expand(left ?? []);
    await ties.expand(right ?? []);
    const before = bestNeighbours(ties, from, left ?? []);
    const after = bestNeighbours(ties, to, right ?? []);
    return [...before].flatMap(([middle, neighbour]) => {
      const next = after.get(middle);
      const chain = [from, neighbour, middle, next ?? '', to];
      return next !== undefined && new Set(chain).size === chain.length ? [chain] : [];
    });
  },
};

/** For each actor two steps away, the intermediate actor whose weaker tie is the strongest. */
function bestNeighbours(ties: Ties, start: string, neighbours: readonly string[]): Map<string, string> {
  const best = new Map<string, { neighbour: string; weakest: number }>();
  for (const neighbour of neighbours) {
    for (const middle of ties.neighbours(neighbour)) {
      const weakest = Math.min(ties.strength(start, neighbour), ties.strength(neighbour, middle));
      if (weakest > (best.get(middle)?.weakest ?? 0)) best.set(middle, { neighbour, weakest });
    }
  }
  return new Map([...best].map(([middle, { neighbour }]) => [middle, neighbour]));
}

function strongest(chains: string[][], ties: Ties): string[][] {
  const weakest = new Map(
    chains.map((chain) => [chain, Math.min(...steps(chain).map(([a, b]) => ties.strength(a, b)))]),
  );
  const key = (chain: string[]) => chain.join(' ');
  return [...chains].sort((a, b) => (weakest.get(b) ?? 0) - (weakest.get(a) ?? 0) || (key(a) < key(b) ? -1 : 1));
}

function steps(chain: readonly string[]): [string, string][] {
  return chain.slice(1).map((id, index) => [chain[index] ?? '', id]);
}

function toPath(chain: readonly string[], ties: Ties, observedTies: ObservedTies | null): PathRecord {
  const hops = steps(chain).map(([fromId, toId]) => ({
    fromId,
    toId,
    ties: ties.between(fromId, toId).map((tie) => ({ ...tie, observedTies })),
  }));
  return { length: hops.length, hops };
}
