import { beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';

const graph = testGraph();

beforeAll(() => loadDossiers(graph));

/** Names that mean something to JavaScript: a text of a client that is looked up in an object meets them. */
const NAMES = ['then', 'constructor', 'toString', 'toJSON', 'hasOwnProperty', 'length', '__proto__', '__parent'];

interface Request {
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
  readonly operationName?: string;
}

/** Where a query can have a name of the client's own. */
const PLACES: Readonly<Record<string, (name: string) => Request>> = {
  'alias of a value': (name) => ({ query: `{ ${name}: __typename }` }),
  'alias of an object': (name) => ({ query: `{ ${name}: actor(id: "actor:turkey") { id } }` }),
  'alias of a page, and below it': (name) => ({
    query: `{ ${name}: actors(first: 2) { ${name}: totalCount nodes { ${name}: id } edges { ${name}: node { ${name}: name } } } }`,
  }),
  'alias in a list, of a list': (name) => ({
    query: `{ claims(first: 2) { nodes { ${name}: about { ${name}: name } id } } }`,
  }),
  'alias in a page of statements': (name) => ({
    query: `{ statements(first: 2) { nodes { ${name}: speaker { ${name}: name } ${name}2: quote citations { ${name}: source { id } } } } }`,
  }),
  'alias of what fails': (name) => ({ query: `{ ${name}: statements(first: 1000) { totalCount } }` }),
  'name of an operation': (name) => ({ query: `query ${name} { __typename }` }),
  'name of one of two operations': (name) => ({
    query: `query ${name} { __typename } query Other { actors { totalCount } }`,
    operationName: name,
  }),
  'operation that is not there': (name) => ({ query: 'query A { __typename }', operationName: name }),
  fragment: (name) => ({ query: `{ ...${name} } fragment ${name} on Query { actors(first: 1) { nodes { id } } }` }),
  variable: (name) => ({
    query: `query($${name}: Int) { statements(first: $${name}) { nodes { id } } }`,
    variables: `{"${name}": 2}`,
  }),
  'variable left out': (name) => ({ query: `query($${name}: Int) { statements(first: $${name}) { nodes { id } } }` }),
  'required variable left out': (name) => ({ query: `query($${name}: ID!) { actor(id: $${name}) { id } }` }),
  'variable with its default': (name) => ({
    query: `query($${name}: Int = 3) { statements(first: $${name}) { nodes { id } } }`,
  }),
  'variable of a directive': (name) => ({
    query: `query($${name}: Boolean = true) { __typename @skip(if: $${name}) actors { totalCount } }`,
  }),
  'variable that is not declared': (name) => ({ query: '{ __typename }', variables: `{"${name}": {"x": 1}}` }),
  'field of an input': (name) => ({
    query: 'query($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
    variables: `{"filter": {"${name}": 1}}`,
  }),
  'field that is not there': (name) => ({ query: `{ actors { ${name}x } }` }),
  id: (name) => ({ query: `{ node(id: "${name}") { id } nodes(ids: ["${name}:x", "actor:${name}"]) { id } }` }),
  'id in a filter': (name) => ({ query: `{ statements(filter: { speaker: ["${name}"] }) { totalCount } }` }),
  words: (name) => ({ query: `{ search(query: "${name}", first: 1) { __typename } }` }),
  cursor: (name) => ({ query: `{ actors(after: "${name}") { totalCount } }` }),
};

/** The answer to one place with one name, without columns, which depend on the length of the name, or suggestions. */
async function ask(app: App, place: (name: string) => Request, name: string): Promise<string> {
  const { query, variables = '{}', operationName = null } = place(name);
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // The text of the variables, because an object cannot be written with the key __proto__.
    body: `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName)},"variables":${variables}}`,
  });
  return (await response.text())
    .replaceAll(/"column":\d+/g, '"column":0')
    .replaceAll(/(?:; the nearest is|\.? Did you mean) (?:[^"\\]|\\.)*|\.(?=")/g, '');
}

test.each(Object.entries(PLACES))(
  'a name of JavaScript is answered as any other, first and later: as %s',
  async (_, place) => {
    const app = testApp(graph);
    const plain = await ask(app, place, 'plain');
    expect(plain).not.toContain('INTERNAL');
    for (const name of ['plain', ...NAMES])
      for (const time of ['first', 'again'])
        expect(await ask(app, place, name), `${name}, ${time}`).toBe(plain.replaceAll('plain', name));
  },
);
