import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { invalidRequest } from '../invalid-request.ts';
import { checkBodyHeaders, readJson } from './request-body.ts';
import type { ServerContext } from './use-request-id.ts';

/** Reads the parameters of a GraphQL request as GraphQL over HTTP says, from a query string or a body of JSON. */
export function useRequestParser(limit: number): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onRequestParse({ request, setRequestParser, serverContext }) {
      if (request.method === 'GET') setRequestParser(({ url }) => paramsFromUrl(url));
      if (request.method !== 'POST') return;
      checkBodyHeaders(request.headers, limit);
      setRequestParser(async ({ body }) => toParams(await readJson(serverContext.req ?? body, limit)));
    },
  };
}

function paramsFromUrl(url: string): GraphQLParams {
  const [, text = ''] = /\?([^#]*)/.exec(url) ?? [];
  if (!isWellEncoded(text)) throw invalidRequest('the query string is not percent-encoded UTF-8');
  const given = new URLSearchParams(text);
  return toParams({
    query: given.get('query') ?? undefined,
    documentId: given.get('documentId') ?? undefined,
    operationName: given.get('operationName') || undefined,
    variables: jsonFrom(given, 'variables'),
    extensions: jsonFrom(given, 'extensions'),
  });
}

function isWellEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function jsonFrom(given: URLSearchParams, name: string): unknown {
  const text = given.get(name);
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalidRequest(`the parameter ${name} is not valid JSON`);
  }
}

/** The expected type of each parameter besides null. */
const TYPES = {
  query: 'string',
  documentId: 'string',
  operationName: 'string',
  variables: 'object',
  extensions: 'object',
} as const;

function toParams(given: unknown): GraphQLParams {
  if (Array.isArray(given)) throw invalidRequest('send one query at a time: a list of queries is not supported');
  if (typeof given !== 'object' || given === null) throw invalidRequest('the body must be a JSON object');
  for (const [name, value] of Object.entries(given)) {
    const type = Object.hasOwn(TYPES, name) ? TYPES[name as keyof typeof TYPES] : undefined;
    if (value === null || value === undefined) continue;
    if (type === undefined) throw invalidRequest(`the parameter ${name.slice(0, 50)} is unknown`);
    if (typeof value !== type || Array.isArray(value))
      throw invalidRequest(`the parameter ${name} must be ${type === 'object' ? 'an object' : 'a string'}`);
  }
  return given;
}
