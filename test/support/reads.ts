import { vi } from 'vitest';
import { Graph, type Params } from '../../src/graph/graph.ts';

/** The reads that some work makes, on whatever gate: the name of each query with its parameters. */
export async function recordReads(work: () => Promise<unknown>): Promise<[name: string, params: Params][]> {
  const read = vi.spyOn(Graph.prototype, 'read');
  try {
    await work();
    return read.mock.calls.map(([name, params]) => [name, params ?? {}]);
  } finally {
    read.mockRestore();
  }
}
