const INTERVAL_MS = 250;

/**
 * Stops this process when the npm that started it is gone: npm passes a signal on to the shell between them, which ends
 * and leaves its child running.
 */
export function stopWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, INTERVAL_MS);
  timer.unref();
}
