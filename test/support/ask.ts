import { pino } from 'pino';
import { createApp, type App, type AppOptions } from '../../src/server/app.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Request } from '../../src/model/context.ts';

/** A response of the API. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; field?: string };
  }[];
}

/** The whole service on this graph, without a port. */
export function testApp(graph: Graph, options: Pick<AppOptions, 'scan'> = {}): App {
  return createApp({
    ...options,
    graph,
    log: pino({ level: 'silent' }),
    config: { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 30 },
  });
}

/** Posts a query as a client does, and returns the response with its errors. */
export async function post<Data>(
  app: App,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

/** Posts a query and returns its data. @throws Error when there are errors. */
export async function ask<Data>(app: App, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await post<Data>(app, query, variables);
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors, null, 2));
  return answer.data;
}

/** A request without limits. */
export function testRequest(): Request {
  return { id: 'test', caller: 'anonymous', limits: { cost: Infinity, milliseconds: Infinity } };
}

/** The nodes of all pages of a list. The query takes `$after` and names the list `list`. */
export async function askAllPages<Node>(
  app: App,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Node[]> {
  interface Pages {
    readonly list: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { list }: Pages = await ask<Pages>(app, query, { ...variables, after });
    nodes.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return nodes;
    after = list.pageInfo.endCursor;
  }
}
