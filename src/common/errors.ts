/** What went wrong, as `extensions.code` of a GraphQL error and as the reason of a command's exit. */
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

/** An error whose message is written for the user: it may leave the process as it is. */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  /** The argument or input field at fault, such as `filter.speaker`. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { field?: string } = {}) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.field = options.field;
  }
}

/** The user gave something that cannot be taken; the message says the rule, then the value received. */
export class InputError extends HearsayError {
  constructor(message: string, options: ErrorOptions & { field?: string } = {}) {
    super('BAD_USER_INPUT', message, options);
  }
}

/**
 * A number between two others, both included.
 *
 * @throws InputError naming the field, when it is not.
 */
export function readNumber(field: string, given: number, least: number, most: number): number {
  if (given >= least && given <= most) return given;
  throw new InputError(`${field} is ${least} to ${most}, received ${given}`, { field });
}
