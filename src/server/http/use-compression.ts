import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { acceptsGzip } from './static-file.ts';

/** Bytes of an answer that is compressed: below, compressing costs more time than sending. */
const MIN_LENGTH = 64 * 1024;
/** Most of the effect at a third of the time of the default. */
const LEVEL = 3;

const compress = promisify(gzip);

/** Compresses long answers for clients that accept it, in a thread of the system. */
export function useCompression(): Plugin {
  return {
    onResponse(event) {
      const { request, response, fetchAPI } = event;
      if (Number(response.headers.get('content-length')) < MIN_LENGTH) return undefined;
      if (response.headers.has('content-encoding') || !acceptsGzip(request.headers.get('accept-encoding')))
        return undefined;
      return response
        .text()
        .then((text) => compress(text, { level: LEVEL }))
        .then((body) => {
          const { status, headers } = response;
          headers.set('content-encoding', 'gzip');
          headers.set('content-length', String(body.length));
          headers.set('vary', 'accept-encoding');
          event.setResponse(new fetchAPI.Response(body, { status, headers }));
        });
    },
  };
}
