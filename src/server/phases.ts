import type { Logger } from 'pino';

/** Logs the duration of each phase of the start, in milliseconds, at level debug. */
export function logPhases(log: Logger): (phase: string) => void {
  let last = performance.now();
  return (phase) => {
    const now = performance.now();
    log.debug({ phase, ms: Math.round(now - last), sinceProcess: Math.round(now) }, 'starting');
    last = now;
  };
}
