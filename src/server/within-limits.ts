import { Budget } from '../common/budget.ts';
import { HearsayError } from '../common/errors.ts';
import type { Request } from '../model/context.ts';

/**
 * Runs work within the limits of its request. When it exceeds one of them, or when the client has disconnected, the
 * promise rejects at once, and the budget that was passed to the work lets it start nothing more.
 *
 * @throws HearsayError QUERY_TOO_COSTLY.
 */
export function withinLimits<Result>(
  { limits: { cost, milliseconds }, signal }: Request,
  work: (budget: Budget) => Result | Promise<Result>,
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const budget = new Budget({ objects: cost, signal, onStop: reject });
  const timer = Number.isFinite(milliseconds)
    ? setTimeout(() => budget.stop(deadlineExceeded(milliseconds)), milliseconds)
    : undefined;
  // A service that has stopped must not wait for the deadline of a question that its stop cut off.
  timer?.unref();
  void Promise.resolve(budget).then(work).then(resolve, reject);
  return promise.finally(() => clearTimeout(timer));
}

/** The error of a query that exceeded its time limit. */
function deadlineExceeded(milliseconds: number): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the query took longer than ${milliseconds / 1000} seconds: ask for less, or narrow the filter`,
  );
}
