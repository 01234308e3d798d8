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

/** When to give up on a line. */
export interface EndlessLine {
  /** Bytes. */
  readonly size: number;
  readonly error: (line: number) => Error;
}

interface SplitOptions {
  /** Largest size of a line in bytes. Of one that is longer only the length is kept. */
  readonly maxSize: number;
  /** Ends with an error at a line that is longer still. */
  readonly endless?: EndlessLine;
  /** Counts empty lines and leaves them out. */
  readonly skipEmpty?: boolean;
}

/** Splits bytes into lines. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  { maxSize, endless, skipEmpty = false }: SplitOptions,
): AsyncGenerator<Line> {
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
      number += 1;
      if (!skipEmpty || bytes?.length !== 0) yield { number, bytes, end: end + start };
    }
    end += chunk.length;
    length += chunk.length - start;
    if (endless !== undefined && length > endless.size) throw endless.error(number + 1);
    rest = length > maxSize ? [] : [...rest, chunk.subarray(start)];
  }
  if (length > 0) yield { number: number + 1, bytes: whole(Buffer.alloc(0)), end };
}
