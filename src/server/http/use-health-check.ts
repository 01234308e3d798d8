import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../../graph/graph.ts';

/** `/health/live`: the process runs. `/health/ready`: the database answers, and common queries are planned. */
export function useHealthCheck(graph: Graph, isWarm: () => boolean): Plugin {
  const readiness = async () => {
    const status = !isWarm() ? 'starting' : (await graph.answers()) ? 'ready' : 'no database';
    return Response.json({ status }, { status: status === 'ready' ? 200 : 503 });
  };
  return {
    onRequest(event) {
      const { pathname } = event.url;
      if (pathname === '/health/live') event.endResponse(Response.json({ status: 'live' }));
      // A promise for this path only: every request passes here.
      return pathname === '/health/ready' ? readiness().then((answer) => event.endResponse(answer)) : undefined;
    },
  };
}
