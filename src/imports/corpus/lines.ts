const NEWLINE = 0x0a;

/** One line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the newline; undefined when it exceeds the maximum size. */
  readonly bytes: Buffer | undefined;
  /** Offset of its end in the file. */
  readonly end: number;
}

/**
 * Splits bytes into lines.
 *
 * @param maxSize Largest size of a line in bytes. Of one that is longer only the length is kept.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxSize: number): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let length = 0;
  let number = 0;
  let end = 0;
  const whole = (last: Buffer): Buffer | undefined => {
    const bytes = length + last.length > maxSize ? undefined : Buffer.concat([...rest, last]);
    rest = [];
    length = 0;
    return bytes;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1; newline = chunk.indexOf(NEWLINE, start)) {
      const last = chunk.subarray(start, newline);
      const bytes = rest.length === 0 && length === 0 && last.length <= maxSize ? last : whole(last);
      start = newline + 1;
      yield { number: (number += 1), bytes, end: end + start };
    }
    end += chunk.length;
    length += chunk.length - start;
    rest = length > maxSize ? [] : [...rest, chunk.subarray(start)];
  }
  if (length > 0) yield { number: number + 1, bytes: whole(Buffer.alloc(0)), end };
}
