import type { Plugin } from 'graphql-yoga';

/** Accepts queries as JSON only: a form on another site can post the other types without a CORS preflight. */
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
