import neo4j from '../../graph/driver.ts';
import { toActor, type ActorRecord } from '../actors/actor.ts';
import type { Stance } from '../../generated/types.ts';
import type { Budget } from '../../common/budget.ts';
import type { Graph } from '../../graph/graph.ts';
import { instant } from '../../graph/instant.ts';
import { BatchLoader, type Loader } from '../../graph/loader.ts';
import type { PositionEnds, PositionPlaces, PositionRecord } from './claim.ts';

/** How positions are counted. Different arguments need different queries. */
export interface PositionArgs {
  readonly rollUp: boolean;
  readonly asOf: Date | null;
  /** Maximum number of positions, latest first. */
  readonly first: number;
  /** Properties of the actors to read. */
  readonly actorKeys: readonly string[];
}

interface CountedRow extends Record<string, unknown> {
  readonly id: string;
  readonly items: readonly (readonly [actorId: string, stance: Stance, count: number, low: number, high: number])[];
  readonly actors: readonly (readonly unknown[])[];
}

type ReadRow = PositionEnds & { readonly actorId: string; readonly stance: Stance; readonly count: number };

/** Loaders of positions, one for each set of arguments in a request, and of their first and last statements. */
export function positionLoaders(graph: Graph, budget: Budget, actors: Loader<ActorRecord>) {
  const loaders = new Map<string, BatchLoader<PositionRecord[]>>();
  const positions = (args: PositionArgs): BatchLoader<PositionRecord[]> => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? new BatchLoader(budget, (ids) => readPositions(ids, graph, actors, args));
    loaders.set(key, loader);
    return loader;
  };
  return {
    positions,
    positionEnds: new BatchLoader(budget, (keys: readonly PositionRecord[]) => readEnds(keys, graph)),
  };
}

async function readPositions(
  ids: readonly string[],
  graph: Graph,
  actors: Loader<ActorRecord>,
  args: PositionArgs,
): Promise<PositionRecord[][]> {
  const { rollUp, asOf, first } = args;
  const positions =
    rollUp || asOf
      ? await readFromStatements(ids, graph, rollUp, asOf, first)
      : await readCounted(ids, graph, actors, args);
  return ids.map((id) => positions.get(id) ?? []);
}

/** Counts the statements themselves. */
async function readFromStatements(
  ids: readonly string[],
  graph: Graph,
  rollUp: boolean,
  asOf: Date | null,
  limit: number,
) {
  const query = rollUp ? 'claims/positions-rolled-up' : 'claims/positions-as-of';
  const rows = await graph.read<{ id: string; items: ReadRow[] }>(query, { ids, asOf: instant(asOf), limit });
  return new Map(
    rows.map(({ id, items }) => [
      id,
      items.map(({ actorId, stance, count, ...ends }) => ({ actorId, stance, count, ends })),
    ]),
  );
}

/** Reads the counts kept with the statements: the cost does not depend on the number of statements. */
async function readCounted(
  ids: readonly string[],
  graph: Graph,
  actors: Loader<ActorRecord>,
  { first, actorKeys }: PositionArgs,
) {
  const rows = await graph.read<CountedRow>('claims/positions', { ids, limit: first, selection: { actorKeys } });
  for (const actor of rows.flatMap((row) => row.actors.map((values) => toActor(values, actorKeys))))
    actors.prime(actor.id, actor);
  return new Map(
    rows.map(({ id, items }) => [
      id,
      items.map(([actorId, stance, count, low, high]) => ({
        actorId,
        stance,
        count,
        ends: { claimId: id, low, high },
      })),
    ]),
  );
}

async function readEnds(positions: readonly PositionRecord[], graph: Graph): Promise<PositionEnds[]> {
  const rows = positions.map(({ actorId, stance, ends }) => {
    const { claimId, low, high } = ends as PositionPlaces;
    return { claimId, actorId, stance, low: neo4j.int(low), high: neo4j.int(high) };
  });
  return graph.read<PositionEnds & Record<string, unknown>>('claims/position-ends', { rows });
}
