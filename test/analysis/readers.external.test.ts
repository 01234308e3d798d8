import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { runGephi, runPython } from '../support/readers/readers.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';
import { temporaryFolder } from '../support/temporary.ts';

// The network as programs of others read it, each at its defaults.
const graph = testGraph();
const app = testApp(graph);
const folder = await temporaryFolder();
const FORMATS = ['CSV', 'EDGE_LIST', 'GRAPHML', 'GEXF', 'JSON'];
const EXTENSIONS: Readonly<Record<string, string>> = { EDGE_LIST: 'csv' };

interface Network {
  readonly rows: readonly { readonly node: { readonly id: string } }[];
  readonly edges: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly from: { readonly node: { readonly id: string } };
      readonly to: { readonly node: { readonly id: string } };
      readonly weight: number;
    }[];
  };
}

let expected: { readonly nodes: string[]; readonly edges: [string[], number][] };

function pathOf(format: string): string {
  const name = format.toLowerCase().replace('_', '-');
  return join(folder, `${name}.${EXTENSIONS[format] ?? name}`);
}

beforeAll(async () => {
  await loadDossiers(graph);
  const { network } = await ask<{ network: Network }>(
    app,
    '{ network(level: STATE) { rows { node { id } } edges(first: 100) { totalCount nodes { from { node { id } } to { node { id } } weight } } } }',
  );
  const exports = FORMATS.map((format) => `${format}: export(format: ${format})`).join(' ');
  const files = await ask<{ network: Record<string, string> }>(app, `{ network(level: STATE) { ${exports} } }`);
  for (const format of FORMATS) await writeFile(pathOf(format), files.network[format] ?? '');
  expected = {
    nodes: network.rows.map(({ node }) => node.id).sort(),
    edges: network.edges.nodes.map(({ from, to, weight }) => [[from.node.id, to.node.id].sort(), weight]),
  };
  expect(expected.edges).toHaveLength(network.edges.totalCount);
});

interface Found {
  readonly directed: boolean;
  readonly nodes: string[];
  readonly edges: [string[], number][];
}

describe('networkx and pandas', () => {
  test('read every format', { timeout: 240_000 }, async () => {
    const { graphs, columns, matrix, sum } = await runPython<{
      graphs: Record<string, Found>;
      columns: string[];
      matrix: number[];
      sum: number;
    }>('network.py', folder);
    expect(Object.keys(graphs)).toEqual(['json', 'gexf', 'graphml', 'edge-list']);
    for (const [name, found] of Object.entries(graphs)) {
      expect(found.directed, name).toBe(false);
      expect(sorted(found.edges), name).toEqual(sorted(expected.edges));
      if (name !== 'edge-list') expect(found.nodes, name).toEqual(expected.nodes);
    }
    expect(columns.slice(0, 3)).toEqual(['source', 'target', 'weight']);
    expect(matrix).toEqual([expected.nodes.length, expected.nodes.length]);
    expect(sum).toBeCloseTo(2 * expected.edges.reduce((total, [, weight]) => total + weight, 0));
  });
});

test('the Gephi toolkit reads GEXF, GraphML and the list of ties', { timeout: 240_000 }, async () => {
  const lines = await runGephi(...['GEXF', 'GRAPHML', 'EDGE_LIST'].map(pathOf));
  const weight = expected.edges.reduce((total, [, each]) => total + Math.abs(each), 0);
  const tied = new Set(expected.edges.flatMap(([ends]) => ends)).size;
  expect(lines.map((line) => line.split(' ').map(Number))).toEqual([
    [expected.nodes.length, expected.edges.length, weight, 0],
    [expected.nodes.length, expected.edges.length, weight, 0],
    [tied, expected.edges.length, weight, 0],
  ]);
});

function sorted(edges: readonly [string[], number][]): [string[], number][] {
  return edges.toSorted(([one], [other]) => one.join().localeCompare(other.join()));
}
