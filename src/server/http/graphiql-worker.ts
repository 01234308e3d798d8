// Renders GraphiQL's page and compresses it, in a thread: its 9 MB of text would else stay in the memory of the service
// and hold its event loop.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { WORKED_EXAMPLE } from './worked-example.ts';

/** The page, and the hashes of its scripts for a content security policy. */
export interface GraphiQLPage {
  readonly gzipped: Uint8Array;
  readonly scripts: readonly string[];
}

const page = renderGraphiQL({ title: 'Hearsay', defaultQuery: WORKED_EXAMPLE });
const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
  ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);
parentPort?.postMessage({ gzipped: gzipSync(page), scripts } satisfies GraphiQLPage);
