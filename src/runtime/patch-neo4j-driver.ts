import { registerHooks } from 'node:module';
import { isTuned } from './tuning.ts';

/**
 * An assignment in Neo4j's driver, in the helper for compiled async functions, which runs at each call. V8 since
 * version 13 allocates the assigned closure in the old generation, where it keeps everything in its scope alive, such
 * as the records of a read, until a full garbage collection. Without the assignment the service took at most 321 MB under
 * load, and with it 456 MB (five rounds of `npm run bench:tuning`, in which processor time differed by less than its
 * spread). It is redundant: iterators inherit the method from their prototype. It can go when the driver is compiled for
 * a JavaScript version with async functions.
 */
const ASSIGNED = '(g[Symbol.iterator] = function() { return this; })';
const DRIVER = /\/node_modules\/neo4j-driver[^/]*\/lib\//;

// Removes the assignment from all modules of the driver that are loaded from here on.
if (isTuned('driver-patch') && 'Iterator' in globalThis) {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const { source } = loaded;
      if (!source || !DRIVER.test(url)) return loaded;
      const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
      return { ...loaded, source: text.replaceAll(ASSIGNED, '0') };
    },
  });
}
