import type { Graph } from '../../src/graph/graph.ts';
import { writeStatementsAnew } from '../../src/record/rederive.ts';
import { cypher } from './graph.ts';

/** Works out anew what statements keep of their origins, after citations that no import would take were written. */
export async function recountOrigins(graph: Graph): Promise<void> {
  const rows = await cypher(`MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:' RETURN n.id AS id`);
  const ids = rows.map(({ id }) => String(id));
  await graph.write((writer) => writeStatementsAnew((name, params) => writer.run(name, params), ids, 'none'));
}
