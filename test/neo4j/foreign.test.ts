import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';

// Data of other programs in the same database: labels that Hearsay uses only together with :Actor, its own labels without
// its ids, its own types of edges.
const FOREIGN = `
  CREATE (p:Person {foreign: true, id: 1, name: 'Nikol Pashinyan'}), (m:Movie {foreign: true, title: 'Turkey'}),
         (s:State {foreign: true, name: 'Armenia'}), (e:Event {foreign: true, title: 'Premiere'}),
         (p)-[:ACTED_IN {role: 'himself'}]->(m), (p)-[:HOLDS {since: 1999, id: 7}]->(m), (p)-[:HOLDS {id: 7}]->(s),
         (p)-[:HOLDS {id: 'office:cavusoglu-foreign-minister-2018'}]->(e), (p)-[:MADE]->(m), (m)-[:ABOUT]->(s),
         (e)-[:ABOUT]->(m)`;
const QUESTIONS = [
  '{ statements(filter: { about: ["actor:turkey"] }, first: 5) { totalCount nodes { id } } }',
  '{ actors(first: 100) { totalCount nodes { id name } } }',
  '{ claims(first: 5) { totalCount nodes { id } } }',
  '{ sources(first: 5) { totalCount nodes { id } } }',
  '{ search(query: "Turkey", first: 5) { nodes { __typename id } } }',
];

const graph = testGraph();
const app = testApp(graph);

const foreign = () =>
  cypher(`MATCH (n {foreign: true}) OPTIONAL MATCH (n)-[r]->(m)
    RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS edge, m.title AS to
    ORDER BY labels[0], type, to`);
const answers = () => Promise.all(QUESTIONS.map((question) => ask(app, question)));
const dossiers = () => importDossiers(graph, [join(import.meta.dirname, '../../dossiers')]);

beforeAll(async () => {
  await migrate(graph);
  await empty();
  await dossiers();
}, 120_000);
afterAll(async () => {
  await cypher('MATCH (n {foreign: true}) DETACH DELETE n');
});

test('what other programs write beside the record is taken', async () => {
  await cypher(FOREIGN);
  await cypher(`MATCH (p:Person {foreign: true}), (m:Movie {foreign: true})
    UNWIND [7, 'office:cavusoglu-foreign-minister-2018', 'twice'] AS id UNWIND [1, 2] AS time
    UNWIND ['HOLDS', 'MADE', 'ON', 'TOWARD', 'SOURCED_FROM', 'ASSERTS', 'CITES'] AS type
    CREATE (p)-[:$(type) {id: id, statementId: id, claimId: id, sortKey: 'last', width: 'broad'}]->(m)`);
  const { statement } = await ask<{ statement: { spokenAs: { holder: { id: string } } } }>(
    app,
    '{ statement(id: "statement:2020-cavusoglu-turkey-proud") { spokenAs { holder { id } } } }',
  );
  expect(statement.spokenAs.holder.id).toBe('actor:mevlut-cavusoglu');
  await cypher('MATCH (n {foreign: true}) DETACH DELETE n');
});

test('nodes of other programs are unchanged, and not in any answer', { timeout: 120_000 }, async () => {
  const without = await answers();
  await empty();
  await cypher(FOREIGN);
  const before = await foreign();
  expect(before).toHaveLength(8);
  await migrate(graph);
  await dossiers();
  expect(await answers()).toEqual(without);
  await dossiers();
  await empty();
  expect(await foreign()).toEqual(before);
});
