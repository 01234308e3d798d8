import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../../graph/graph.ts';

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

/** `/health/live`: the process answers. `/health/ready`: so does its database, and without a person waiting for its plans. */
export function useHealth(graph: Graph, isWarm: () => boolean): Plugin {
  return {
    async onRequest(event) {
      const { pathname } = event.url;
      if (pathname === '/health/live') event.endResponse(Response.json({ status: 'live' }));
      if (pathname === '/health/ready') {
        const status = !isWarm() ? 'starting' : (await graph.answers()) ? 'ready' : 'no database';
        event.endResponse(Response.json({ status }, { status: status === 'ready' ? 200 : 503 }));
      }
    },
  };
}

/** Who opens the bare address in a web browser lands in GraphiQL. */
export function useFrontDoor(): Plugin {
  return {
    onRequest(event) {
      if (event.url.pathname === '/')
        event.endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}
