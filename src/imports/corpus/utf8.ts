import { isUtf8 } from 'node:buffer';
import { DossierError } from '../../record/problem.ts';
import { decodeText } from '../dossier/text.ts';

const NEWLINE = 0x0a;

/**
 * Regroups the chunks of a file into whole lines, and checks that they are UTF-8.
 *
 * @throws DossierError with the line that is not UTF-8.
 */
export async function* wholeLines(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let lines = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (end === 0) continue;
    const piece = bytes.subarray(0, end);
    check(file, piece, lines);
    lines += newlines(piece);
    yield piece;
  }
  check(file, rest, lines);
  yield rest;
}

function check(file: string, piece: Buffer, lines: number): void {
  if (isUtf8(piece)) return;
  const decoded = decodeText(file, piece);
  if ('message' in decoded) throw new DossierError([{ ...decoded, line: decoded.line + lines }]);
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let index = bytes.indexOf(NEWLINE); index !== -1; index = bytes.indexOf(NEWLINE, index + 1)) count += 1;
  return count;
}
