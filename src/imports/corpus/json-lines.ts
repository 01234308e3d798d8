import { isUtf8 } from 'node:buffer';
import { visit } from 'jsonc-parser';
import { inMegabytes, MAX_ROW_SIZE, MAX_SKIPPED_LINE_SIZE } from '../../common/bounds.ts';
import { DossierError, fileProblem } from '../../record/problem.ts';
import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import { shortened } from '../../common/printable.ts';
import { decodeText } from '../dossier/text.ts';
import { splitLines, type EndlessLine, type Line } from './lines.ts';
import { badRow, toEntry, type BadRow, type CorpusEntry, type Row } from './row.ts';

const TOO_LONG = `a line can have at most ${inMegabytes(MAX_ROW_SIZE)}: is every entry on a line of its own?`;
const BYTE_ORDER_MARK = '\u{feff}';

/**
 * Reads entries, one per line: `{"claim": {…}}`.
 *
 * @param after Number of the last line to skip.
 */
export async function* readJsonLines(
  bytes: AsyncIterable<Buffer>,
  where: Pick<Row, 'file' | 'dossier'>,
  after = 0,
): AsyncGenerator<CorpusEntry | BadRow> {
  for await (const line of splitLines(bytes, {
    maxSize: MAX_ROW_SIZE,
    endless: endless(where.file),
    skipEmpty: true,
  })) {
    if (line.number <= after) continue;
    const row = { ...where, line: line.number, end: line.end, text: decodeLine(line) };
    if (line.bytes === undefined) yield badRow(row, [TOO_LONG]);
    else if (!isUtf8(line.bytes)) yield badRow(row, [encodingProblem(where.file, line.bytes)]);
    else if (row.text.trim() !== '') yield entryIn(row);
  }
}

/** A line so long that there is no use in waiting for its end. */
function endless(file: string): EndlessLine {
  return {
    size: MAX_SKIPPED_LINE_SIZE,
    error: (line) => new DossierError([fileProblem(file, `${TOO_LONG} The rest of the file was not read`, line)]),
  };
}

function decodeLine({ number, bytes }: Line): string {
  const text = bytes?.toString('utf8') ?? '';
  return number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function encodingProblem(file: string, bytes: Buffer): string {
  const decoded = decodeText(file, bytes);
  return 'message' in decoded ? decoded.message : 'this is not UTF-8';
}

function entryIn(row: Row): CorpusEntry | BadRow {
  const { content, problem } = parsed(row.text);
  if (problem !== undefined) return badRow(row, [problem]);
  const keys = typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.keys(content) : [];
  const [key = ''] = keys;
  if (keys.length !== 1) return badRow(row, [`a line is a map with one key: ${ENTRY_TYPES.join(', ')}`]);
  if (!isType(key)) {
    const near = didYouMean(key, ENTRY_TYPES);
    return badRow(row, [`there is no key ${shortened(key)} here${near || `: the keys are ${ENTRY_TYPES.join(', ')}`}`]);
  }
  return toEntry(row, key, (content as Record<string, unknown>)[key]);
}

/** The content of a line; JSON.parse alone would drop all but the last value of a key that is given twice. */
function parsed(text: string): { readonly content?: unknown; readonly problem?: string } {
  try {
    const content: unknown = JSON.parse(text);
    const key = duplicateKey(text);
    return key === undefined ? { content } : { problem: `the key ${shortened(key)} is given twice` };
  } catch {
    return { problem: 'this line is not JSON: one entry a line, {"claim": {…}}' };
  }
}

/** The first key that one map has twice, whatever its values. */
function duplicateKey(text: string): string | undefined {
  const maps: Set<string>[] = [];
  let duplicate: string | undefined;
  visit(text, {
    onObjectBegin: () => void maps.push(new Set()),
    onObjectEnd: () => void maps.pop(),
    onObjectProperty: (key) => {
      const keys = maps.at(-1);
      if (keys?.has(key)) duplicate ??= key;
      keys?.add(key);
    },
  });
  return duplicate;
}

function isType(key: string): key is EntryType {
  return (ENTRY_TYPES as readonly string[]).includes(key);
}
