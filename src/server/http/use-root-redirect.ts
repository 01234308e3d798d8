import type { Plugin } from 'graphql-yoga';

/** Who opens the bare address in a web browser lands in GraphiQL. */
export function useRootRedirect(): Plugin {
  return {
    onRequest(event) {
      if (event.url.pathname === '/')
        event.endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}
