import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Plugin } from 'graphql-yoga';
import type { GraphiQLPage } from './graphiql-worker.ts';
import { respondWithFile, toStaticFile, type StaticFile } from './static-file.ts';

/** Answers web browsers that open the API with GraphiQL, which is made once, when it is first opened. */
export function useGraphiQL(): Plugin {
  let page: Promise<StaticFile> | undefined;
  return {
    onRequest(event) {
      const { request, url, fetchAPI } = event;
      if (request.method !== 'GET' || url.pathname !== '/graphql') return undefined;
      if (request.headers.get('accept')?.includes('text/html') !== true) return undefined;
      page ??= makePage();
      return page.then(
        (file) => event.endResponse(respondWithFile(request, file, fetchAPI)),
        () => {
          page = undefined;
          event.endResponse(new Response('GraphiQL could not be loaded', { status: 503 }));
        },
      );
    },
  };
}

async function makePage(): Promise<StaticFile> {
  const worker = new Worker(import.meta.filename.replace('use-graphiql', 'graphiql-worker'));
  const ended = once(worker, 'exit').then(() => {
    throw new Error('the thread ended without a page');
  });
  const [{ gzipped, scripts }] = (await Promise.race([once(worker, 'message'), ended])) as [GraphiQLPage];
  return toStaticFile(Buffer.from(gzipped), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(scripts),
  });
}

/** Scripts and workers of the page itself only; its editor sets styles, and its icons and fonts are data. */
function policy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
