import type { CsvError } from 'csv-parse';
import { inMegabytes, MAX_ROW_SIZE } from '../../common/bounds.ts';

/**
 * Why the rest of a file cannot be read, and the line of the quote to blame.
 *
 * @param firstLine The line after the last row that could be read.
 */
export function quoteProblem(error: CsvError, firstLine: number): { readonly line: number; readonly message: string } {
  // What was read of the row, with any empty lines before it.
  const raw = (error as { raw?: string }).raw ?? '';
  const begins = raw.search(/\S/);
  const row = firstLine + lineBreaks(raw.slice(0, Math.max(begins, 0)));
  const open = openQuote(error.code === 'CSV_INVALID_CLOSING_QUOTE' ? raw.slice(0, -1) : raw);
  const line = open === undefined ? row : firstLine + lineBreaks(raw.slice(0, open));
  const where = row === line ? 'the row that begins here' : `the row that begins at line ${row}`;
  return { line, message: reasonFor(error, where, firstLine + lineBreaks(raw)) };
}

function reasonFor({ code, message }: CsvError, row: string, end: number): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `${row} has a quote that is never closed, so it and the rest of the file cannot be read`;
    case 'CSV_MAX_RECORD_SIZE':
      return `${row} has more than ${inMegabytes(MAX_ROW_SIZE)}: is a quote not closed? It and the rest of the file cannot be read`;
    case 'CSV_INVALID_CLOSING_QUOTE': {
      const why = `the quote that begins here ends in line ${end} in the middle of a cell; one inside a cell is written twice, ""`;
      return `the quotes of ${row} are wrong, so it and the rest of the file cannot be read: ${why}`;
    }
    default:
      return `the quotes of ${row} are wrong, so it and the rest of the file cannot be read: ${message}`;
  }
}

/** Where the quote begins that is still open at the end of a text. */
function openQuote(text: string): number | undefined {
  let open: number | undefined;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (open === undefined) open = at;
    else if (text[at + 1] === '"') at += 1;
    else open = undefined;
  }
  return open;
}

/** Number of line breaks, of any kind. */
export function lineBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
