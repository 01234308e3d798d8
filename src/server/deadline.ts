import { HearsayError } from '../common/errors.ts';
import type { Request } from '../model/context.ts';

/**
 * Gives work the time of its request. When it is over the promise fails at once, and the guard that the work got throws,
 * so that it begins nothing more; also when whoever asked has gone.
 *
 * @throws HearsayError QUERY_TOO_COSTLY when the time is over.
 */
export function withinDeadline<Result>(
  { limits: { milliseconds }, signal }: Request,
  work: (guard: () => void) => Result | Promise<Result>,
): Promise<Result> {
  let over: Error | undefined;
  const guard = () => {
    if (over) throw over;
    // Asked for, not listened to: that would cost every request some tenth of its time.
    if (signal?.aborted) throw new HearsayError('QUERY_TOO_COSTLY', 'whoever asked has gone');
  };
  return new Promise<Result>((resolve, reject) => {
    const timer = Number.isFinite(milliseconds)
      ? setTimeout(() => reject((over = deadlineExceeded(milliseconds))), milliseconds)
      : undefined;
    void Promise.resolve(guard)
      .then(work)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** The error of a query that took longer than it gets. */
function deadlineExceeded(milliseconds: number): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the query took longer than ${milliseconds / 1000} seconds: ask for less, or narrow the filter`,
  );
}
