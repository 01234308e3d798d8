import type { Plugin } from 'graphql-yoga';
import { guidePage } from './guide.ts';
import { readQuestions } from './question.ts';
import { parseGrass, readGrass } from './style.ts';

const STYLE = '/browser/hearsay.grass';
const GUIDE = '/browser/guide.html';

// Neo4j Browser is another origin, and its custom headers trigger a CORS preflight. Nothing here is secret.
const CORS_HEADERS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** Serves `/browser/…`: the style and the guide, which Neo4j Browser fetches on connect. */
export function useBrowserFiles(): Plugin {
  const files = new Map([
    [STYLE, { type: 'text/plain; charset=utf-8', body: readGrass() }],
    [GUIDE, { type: 'text/html; charset=utf-8', body: guidePage(readQuestions()) }],
  ]);
  return {
    onRequest(event) {
      const file = files.get(event.url.pathname);
      if (!file) return;
      event.endResponse(respond(event.request.method, file));
    },
  };
}

function respond(method: string, { type, body }: { type: string; body: string }): Response {
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS_HEADERS });
  if (method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET, OPTIONS' } });
  return new Response(body, { headers: { ...CORS_HEADERS, 'content-type': type } });
}

/**
 * Settings of Neo4j with which its Browser applies the style and shows the guide when a user connects.
 *
 * @param origin Origin of this service, such as `http://localhost:4000`.
 */
export function browserSettings(origin: string): Record<string, string> {
  // Without autoComplete, the Browser draws the edges that a query returns and no others: the guide's pictures would be too
  // dense to read. `style` prints what it has set, and `clear` removes that; `config` prints later.
  const style = JSON.stringify(parseGrass(readGrass()));
  return {
    'browser.post_connect_cmd': `config autoComplete: false; style ${style}; clear; guide ${origin}${GUIDE}`,
    'browser.remote_content_hostname_whitelist': new URL(origin).hostname,
  };
}
