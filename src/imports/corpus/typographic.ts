import { parse } from 'csv-parse/sync';
import type { Delimiter } from './delimiter.ts';
import type { Header } from './header.ts';

/** Quotation marks that word processors put in place of straight ones: “…”, „…“, ”…” and «…». */
const MARKS = /[“”„«»]/;
/** A mark at the beginning of a cell, and none that could end it. */
const OPEN = /^(?:[“„][^“”]*|«[^»]*)$/;
const WHOLE = /^(?:[“”„][^“”„]*[“”]|«[^«»]*»)$/;

/** Whether a cell begins with a typographic quote that does not end in it: it may go on in the next row. */
export function isOpen(cell: string): boolean {
  return OPEN.test(cell.trim());
}

/** Whether a row has quotation marks that may stand for the quotes of CSV. */
export function hasTypographicQuotes(text: string): boolean {
  return MARKS.test(text);
}

/**
 * The cells of a row in which typographic quotation marks stand around cells: read as the quotes of CSV. Marks inside a
 * cell, or within straight quotes, are text and stay.
 *
 * @param cells The cells as they were read, without regard to these marks.
 */
export function withoutTypographicQuotes(
  text: string,
  cells: readonly string[],
  delimiter: Delimiter,
  header: Header,
): readonly string[] {
  if (header.misfit(cells) !== undefined) return reread(text, delimiter, header) ?? cells;
  const isQuoted = quoting(text, delimiter);
  return cells.map((cell, index) => (isQuoted[index] !== true && WHOLE.test(cell.trim()) ? inside(cell) : cell));
}

function inside(cell: string): string {
  return cell.trim().slice(1, -1);
}

/** Whether each cell of a row is in straight quotes. */
function quoting(text: string, delimiter: Delimiter): readonly boolean[] {
  const options = {
    delimiter,
    relax_column_count: true,
    cast: (_: string, { quoting }: { quoting: boolean }) => quoting,
  };
  const [cells = []] = parse(text, options) as unknown as boolean[][];
  return cells;
}

/** The cells of a row with the marks at their ends as straight quotes, if it fits under the header then. */
function reread(text: string, delimiter: Delimiter, header: Header): readonly string[] | undefined {
  const straight = text
    .replaceAll(new RegExp(`(^|${delimiter})\\s*[“”„«]`, 'g'), '$1"')
    .replaceAll(new RegExp(`[“”»]\\s*(?=${delimiter}|$)`, 'g'), '"');
  try {
    const [cells] = parse(straight, { delimiter, relax_column_count: true });
    return cells && header.misfit(cells) === undefined ? cells : undefined;
  } catch {
    return undefined;
  }
}
