import { beforeAll, describe, expect, test } from 'vitest';
import { Graph } from '../../../src/graph/graph.ts';
import { post, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { loadDossiers } from '../../support/reference-model/dossiers.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => loadDossiers(graph));

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const LEAKS = /neo4j|cypher|\.ts\b|node_modules|\bat \w+ \(|bolt:|MATCH|stack/i;

describe('invalid input is refused with the field', () => {
  const list = (args: string) => `{ statements(${args}) { nodes { id } } }`;

  test.each([
    ['a text that is no cursor', list('after: "nonsense"'), 'after'],
    ['an empty cursor', list('after: ""'), 'after'],
    ['a cursor of another order', list(`after: "${cursor('RECORDED_AT', 1, 'statement:x')}"`), 'after'],
    ['a cursor with a text for a time', list(`after: "${cursor('SAID_AT', 'x', 'statement:x')}"`), 'after'],
    ['a cursor beyond all time', list(`after: "${cursor('SAID_AT', 1e300, 'statement:x')}"`), 'after'],
    ['a cursor with a number for an id', list(`after: "${cursor('SAID_AT', 1, 7)}"`), 'after'],
    ['a cursor with more in it', list(`before: "${cursor({})}", last: 1`), 'before'],
    ['a cursor of actors with a number', `{ actors(after: "${cursor('NAME', 7, 'x')}") { totalCount } }`, 'after'],
    ['a cursor of claims with a number', `{ claims(after: "${cursor('TEXT', 7, 'x')}") { totalCount } }`, 'after'],
    [
      'a cursor of sources with a text',
      `{ sources(after: "${cursor('PUBLISHED_AT', '', 'x')}") { totalCount } }`,
      'after',
    ],
    [
      'a cursor of a search with a text',
      `{ search(query: "x", after: "${cursor('score', '', 'x')}") { nodes { id } } }`,
      'after',
    ],
    ['a cursor of one list in another', `{ actors(after: "${cursor('SAID_AT', 1, 'x')}") { totalCount } }`, 'after'],
    ['a negative page', list('first: -1'), 'first'],
    ['a page of 101', list('first: 101'), 'first'],
    ['a page of 101 backward', list('last: 101'), 'last'],
    ['both directions', list('first: 1, last: 1'), 'last'],
    ['after with last', list(`last: 1, after: "${cursor('SAID_AT', 1, 'statement:x')}"`), 'after'],
    ['before with first', list(`first: 1, before: "${cursor('SAID_AT', 1, 'statement:x')}"`), 'before'],
    ['a page of sources too large', '{ sources(first: 200) { totalCount } }', 'first'],
    ['an unknown actor', list('filter: { speaker: ["actor:nobody-at-all"] }'), 'filter.speaker'],
    ['an id of another type', list('filter: { speaker: ["claim:turkey-nato-ally-2023"] }'), 'filter.speaker'],
    ['an id without its colon', list('filter: { speaker: ["actorx"] }'), 'filter.speaker'],
    ['a claim as a subject', list('filter: { about: ["claim:turkey-nato-ally-2023"] }'), 'filter.about'],
    ['an actor as a claim', list('filter: { claim: ["actor:turkey"] }'), 'filter.claim'],
    ['a claim as a source', list('filter: { source: ["claim:turkey-nato-ally-2023"] }'), 'filter.source'],
    ['a claim to rest on', list('filter: { restsOn: ["claim:turkey-nato-ally-2023"] }'), 'filter.restsOn'],
    ['an unknown outlet', list('filter: { outlet: ["actor:reuter"] }'), 'filter.outlet'],
    ['an unknown addressee', list('filter: { told: ["actor:"] }'), 'filter.told'],
    ['an unknown subject of claims', '{ claims(filter: { about: ["topic:none"] }) { totalCount } }', 'filter.about'],
    ['an unknown publisher', '{ sources(filter: { publisher: ["actor:none"] }) { totalCount } }', 'filter.publisher'],
    [
      'an end before the beginning',
      list('filter: { saidFrom: "2021-01-02", saidTo: "2021-01-01" }'),
      'filter.saidFrom',
    ],
    [
      'an end of publication before its beginning',
      '{ sources(filter: { publishedFrom: "2021-01-02", publishedTo: "2021-01-01" }) { totalCount } }',
      'filter.publishedFrom',
    ],
    ['fewer than no chains', list('filter: { minIndependentChains: -1 }'), 'filter.minIndependentChains'],
    ['a text too long', list(`filter: { text: "${'x'.repeat(201)}" }`), 'filter.text'],
    ['a text without a letter', list('filter: { text: "?!" }'), 'filter.text'],
    ['a text of claims without a letter', '{ claims(filter: { text: "" }) { totalCount } }', 'filter.text'],
    ['a search without a letter', '{ search(query: "–") { nodes { id } } }', 'query'],
    ['a search too long', `{ search(query: "${'x'.repeat(201)}") { nodes { id } } }`, 'query'],
    ['a search of too many words', `{ search(query: "${'word '.repeat(13)}") { nodes { id } } }`, 'query'],
    ['a search among nothing', '{ search(query: "turkey", types: []) { nodes { id } } }', 'types'],
    ['too many ids', `{ nodes(ids: [${'"actor:turkey",'.repeat(101)}]) { id } }`, 'ids'],
    ['too many ids in a filter', list(`filter: { told: [${'"actor:turkey",'.repeat(101)}] }`), 'filter.told'],
  ])('%s', async (_, query, field) => {
    const { errors } = await post(app, query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    expect(JSON.stringify(errors)).not.toMatch(LEAKS);
  });

  test.each([
    ['a day that no calendar has', list('filter: { saidFrom: "2021-02-30" }')],
    ['a date in words', list('filter: { saidTo: "yesterday" }')],
    ['a moment without a zone', list('filter: { asOf: "2021-02-03" }')],
    ['a stance of no one', list('filter: { stance: [SHOUTS] }')],
    ['a field that is none', '{ statements { nodes { nothing } } }'],
    ['a broken query', '{ statements('],
    ['an empty query', ''],
  ])('%s', async (_, query) => {
    const { errors } = await post(app, query);
    expect(errors?.length).toBeGreaterThan(0);
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toMatch(LEAKS);
  });

  test('values of variables too', async () => {
    const query = 'query($filter: StatementFilter) { statements(filter: $filter) { totalCount } }';
    for (const filter of [{ saidFrom: '2021-02-30' }, { asOf: 7 }, { stance: 'X' }, { nothing: 1 }, 'text']) {
      const { errors } = await post(app, query, { filter });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(errors)).not.toMatch(LEAKS);
    }
  });
});

test('a query answers the same when it comes again', async () => {
  const query = `query Twice($id: ID!, $with: Boolean!) {
    statements(filter: { about: [$id] }, first: 2) { totalCount nodes { id @include(if: $with) speaker { __typename name } } }
    claim(id: $id) @skip(if: $with) { text }
  }`;
  for (const variables of [
    { id: 'actor:turkey', with: true },
    { id: 'actor:turkey', with: false },
    { id: 'actor:nobody', with: true },
    { id: 'no id', with: true },
    {},
  ]) {
    const first = await post(app, query, variables);
    const again = [await post(app, query, variables), await post(app, query, variables)];
    for (const answer of again) expect(answer).toEqual(first);
  }
});

test('two operations that share a fragment each get the fields that they name', async () => {
  const query = `
    query Short { ...Said }
    query Long { ...Said actor(id: "actor:nikol-pashinyan") { description } }
    fragment Said on Query { statements(filter: { speaker: ["actor:nikol-pashinyan"] }, first: 1) { nodes { speaker { name } } } }`;
  const run = async (operationName: string) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return ((await response.json()) as { data: { actor?: { description: string | null } } }).data;
  };
  for (let time = 0; time < 3; time += 1) {
    expect((await run('Short')).actor).toBeUndefined();
    expect((await run('Long')).actor?.description).toBe('Prime minister of Armenia since 2018.');
  }
});

test('the nearest id is named', async () => {
  for (const [given, nearest] of [
    ['actor:nikol-pashinian', 'actor:nikol-pashinyan'],
    ['actor:erdogan', 'actor:recep-tayyip-erdogan'],
    ['actor:turky', 'actor:turkey'],
  ]) {
    const { errors } = await post(app, `{ statements(filter: { about: ["${given}"] }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(nearest);
  }
});

test('an id that the record does not hold is null where one object is asked for', async () => {
  const { data, errors } = await post(
    app,
    `{ actor(id: "actor:none") { id } claim(id: "actor:turkey") { id } statement(id: "") { id } source(id: "x") { id }
       node(id: "nonsense") { id } nodes(ids: ["actor:none", "actor:turkey", "event:none"]) { id } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    actor: null,
    claim: null,
    statement: null,
    source: null,
    node: null,
    nodes: [null, { id: 'actor:turkey' }, null],
  });
});

test('without a database, the answer says so quickly, without details', async () => {
  const dead = new Graph({
    uri: 'bolt://localhost:1',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
    timeout: 1000,
  });
  const alone = testApp(dead);
  try {
    const { data, errors } = await post<{ statements: null }>(alone, '{ statements { totalCount } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
    expect(JSON.stringify(errors)).not.toMatch(/neo4j|secret|localhost|ECONN|stack/i);
    expect((await alone.fetch('http://localhost/health/ready')).status).toBe(503);
    expect((await alone.fetch('http://localhost/health/live')).status).toBe(200);
  } finally {
    await dead.close();
  }
}, 10_000);
