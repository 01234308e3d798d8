import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { post, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
const open = testApp(graph);
const closed = createApp({
  graph,
  log: pino({ level: 'silent' }),
  config: { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 30, HEARSAY_INTROSPECTION: 'off' },
});

test.each([
  [getIntrospectionQuery()],
  ['{ __schema { types { name } } }'],
  ['{ __type(name: "Actor") { name } }'],
  ['query A { __typename } fragment F on Query { __schema { description } } query B { ...F }'],
])('the schema cannot be read when introspection is off: %s', async (query) => {
  const { data, errors } = await post(closed, query);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('names of types can be', async () => {
  expect(await post(closed, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

test.each([
  ['a field', '{ statementz { id } }', {}],
  ['a field of a type', '{ statements { node { id } } }', {}],
  ['an argument', '{ statements(filte: {}) { totalCount } }', {}],
  ['an input field', '{ statements(filter: { speakr: [] }) { totalCount } }', {}],
  ['an enum value', '{ statements(filter: { stance: [ASSERT] }) { totalCount } }', {}],
  ['a type', '{ node(id: "x") { ... on Statment { id } } }', {}],
  [
    'an enum value of a variable',
    'query ($s: [Stance!]) { statements(filter: { stance: $s }) { totalCount } }',
    { s: ['ASSERT'] },
  ],
  [
    'an input field of a variable',
    'query ($f: StatementFilter) { statements(filter: $f) { totalCount } }',
    { f: { speakr: [] } },
  ],
])('no name is suggested for %s', async (_, query, variables) => {
  const hidden = JSON.stringify((await post(closed, query, variables)).errors);
  expect(hidden).not.toMatch(/did you mean/i);
  expect(hidden).toContain('BAD_USER_INPUT');
  expect(JSON.stringify((await post(open, query, variables)).errors)).toMatch(/did you mean/i);
});
