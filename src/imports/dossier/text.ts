import { fileProblem, type Problem } from '../../record/problem.ts';

/** A text file. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

const NEWLINE = 0x0a;

/** Decodes UTF-8, without a byte order mark; returns a problem at the first byte that is not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): TextFile | Problem {
  const wide = wideEncoding(bytes);
  if (wide) {
    return fileProblem(file, `a dossier is UTF-8, this file is ${wide}: ${conversionHint(wide)}`);
  }
  const text = decoded(bytes);
  return text === undefined ? wrongByte(file, bytes) : { file, text };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Recognizes UTF-16 and UTF-32 by their byte order mark, or by the zero bytes of ASCII characters. */
function wideEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0) return 'UTF-32BE';
  if (a !== 0 && b === 0) return c === 0 ? 'UTF-32LE' : 'UTF-16LE';
  return a === 0 ? 'UTF-16BE' : undefined;
}

function wrongByte(file: string, bytes: Uint8Array): Problem {
  let line = 1;
  let start = 0;
  // A newline is never part of a longer UTF-8 sequence, so each line can be checked separately.
  for (;;) {
    const end = bytes.indexOf(NEWLINE, start);
    const rest = bytes.subarray(start, end === -1 ? bytes.length : end);
    const valid = validLength(rest);
    if (valid < rest.length || end === -1) return wrongByteAt(file, line, rest, valid);
    line += 1;
    start = end + 1;
  }
}

function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let wrong = bytes.length;
  if (decoded(bytes) !== undefined) return bytes.length;
  while (wrong - valid > 1) {
    const middle = valid + Math.ceil((wrong - valid) / 2);
    if (startsValid(bytes.subarray(0, middle))) valid = middle;
    else wrong = middle;
  }
  return completeLength(bytes.subarray(0, valid));
}

/** True when the bytes are UTF-8 or the beginning of it. */
function startsValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function completeLength(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return new TextEncoder().encode(text).length;
}

function wrongByteAt(file: string, line: number, bytes: Uint8Array, valid: number): Problem {
  const byte = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const column = (decoded(bytes.subarray(0, valid)) ?? '').length + 1;
  const message = `a dossier is UTF-8, the byte 0x${byte} here is not: ${conversionHint('WINDOWS-1254')} (or another encoding)`;
  return { file, line, column, path: '', message };
}

function conversionHint(encoding: string): string {
  return `save it as UTF-8, or convert it with iconv -f ${encoding} -t UTF-8`;
}
