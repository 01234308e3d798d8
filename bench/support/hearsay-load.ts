// Imports a corpus as `hearsay import` does, and prints the time it took.
import { keepSemiSpaceSmall } from '../../src/runtime/semi-space.ts';
import { importCorpus } from '../../src/imports/corpus/import.ts';
import { openGraph } from '../../src/graph/graph.ts';
import type { GraphOptions } from '../../src/graph/connection.ts';

const [corpus = '', place = ''] = process.argv.slice(2);
keepSemiSpaceSmall();
const graph = openGraph(JSON.parse(place) as Omit<GraphOptions, 'timeout'>, { HEARSAY_QUERY_TIMEOUT: 600 });
const { rows, seconds } = await importCorpus(graph, [corpus], { dossier: 'benchmark' });
await graph.close();
console.log(JSON.stringify({ rows, seconds, memory: Math.round(process.resourceUsage().maxRSS / 1024) }));
