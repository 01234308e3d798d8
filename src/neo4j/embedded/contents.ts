import { openGraph } from '../../graph/graph.ts';
import type { Neo4jConnection } from '../connection.ts';

/** How many nodes there are by label, and edges by type: equal before and after a dump, a restore or a repair. */
export interface Contents {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

/** Counts all nodes and edges of a database, also those of other programs. */
export async function readContents(connection: Neo4jConnection): Promise<Contents> {
  const graph = openGraph(connection, { HEARSAY_QUERY_TIMEOUT: 0 });
  const count = async (name: string) => {
    const rows = await graph.read<{ name: string; count: number }>(name);
    return Object.fromEntries(rows.map((row) => [row.name, row.count]));
  };
  try {
    return { nodes: await count('nodes/count-nodes'), edges: await count('nodes/count-edges') };
  } finally {
    await graph.close();
  }
}

/** Whether there is no node but those that record migrations. */
export function isEmpty({ nodes }: Contents): boolean {
  return Object.keys(nodes).every((label) => label === 'Migration');
}

/** Where the second differs from the first, such as `Claim: 12, not 13`. */
export function differences(expected: Contents, found: Contents): string[] {
  return (['nodes', 'edges'] as const).flatMap((kind) => {
    const names = new Set([...Object.keys(expected[kind]), ...Object.keys(found[kind])]);
    return [...names].flatMap((name) => {
      const wanted = expected[kind][name] ?? 0;
      const is = found[kind][name] ?? 0;
      return wanted === is ? [] : [`${name || 'no label'}: ${is}, not ${wanted}`];
    });
  });
}
