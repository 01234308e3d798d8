import DataLoader from 'dataloader';
import type { Graph } from '../graph/graph.ts';
import { listById } from '../graph/loader.ts';
import { instant } from '../graph/instant.ts';
import type { PositionRecord } from './claim.ts';

/** How positions are counted: each a different question to the database. */
export interface PositionArgs {
  readonly rollUp: boolean;
  readonly asOf: Date | null;
  /** How many at most, the latest first. */
  readonly first: number;
}

/** Loaders of positions, one for each way of counting that a request asks for. */
export function positionLoaders(graph: Graph): (args: PositionArgs) => DataLoader<string, PositionRecord[]> {
  const loaders = new Map<string, DataLoader<string, PositionRecord[]>>();
  return ({ rollUp, asOf, first }) => {
    const key = `${rollUp} ${asOf?.toISOString() ?? ''} ${first}`;
    const query = rollUp ? 'claims/positions-rolled-up' : asOf ? 'claims/positions-as-of' : 'claims/positions';
    const params = { asOf: instant(asOf), limit: first };
    const loader = loaders.get(key) ?? listById<PositionRecord>(graph, query, params);
    loaders.set(key, loader);
    return loader;
  };
}
