import type { Graph } from '../../src/graph/graph.ts';
import { rewriteStatements } from '../../src/record/rederive.ts';
import { cypher } from './graph.ts';

/** Updates the kept chains of all statements, after a test wrote citations that an import would refuse. */
export async function retraceStatements(graph: Graph): Promise<void> {
  const rows = await cypher(`MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:' RETURN n.id AS id`);
  const ids = rows.map(({ id }) => String(id));
  await graph.write((writer) => rewriteStatements((name, params) => writer.run(name, params), ids, 'none'));
}
