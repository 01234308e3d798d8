import type { Plugin } from 'graphql-yoga';

/** Redirects the root to GraphiQL. */
export function useRootRedirect(): Plugin {
  return {
    onRequest(event) {
      if (event.url.pathname === '/')
        event.endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}
