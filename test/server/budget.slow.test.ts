import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getIntrospectionQuery, parse } from 'graphql';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Budget } from '../../src/common/budget.ts';
import { importCorpus } from '../../src/imports/corpus/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { isWorthCompiling } from '../../src/runtime/compiled-size.ts';
import { COST_LIMIT } from '../../src/server/cost.ts';
import { createSchema } from '../../src/server/schema.ts';
import { ask, post, testApp, type Answer } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import { serveApp } from '../support/http-service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const graph = testGraph();
const app = testApp(graph);
const origin = await serveApp(app);

const CLAIMS = 60;

// Claims that all exclude each other, on which one person makes a statement that all others respond to.
beforeAll(async () => {
  await empty();
  await migrate(graph);
  const ids = Array.from({ length: CLAIMS }, (_, n) => `claim:clique-${n}`);
  const lines = [
    { actor: { id: 'actor:clique', kind: 'PERSON', name: 'Clique' } },
    { source: { id: 'source:clique', kind: 'ARTICLE', title: 'Clique' } },
    ...ids.map((id, n) => ({
      claim: { id, text: `Clique ${n}`, kind: 'FACTUAL', about: ['actor:clique'], contradicts: ids.slice(0, n) },
    })),
  ];
  const file = join(await temporaryFolder(), 'clique.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  await importCorpus(graph, [file]);
});

const contradicts = (levels: number, first = ''): string =>
  `id ${levels === 0 ? '' : `contradicts${first} { ${contradicts(levels - 1, first)} }`}`;
const clique = (levels: number, first = '') =>
  `{ claims(filter: { about: ["actor:clique"] }, first: 100) { nodes { ${contradicts(levels, first)} } } }`;

describe('the objects of an answer are counted while they are made', () => {
  test('a query that is estimated at a few and makes millions stops, each time it is asked', async () => {
    const spend = vi.spyOn(Budget.prototype, 'spend');
    for (let time = 0; time < 3; time += 1) {
      spend.mockClear();
      const { data, errors } = await post(app, clique(3));
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        {
          message: `the answer holds more than the ${COST_LIMIT} objects allowed: ask for smaller pages, shorter lists, or nest less`,
          extensions: { code: 'QUERY_TOO_COSTLY' },
        },
      ]);
      expect(spend.mock.calls.length).toBeLessThan(COST_LIMIT);
    }
    spend.mockRestore();
  });

  test('while it runs, others are answered', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    let answered = 0;
    let isOver = false;
    const health = async () => {
      for (; !isOver; answered += 1) expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    };
    delay.enable();
    const healthy = health();
    const answers = await Promise.all([clique(3), clique(3), clique(2)].map((query) => post(app, query)));
    isOver = true;
    await healthy;
    delay.disable();
    expect(answers.map(({ errors }) => errors?.length)).toEqual([1, 1, 1]);
    expect(answered).toBeGreaterThan(1);
    expect(delay.max / 1e6).toBeLessThan(1000);
  });

  test('lists have a length, which counts in the estimate', async () => {
    const lengths = await ask<{ claims: { nodes: { contradicts: { contradicts: object[] }[] }[] } }>(
      app,
      clique(2, '(first: 5)'),
    );
    const found = lengths.claims.nodes.map((claim) => claim.contradicts.map((other) => other.contradicts.length));
    expect(found).toEqual(Array.from({ length: CLAIMS }, () => [5, 5, 5, 5, 5]));
    const reads = graph.reads;
    expect((await post(app, clique(3, '(first: 60)'))).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(graph.reads).toBe(reads);
  });

  test.each([
    ['-1', '{ claims { nodes { contradicts(first: -1) { id } } } }'],
    ['1001', '{ claims { nodes { revisions(first: 1001) { id } } } }'],
    ['3000', '{ claims(first: 1) { nodes { positions(first: 3000) { count } } } }'],
  ])('a length out of range is refused: %s', async (length, query) => {
    const { errors } = await post(app, query);
    expect(errors?.[0]?.message).toBe(`first must be from 0 to 1000, received ${length}`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
  });

  test.each([
    ['positions', '{ claims { nodes { positions(first: null) { count } } } }'],
    ['a list', '{ claims { nodes { contradicts(first: null) { id } } } }'],
    ['origins', '{ corroboration(claim: "claim:clique-1") { sides { origins(first: null) { statementCount } } } }'],
  ])('a length of null is the default: %s', async (_, query) => {
    expect((await post(app, query)).errors).toBeUndefined();
  });

  test('those of introspection too', async () => {
    const types = 'types { fields { type { ofType { fields { type { ofType { name } } } } } } }';
    const query = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: __schema { ${types} }`).join(' ')} }`;
    for (let time = 0; time < 3; time += 1) {
      const { errors } = await post(app, query);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
      expect((await post(app, getIntrospectionQuery())).errors).toBeUndefined();
    }
  });
});

test('an operation is not compiled to more code than a service can hold', async () => {
  const schema = createSchema();
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `claims(first: 1) { nodes { about { id ${nested(levels - 1)} } } }`;
  const small = parse(
    '{ statements { nodes { speaker { name } toward { actor { name } } claim { about { name } } } } }',
  );
  expect(isWorthCompiling(schema, small, undefined)).toBe(true);
  expect(isWorthCompiling(schema, parse(getIntrospectionQuery()), 'IntrospectionQuery')).toBe(true);
  for (const query of [
    `{ actors(first: 1) { nodes { ${nested(3)} } } }`,
    `{ ...A } fragment A on Query { actors(first: 1) { nodes { ... on Actor { ${nested(3)} } } } }`,
  ]) {
    expect(isWorthCompiling(schema, parse(query), undefined)).toBe(false);
    const answers: Answer<unknown>[] = [];
    for (let time = 0; time < 3; time += 1) answers.push(await post(app, query));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.errors).toBeUndefined();
  }
});
