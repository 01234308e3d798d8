import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../../graph/graph.ts';

/** What the service does, apart from whether its database answers. */
export type ServiceState = 'starting' | 'running' | 'stopping';

/**
 * `/health/live`: the process runs. `/health/ready`, and `/health`: the database answers, common queries are planned,
 * and the service is not about to stop.
 */
export function useHealthCheck(graph: Graph, state: () => ServiceState): Plugin {
  const readiness = async () => {
    const isUp = state() === 'running' && (await graph.answers());
    // Asked once more, as it may have changed meanwhile.
    const now = state();
    const status = now !== 'running' ? now : isUp ? 'ready' : 'no database';
    return Response.json(
      { status },
      { status: status === 'ready' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    );
  };
  return {
    onRequest(event) {
      const { pathname } = event.url;
      if (pathname === '/health/live') event.endResponse(Response.json({ status: 'live' }));
      // A promise for these paths only: every request passes here.
      if (pathname !== '/health/ready' && pathname !== '/health') return undefined;
      return readiness().then((answer) => event.endResponse(answer));
    },
  };
}
