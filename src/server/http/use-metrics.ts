import type { Plugin } from 'graphql-yoga';
import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './metrics.ts';

/** Serves `/metrics`, which Prometheus scrapes; figures of the process are kept once it does. */
export function useMetrics({ registry }: Metrics): Plugin {
  let isScraped = false;
  return {
    onRequest(event) {
      if (event.url.pathname !== '/metrics') return undefined;
      if (!isScraped) collectDefaultMetrics({ register: registry });
      isScraped = true;
      const headers = { 'content-type': registry.contentType, 'cache-control': 'no-store' };
      return registry.metrics().then((text) => event.endResponse(new event.fetchAPI.Response(text, { headers })));
    },
  };
}
