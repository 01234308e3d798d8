/** Code of an error: `extensions.code` in GraphQL, and the basis of the exit code of a command. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'QUERY_TOO_COSTLY'
  | 'RATE_LIMITED'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL';

/** An error whose message is written for the user, and may be shown unchanged. */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  /** The invalid argument or input field, such as `filter.speaker`. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { field?: string } = {}) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.field = options.field;
  }
}

/** Invalid input; the message states the rule, then the value received. */
export class InputError extends HearsayError {
  constructor(message: string, options: ErrorOptions & { field?: string } = {}) {
    super('BAD_USER_INPUT', message, options);
  }
}

/**
 * Checks that a number is within a range, inclusive.
 *
 * @returns the number.
 * @throws InputError naming the field if it is not.
 */
export function readNumber(field: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw new InputError(`${field} must be from ${min} to ${max}, received ${value}`, { field });
}
