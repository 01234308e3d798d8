import type { Plugin } from 'graphql-yoga';
import { SECURITY_HEADERS } from './refusal.ts';

const HEADERS = Object.entries(SECURITY_HEADERS);

/** Gives each response the headers that browsers protect their users by, unless it brings its own. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
    },
  };
}
