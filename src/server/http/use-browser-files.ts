import { gzipSync } from 'node:zlib';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { guidePage } from '../../neo4j/browser/guide.ts';
import { readQuestions } from '../../neo4j/browser/question.ts';
import { GUIDE, STYLE } from '../../neo4j/browser/served.ts';
import { readGrass } from '../../neo4j/browser/style.ts';
import { respondWithFile, toStaticFile, type StaticFile } from './static-file.ts';

// Neo4j Browser is another origin, and its custom headers trigger a CORS preflight. Nothing here is secret.
const CORS_HEADERS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** Serves `/browser/…`: the style and the guide, which Neo4j Browser fetches on connect. */
export function useBrowserFiles(): Plugin {
  const files = new Map([
    [STYLE, toFile(readGrass(), 'text/plain')],
    [GUIDE, toFile(guidePage(readQuestions()), 'text/html')],
  ]);
  return {
    onRequest(event) {
      const file = files.get(event.url.pathname);
      if (file) event.endResponse(respond(event.request, file, event.fetchAPI));
    },
  };
}

function toFile(text: string, type: string): StaticFile {
  return toStaticFile(gzipSync(text), { ...CORS_HEADERS, 'content-type': `${type}; charset=utf-8` });
}

function respond(request: Request, file: StaticFile, fetchAPI: FetchAPI): Response {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS_HEADERS });
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET, OPTIONS' } });
  return respondWithFile(request, file, fetchAPI);
}
