import type { Running } from './process.ts';

/** Memory of a process (resident set) in MB. */
export interface Memory {
  readonly start: number;
  readonly most: number;
  readonly end: number;
}

/** Watches a process from now until it is asked. */
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
