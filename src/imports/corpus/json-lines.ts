import { isUtf8 } from 'node:buffer';
import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import { decodeText } from '../dossier/text.ts';
import { splitLines, type Line } from './lines.ts';
import { badRow, toEntry, type BadRow, type CorpusEntry, type Row } from './row.ts';

/** Bytes. */
const MAX_LINE_SIZE = 1024 * 1024;
const TOO_LONG = 'a line can have at most 1 MB: is every entry on a line of its own?';
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
  for await (const line of splitLines(bytes, MAX_LINE_SIZE)) {
    if (line.number <= after) continue;
    const row = { ...where, line: line.number, end: line.end, text: decodeLine(line) };
    if (line.bytes === undefined) yield badRow(row, [TOO_LONG]);
    else if (!isUtf8(line.bytes)) yield badRow(row, [encodingProblem(where.file, line.bytes)]);
    else if (row.text.trim() !== '') yield entryIn(row);
  }
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
  const content = parsed(row.text);
  if (content === undefined) return badRow(row, ['this line is not JSON: one entry a line, {"claim": {…}}']);
  const keys = typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.keys(content) : [];
  const [key = ''] = keys;
  if (keys.length !== 1) return badRow(row, [`a line is a map with one key: ${ENTRY_TYPES.join(', ')}`]);
  if (!isType(key)) {
    const near = didYouMean(key, ENTRY_TYPES);
    return badRow(row, [`there is no key ${key} here${near || `: the keys are ${ENTRY_TYPES.join(', ')}`}`]);
  }
  return toEntry(row, key, (content as Record<string, unknown>)[key]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isType(key: string): key is EntryType {
  return (ENTRY_TYPES as readonly string[]).includes(key);
}
