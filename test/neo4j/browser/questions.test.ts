import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { isNode, isPath, isRelationship, type Node } from 'neo4j-driver';
import { beforeAll, expect, inject, test } from 'vitest';
import { BROWSER_FOLDER, readQuestions } from '../../../src/neo4j/browser/question.ts';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const questions = readQuestions();

beforeAll(async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../../../dossiers')]);
});

test('eight questions, each a valid favourite of Neo4j Browser', () => {
  const files = readdirSync(BROWSER_FOLDER).filter((file) => file.endsWith('.cypher'));
  expect(files).toHaveLength(8);
  for (const file of files) expect(readFileSync(join(BROWSER_FOLDER, file), 'utf8')).toMatch(/^\/\/ \S/);
  for (const { title, text, query } of questions) {
    expect(title.length, title).toBeLessThan(60);
    expect(text, title).toMatch(/\.$/);
    expect(query, title).toMatch(/^MATCH/);
  }
});

test.each(questions)('$title: returns nodes and edges, and no more than a graph can show', async ({ query }) => {
  const nodes = new Map<string, Node>();
  let edges = 0;
  for (const value of (await cypher(query)).flatMap((row) => Object.values(row))) {
    const path = isPath(value) ? value : undefined;
    for (const node of path ? [path.start, ...path.segments.map(({ end }) => end)] : isNode(value) ? [value] : [])
      nodes.set(node.elementId, node);
    edges += path?.segments.length ?? 0;
    expect(value === null || isNode(value) || isPath(value) || isRelationship(value)).toBe(true);
  }
  expect(nodes.size).toBeGreaterThan(5);
  expect(nodes.size).toBeLessThan(40);
  expect(edges).toBeGreaterThan(5);
});

const links = ['actor', 'claim'].map((name) => ({
  title: `browserUrl of ${name}`,
  query: readFileSync(join(BROWSER_FOLDER, 'links', `${name}.cypher`), 'utf8'),
}));

test.each([...questions, ...links])('$title: Neo4j has nothing to remark on the query', async ({ query }) => {
  const { uri, user, password = '', database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(query, { id: 'actor:turkey' }, { database });
    expect(summary.gqlStatusObjects.filter((status) => 'isNotification' in status && status.isNotification)).toEqual(
      [],
    );
  } finally {
    await driver.close();
  }
});
