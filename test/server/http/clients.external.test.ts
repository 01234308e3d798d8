import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { request } from 'graphql-request';
import { beforeAll, expect, test, vi } from 'vitest';
import { ask, testApp } from '../../support/ask.ts';
import { keylessTypes, possibleTypes } from '../../support/client-snippets.ts';
import { ROOT } from '../../support/documents.ts';
import { testGraph } from '../../support/graph.ts';
import { serveApp } from '../../support/http-service.ts';
import { runPython } from '../../support/readers/readers.ts';
import { loadDossiers } from '../../support/reference-model/dossiers.ts';
import { temporaryFolder } from '../../support/temporary.ts';

// Clients as their documentation starts them, over a socket.
const graph = testGraph();
const app = testApp(graph);
const url = `${await serveApp(app)}/graphql`;

beforeAll(() => loadDossiers(graph));

const PAGE = `query Page($first: Int!, $after: String) {
  statements(first: $first, after: $after) { nodes { id speaker { id name } } edges { cursor } pageInfo { hasNextPage endCursor } }
}`;
const NODE = `query Named($id: ID!) { node(id: $id) { __typename id ... on Subject { name } ... on Person { offices { id title } } } }`;

interface Page {
  readonly statements: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

interface Named {
  readonly node: { readonly name: string; readonly offices: readonly { readonly title: string }[] };
}

const TURKEY = { id: 'actor:turkey' };
const ERDOGAN = { id: 'actor:recep-tayyip-erdogan' };

async function firstIds(): Promise<string[]> {
  const { statements } = await ask<Page>(app, PAGE, { first: 10 });
  return statements.nodes.map(({ id }) => id);
}

test('Apollo Client: pages merge, and a fragment on an interface matches in the cache', async () => {
  const pagination = { Query: { fields: { statements: relayStylePagination(['filter', 'orderBy']) } } };
  const cache = new InMemoryCache({ possibleTypes: possibleTypes(), typePolicies: pagination });
  const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
  const paged = client.watchQuery<{
    statements: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
  }>({
    query: gql`
      query ($after: String) {
        statements(first: 5, after: $after) {
          edges {
            cursor
            node {
              id
            }
          }
          pageInfo {
            startCursor
            endCursor
            hasNextPage
            hasPreviousPage
          }
        }
      }
    `,
  });
  const { data } = await paged.refetch();
  await paged.fetchMore({ variables: { after: data?.statements.pageInfo.endCursor } });
  const merged = client.readQuery<NonNullable<typeof data>>({ query: paged.options.query });
  expect(merged?.statements.edges.map(({ node }) => node.id)).toEqual(await firstIds());

  await client.query({ query: gql(NODE), variables: ERDOGAN });
  const cached = client.readQuery<Named>({ query: gql(NODE), variables: ERDOGAN });
  expect(cached?.node.name).toBe('Recep Tayyip Erdoğan');
  expect(cached?.node.offices.length).toBeGreaterThan(0);
  client.stop();
});

test('urql with its normalizing cache, which has nothing to warn of', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const schema = await request<IntrospectionQuery>(url, getIntrospectionQuery());
  const keys = Object.fromEntries(keylessTypes().map((type) => [type, () => null]));
  const client = new Client({ url, exchanges: [cacheExchange({ schema, keys }), fetchExchange] });
  const { data } = await client.query<Page>(PAGE, { first: 10 }).toPromise();
  expect(data?.statements.nodes.map(({ id }) => id)).toEqual(await firstIds());
  const named = await client.query<Named>(NODE, TURKEY).toPromise();
  expect(named.data?.node.name).toBe('Turkey');
  const again = await client.query<Named>(NODE, TURKEY, { requestPolicy: 'cache-only' }).toPromise();
  expect(again.data?.node.name).toBe('Turkey');
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});

test('graphql-request', async () => {
  expect((await request<Named>(url, NODE, TURKEY)).node.name).toBe('Turkey');
  await expect(request(url, '{ nonsense }')).rejects.toMatchObject({
    response: { errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })] },
  });
});

test("Relay's compiler takes the schema, and what it compiles is answered", { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'src/__generated__'), { recursive: true });
  await writeFile(
    join(folder, 'src/list.ts'),
    `import { graphql } from 'relay-runtime';
graphql\`query listQuery($id: ID!) { node(id: $id) { ...list_actor @alias(as: "state") } }\`;
graphql\`fragment list_actor on State @refetchable(queryName: "listPageQuery") @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
  name statements(first: $first, after: $after) @connection(key: "list_statements") { edges { node { id quote } } }
}\`;\n`,
  );
  await writeFile(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      artifactDirectory: './src/__generated__',
    }),
  );
  await writeFile(join(folder, 'schema.graphql'), await readFile(join(ROOT, 'schema.graphql')));
  await promisify(execFile)(join(ROOT, 'node_modules/.bin/relay-compiler'), [], { cwd: folder });
  const artifact = await readFile(join(folder, 'src/__generated__/listPageQuery.graphql.ts'), 'utf8');
  const [, text = '""'] = /"text": ("(?:[^"\\]|\\.)*")/.exec(artifact) ?? [];
  const { node } = await ask<{ node: { statements: { edges: unknown[] } } }>(app, JSON.parse(text) as string, {
    ...TURKEY,
    first: 2,
  });
  expect(node.statements.edges).toHaveLength(2);
});

test("Python's gql, with the schema that it fetches", { timeout: 240_000 }, async () => {
  const { node } = await runPython<Named>('ask.py', url, NODE, JSON.stringify(TURKEY));
  expect(node.name).toBe('Turkey');
});
