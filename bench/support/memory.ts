import type { Running } from './process.ts';

/** Memory use of a process (resident set size), in MB. */
export interface Memory {
  readonly start: number;
  readonly most: number;
  readonly end: number;
}

/** Starts to track the peak memory use of a process. */
export function watchMemory(server: Running, running: AsyncDisposableStack): () => Memory {
  const start = server.memory();
  let most = start;
  const look = setInterval(() => (most = Math.max(most, server.memory())), 500);
  running.defer(() => clearInterval(look));
  return () => {
    const end = server.memory();
    return { start, most: Math.max(most, end), end };
  };
}
