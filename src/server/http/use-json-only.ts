import type { Plugin } from 'graphql-yoga';

/** Takes queries as JSON alone: a form of a foreign page can post the other types without being asked for leave. */
export function useJsonOnly(): Plugin {
  return {
    onRequest(event) {
      const { request, url } = event;
      if (request.method !== 'POST' || url.pathname !== '/graphql') return;
      const type = request.headers.get('content-type') ?? '';
      if (/^application\/(graphql\+)?json\b/i.test(type)) return;
      const message = 'send the query as application/json';
      const body = { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
      event.endResponse(Response.json(body, { status: 415 }));
    },
  };
}
