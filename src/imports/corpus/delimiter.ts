import { parse } from 'csv-parse/sync';

/** What may separate the cells of a table. */
const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The first line by which Excel is told what separates cells: `sep=;`. */
const SEPARATOR_LINE = /^\u{feff}?sep=([,;\t])\r?\n/iu;

/** What separates the cells of a table, and how long a line before the header is that says so, in bytes. */
export interface Separation {
  readonly delimiter: Delimiter;
  readonly skip: number;
}

/**
 * Tells by the header what separates cells: the delimiter that gives the most columns with a known name, and of these the
 * one that gives the most columns. Rows are not looked at: their texts may have any of these characters. (The discovery
 * of csv-parse counts characters, and fails at letters beyond ASCII.)
 *
 * @param start The beginning of the file, with the whole header.
 */
export function separationOf(start: Buffer, isKnown: (name: string) => boolean): Separation {
  const text = start.toString('utf8');
  const [line, stated] = SEPARATOR_LINE.exec(text) ?? [];
  if (line !== undefined) return { delimiter: stated as Delimiter, skip: Buffer.byteLength(line) };
  const scored = DELIMITERS.map((delimiter) => {
    const names = headerOf(text, delimiter);
    return { delimiter, known: names.filter(isKnown).length, columns: names.length };
  });
  const best = scored.reduce((a, b) => ((b.known - a.known || b.columns - a.columns) > 0 ? b : a));
  return { delimiter: best.delimiter, skip: 0 };
}

function headerOf(text: string, delimiter: Delimiter): string[] {
  try {
    const [header = []] = parse(text, {
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      to: 1,
      skip_empty_lines: true,
    });
    return header.map((name) => name.trim());
  } catch {
    // A quote that is not closed is reported when the rows are read.
    return (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll('"', '').split(delimiter);
  }
}

/** A delimiter in a message. */
export const DELIMITER_WORDS: Readonly<Record<Delimiter, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
