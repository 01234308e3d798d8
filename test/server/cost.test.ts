import { makeExecutableSchema } from '@graphql-tools/schema';
import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Costs, findUnsizedLists } from '../../src/server/cost.ts';
import { createSchema, typeDefs } from '../../src/server/schema.ts';
import { post, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';

const schema = createSchema();

/** Estimated cost of a query. */
function cost(query: string, variables: Record<string, unknown> = {}, of: GraphQLSchema = schema): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return new Costs(of).estimate(document, operation, variables);
}

test('every list of objects has a size', () => {
  expect(findUnsizedLists(schema)).toEqual([]);
});

test('a list that is added without a size is found', () => {
  const more = makeExecutableSchema({ typeDefs: [typeDefs, 'extend type Statement { friends: [Actor!]! }'] });
  expect(findUnsizedLists(more)).toEqual(['Statement.friends']);
});

describe('the cost is the number of objects that an answer may have', () => {
  test.each([
    ['values cost nothing', '{ actor(id: "actor:a") { id name aliases } }', 1],
    ['an object and what it holds', '{ statement(id: "statement:a") { speaker { id } claim { id } } }', 3],
    ['a page of the usual length', '{ statements { nodes { id } } }', 1 + 20],
    ['a page with its length', '{ statements(first: 100) { nodes { id speaker { id } } } }', 1 + 200],
    ['backward', '{ statements(last: 7) { edges { node { id } } } }', 1 + 14],
    ['a list that is usually short', '{ statement(id: "statement:a") { told { id } } }', 1 + 3],
    ['a list with its own length', '{ claim(id: "claim:a") { positions(first: 10) { count } } }', 1 + 10],
    ['a list of ids', '{ nodes(ids: ["actor:a", "actor:b"]) { id } }', 2],
    ['an analysis', '{ timeline(by: YEAR) { buckets { statementCount } } }', 5000 + 1000],
    ['an exchange', '{ statement(id: "s") { exchange(first: 5) { lines { depth } } } }', 1 + 100 + 5],
    [
      'an exchange with a filter',
      '{ statement(id: "s") { exchange(first: 5, filter: {}) { lines { depth } } } }',
      1 + 500 + 5,
    ],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test('with variables and their defaults', () => {
    const query = 'query($n: Int = 5) { statements(first: $n) { nodes { id } } }';
    expect(cost(query)).toBe(6);
    expect(cost(query, { n: 50 })).toBe(51);
    expect(cost(query, { n: null })).toBe(21);
  });
});

describe('a query whose cost cannot be estimated does not run', () => {
  const graph = testGraph();
  const app = testApp(graph);

  test.each([
    [
      'an argument that is null by a variable',
      'query($n: Int = 3) { paths(from: "actor:a", to: "actor:b", first: $n) { complete } }',
      { n: null },
    ],
    ['a variable of another type', 'query($n: Int) { statements(first: $n) { totalCount } }', { n: 'many' }],
    ['a variable left out', 'query($id: ID!) { actor(id: $id) { id } }', {}],
  ])('%s', async (_, query, variables) => {
    const reads = graph.reads;
    for (let time = 0; time < 3; time += 1) {
      const { data, errors } = await post(app, query, variables);
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
    expect(graph.reads).toBe(reads);
  });
});
