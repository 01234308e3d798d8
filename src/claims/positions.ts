import DataLoader from 'dataloader';
import type { Graph } from '../graph/graph.ts';
import { listById } from '../graph/loader.ts';
import { instant } from '../graph/instant.ts';
import type { PositionRecord } from './claim.ts';

/** Loaders of positions, one for each way of counting that a request asks for. */
export function positionLoaders(
  graph: Graph,
): (rollUp: boolean, asOf: Date | null) => DataLoader<string, PositionRecord[]> {
  const loaders = new Map<string, DataLoader<string, PositionRecord[]>>();
  return (rollUp, asOf) => {
    const key = `${rollUp} ${asOf?.toISOString() ?? ''}`;
    const query = rollUp ? 'claims/positions-rolled-up' : asOf ? 'claims/positions-as-of' : 'claims/positions';
    const loader = loaders.get(key) ?? listById<PositionRecord>(graph, query, { asOf: instant(asOf) });
    loaders.set(key, loader);
    return loader;
  };
}
