import type { RequestListener } from 'node:http';
import { sendNodeResponse } from '@whatwg-node/server';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { refuse } from './refusal.ts';

/**
 * Answers the requests of a port by the app. Yoga's own listener does the same, but answers an unexpected error with
 * its stack trace.
 */
export function createRequestListener(app: App, log: Logger): RequestListener {
  // The app is a proxy that binds a method each time it is read.
  const answer: App['handleNodeRequestAndResponse'] = app.handleNodeRequestAndResponse.bind(app);
  return (req, res) => {
    const failed = (error: unknown) => {
      log.error({ err: error }, 'a request failed');
      if (res.headersSent) res.destroy();
      else
        refuse(res, {
          status: 500,
          code: 'INTERNAL',
          message: 'internal error; the log of the service has the details',
        });
    };
    const respond = async () => {
      const response = await answer(req, res, { req, res });
      await sendNodeResponse(response, res, req, true);
    };
    respond().catch(failed);
  };
}
