const INTERVAL_MS = 250;

/**
 * Stops this process when the npm that started it is gone without having passed a signal on, as after kill -9. Other
 * signals reach it by themselves: `exec` in the scripts of package.json leaves no shell between.
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
