import { HearsayError } from '../common/errors.ts';
import type { Request } from '../model/context.ts';

/**
 * Runs work within the time limit of its request. After the limit the promise rejects at once, and the guard that was
 * passed to the work throws, so that it starts nothing more. The guard also throws when the client has disconnected.
 *
 * @throws HearsayError QUERY_TOO_COSTLY after the time limit.
 */
export function withinDeadline<Result>(
  { limits: { milliseconds }, signal }: Request,
  work: (guard: () => void) => Result | Promise<Result>,
): Promise<Result> {
  let exceeded: Error | undefined;
  const guard = () => {
    if (exceeded) throw exceeded;
    // Polled, because an abort listener would cost every request about a tenth of its time.
    if (signal?.aborted) throw new HearsayError('QUERY_TOO_COSTLY', 'the client has disconnected');
  };
  return new Promise<Result>((resolve, reject) => {
    const timer = Number.isFinite(milliseconds)
      ? setTimeout(() => reject((exceeded = deadlineExceeded(milliseconds))), milliseconds)
      : undefined;
    void Promise.resolve(guard)
      .then(work)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** The error of a query that exceeded its time limit. */
function deadlineExceeded(milliseconds: number): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the query took longer than ${milliseconds / 1000} seconds: ask for less, or narrow the filter`,
  );
}
