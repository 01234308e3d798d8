import type { Logger } from 'pino';

/** Logs how long each phase of a start took, for who asks where its time goes: HEARSAY_LOG_LEVEL=debug. */
export function logPhases(log: Logger): (phase: string) => void {
  let last = performance.now();
  return (phase) => {
    const now = performance.now();
    log.debug({ phase, ms: Math.round(now - last), sinceProcess: Math.round(now) }, 'starting');
    last = now;
  };
}
