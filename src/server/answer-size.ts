import { GraphQLError, type ExecutionResult } from 'graphql';

/** Maximum size of an answer over HTTP, in bytes of JSON. */
export const SIZE_LIMIT = 10_000_000;
/** Maximum number of errors in one answer. */
const ERROR_LIMIT = 1_000;

/** Bytes that a character takes in JSON at most: `\u0000`. */
const MOST_PER_CHARACTER = 6;
/** Bytes that a number, a boolean or null takes at most, with a comma. */
const OTHER_VALUE = 25;

/**
 * An answer within the limits on its size; of very many errors only the first. Made before the JSON is, which may be far
 * larger than what it is made from: a text that is selected thirty times is one text in memory.
 *
 * @throws GraphQLError QUERY_TOO_COSTLY if the answer is too large.
 */
export function withinSize(result: ExecutionResult, bytes = Infinity): ExecutionResult {
  const { data, errors } = result;
  if (errors && errors.length > ERROR_LIMIT)
    return withinSize({ ...result, errors: errors.slice(0, ERROR_LIMIT) }, bytes);
  // The exact length of a text takes longer to find out than its number of characters.
  if (!isLarger(data, bytes, mostOf) || !isLarger(data, bytes, (text) => Buffer.byteLength(text))) return result;
  throw new GraphQLError(`the answer is larger than ${bytes} bytes: ask for smaller pages or fewer fields`, {
    extensions: { code: 'QUERY_TOO_COSTLY' },
  });
}

function mostOf(text: string): number {
  return text.length * MOST_PER_CHARACTER;
}

/** Whether JSON is larger than a number of bytes; ends as soon as it is. */
function isLarger(value: unknown, bytes: number, measure: (text: string) => number): boolean {
  return leftOf(value, bytes, measure) < 0;
}

/** What a value leaves of a number of bytes; negative if it takes more. */
function leftOf(value: unknown, bytes: number, measure: (text: string) => number): number {
  if (typeof value === 'string') return bytes - measure(value) - 3;
  if (typeof value !== 'object' || value === null) return bytes - OTHER_VALUE;
  let left = bytes;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index += 1) left = leftOf(value[index], left, measure);
    return left;
  }
  // Faster than Object.entries, which makes an array for each field of each object of each answer.
  for (const key in value) {
    if (left < 0) break;
    left = leftOf((value as Record<string, unknown>)[key], left - measure(key) - 3, measure);
  }
  return left;
}
