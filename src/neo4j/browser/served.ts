import type { Plugin } from 'graphql-yoga';
import { guidePage } from './guide.ts';
import { readQuestions } from './question.ts';
import { parseGrass, readGrass } from './style.ts';

const STYLE = '/browser/hearsay.grass';
const GUIDE = '/browser/guide.html';

// Neo4j Browser is another origin, and sends headers for which it asks leave first. Nothing here is secret.
const FOR_ANY_PAGE = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** `/browser/…`: the style and the guide, which Neo4j Browser fetches on connect. */
export function useBrowserFiles(): Plugin {
  const files = new Map([
    [STYLE, { type: 'text/plain; charset=utf-8', body: readGrass() }],
    [GUIDE, { type: 'text/html; charset=utf-8', body: guidePage(readQuestions()) }],
  ]);
  return {
    onRequest(event) {
      const file = files.get(event.url.pathname);
      if (!file) return;
      event.endResponse(answer(event.request.method, file));
    },
  };
}

function answer(method: string, { type, body }: { type: string; body: string }): Response {
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: FOR_ANY_PAGE });
  if (method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET, OPTIONS' } });
  return new Response(body, { headers: { ...FOR_ANY_PAGE, 'content-type': type } });
}

/**
 * What Neo4j is told, so that its Browser is styled and shows the guide as soon as a user connects.
 *
 * @param origin Where this service answers, such as `http://localhost:4000`.
 */
export function browserSettings(origin: string): Record<string, string> {
  // `style` shows what it has set, and `clear` takes that away.
  const style = JSON.stringify(parseGrass(readGrass()));
  return {
    'browser.post_connect_cmd': `style ${style}; clear; guide ${origin}${GUIDE}`,
    'browser.remote_content_hostname_whitelist': new URL(origin).hostname,
  };
}
