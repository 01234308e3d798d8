import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { CompiledQueries, KnownQuery } from './compiled.ts';
import { COST_LIMIT, type Costs } from './cost.ts';
import { late } from './deadline.ts';
import { BODY_LIMIT } from './limits.ts';

export interface AgainOptions {
  readonly queries: CompiledQueries;
  readonly costs: Costs;
  /** What resolvers get: made anew for each request. */
  readonly context: () => object;
  /** Milliseconds a query gets. */
  readonly timeout: number;
  /** Answers everything else. */
  readonly otherwise: RequestListener;
}

/**
 * Answers a query that has come before, in the plainest form a request has, without the machinery that takes in those
 * that come first: half of our own time of a small answer. Whatever is unusual in the request, or goes wrong with the
 * query, is handed on as if nothing had been done: nothing has, as a query only reads.
 */
export function answerAgain({ queries, costs, context, timeout, otherwise }: AgainOptions): RequestListener {
  const answer = async (query: KnownQuery, variables: Record<string, unknown>): Promise<ExecutionResult | null> => {
    if (costs.of({ ...query.execution, variableValues: variables }) > COST_LIMIT) return null;
    const { promise: deadline, resolve: pass } = Promise.withResolvers<null>();
    const timer = setTimeout(() => pass(null), timeout);
    try {
      const result = await Promise.race([query.compiled.query(undefined, context(), variables), deadline]);
      // What came late has used up its time; other errors are worded in one place, which asks again.
      if (result === null) return { errors: [late(timeout)] };
      return result.errors ? null : result;
    } finally {
      clearTimeout(timer);
    }
  };

  return (request, response) => {
    if (!isPlain(request)) {
      otherwise(request, response);
      return;
    }
    void bodyOf(request).then(async (body) => {
      if (body === null) return;
      const asked = parsed(body);
      const query = asked && queries.byText(asked.query);
      const result = query ? await answer(query, asked.variables).catch(() => null) : null;
      if (result) send(response, JSON.stringify(result));
      else otherwise(Object.assign(request, { body }), response);
    });
  };
}

const PLAIN_ACCEPT = new Set([undefined, '*/*', 'application/json']);

/** Nothing about it needs more than its body: no other origin, no other form of the answer. */
function isPlain({ method, url, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers['content-type']?.startsWith('application/json') === true &&
    PLAIN_ACCEPT.has(headers.accept) &&
    headers.origin === undefined &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= BODY_LIMIT
  );
}

/** The whole body; null when the client left before its end. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => resolve(null));
    request.once('error', () => resolve(null));
  });
}

function parsed(body: Buffer): { query: string; variables: Record<string, unknown> } | null {
  try {
    const asked: unknown = JSON.parse(body.toString('utf8'));
    if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return null;
    const { query, variables = {}, ...more } = asked as Record<string, unknown>;
    if (typeof query !== 'string' || Object.keys(more).length > 0) return null;
    if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return null;
    return { query, variables: variables as Record<string, unknown> };
  } catch {
    return null;
  }
}

function send(response: ServerResponse, text: string): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
