import { HearsayError } from '../common/errors.ts';
import type { Request } from '../model/context.ts';

/**
 * Gives work the time of its request. When it is over, or whoever asked has gone, the signal says so to the work, whose
 * next read is refused, and the promise fails at once.
 *
 * @throws HearsayError QUERY_TOO_COSTLY when the time is over.
 */
export function withinDeadline<Result>(
  { limits, signal: gone }: Request,
  work: (signal: AbortSignal) => Result | Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  return new Promise<Result>((resolve, reject) => {
    const end = (reason: Error) => {
      over.abort(reason);
      reject(reason);
    };
    const leave = () => end(new HearsayError('QUERY_TOO_COSTLY', 'whoever asked has gone'));
    const timer = Number.isFinite(limits.milliseconds)
      ? setTimeout(() => end(deadlineExceeded(limits.milliseconds)), limits.milliseconds)
      : undefined;
    if (gone?.aborted) leave();
    gone?.addEventListener('abort', leave, { once: true });
    void Promise.resolve(over.signal)
      .then(work)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        gone?.removeEventListener('abort', leave);
      });
  });
}

/** The error of a query that took longer than it gets. */
function deadlineExceeded(milliseconds: number): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the query took longer than ${milliseconds / 1000} seconds: ask for less, or narrow the filter`,
  );
}
