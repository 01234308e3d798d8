import { readFileSync } from 'node:fs';
import { beforeAll, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';
const graph = testGraph();
const app = testApp(graph);
beforeAll(() => loadDossiers(graph));
test('probe', async () => {
  const lines: string[] = [];
  for (const line of readFileSync('/tmp/w/names-probe.txt', 'utf8').split('\n').filter(Boolean)) {
    const [query, at] = line.split('@@');
    for (const types of [['ACTOR'], undefined]) {
      try {
        const { search } = await ask<any>(app, `query($query: String!, $types: [SearchType!], $at: Date){ search(query: $query, types: $types, at: $at, first: 4){ edges { score node { id } } } }`, { query, types, at });
        lines.push(`${types ? 'A' : ' '} ${line.slice(0, 90)}  =>  ${search.edges.map((e: any) => e.node.id + ' ' + e.score.toFixed(2)).join(' | ')}`);
      } catch (error) { lines.push(`${types ? 'A' : ' '} ${line} => ERROR ${String(error).slice(0,200)}`); }
    }
  }
  console.log(lines.join('\n'));
}, 120000);
