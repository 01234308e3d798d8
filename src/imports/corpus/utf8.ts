import { isUtf8 } from 'node:buffer';
import { inMegabytes, MAX_ROW_SIZE } from '../../common/bounds.ts';
import { DossierError, fileProblem } from '../../record/problem.ts';
import { decodeText } from '../dossier/text.ts';

const NEWLINE = 0x0a;
const TOO_LONG = `a line can have at most ${inMegabytes(MAX_ROW_SIZE)}: is every row on a line of its own?`;

/**
 * Regroups the chunks of a file into whole lines, and checks that they are UTF-8 and not too long.
 *
 * @throws DossierError with the line that is not.
 */
export async function* wholeLines(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let rest: Buffer[] = [];
  let length = 0;
  let lines = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const piece = Buffer.concat([...rest, chunk.subarray(0, end)]);
      check(file, piece, lines);
      lines += newlines(piece);
      yield piece;
      rest = [];
      length = 0;
    }
    rest.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length > MAX_ROW_SIZE) throw new DossierError([fileProblem(file, TOO_LONG, lines + 1)]);
  }
  const last = Buffer.concat(rest);
  check(file, last, lines);
  yield last;
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
