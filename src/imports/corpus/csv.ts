import { pipeline } from 'node:stream';
import { CsvError, parse, type Info, type Options } from 'csv-parse';
import { MAX_PROBLEMS_AT_ONE_PLACE, MAX_ROW_SIZE } from '../../common/bounds.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import { DossierError, fileProblem } from '../../record/problem.ts';
import { columnsFor, fieldsIn } from './columns.ts';
import { DELIMITER_WORDS, separationOf, type Delimiter } from './delimiter.ts';
import type { CorpusFile, Table } from './files.ts';
import { Header } from './header.ts';
import { quoteProblem, lineBreaks } from './quotes.ts';
import { badRow, type BadRow, type Row } from './row.ts';
import { hasTypographicQuotes, isOpen, withoutTypographicQuotes } from './typographic.ts';
import { wholeLines } from './utf8.ts';

/** A row of a CSV file, with its cells as the fields of an entry. */
export interface Fields extends Row {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A row of a CSV file, with its cells in the order of the header. */
export interface Cells extends Row {
  readonly header: Header;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly info: Info;
  readonly record: readonly string[];
  readonly raw: string;
}

type LocatedCells = Pick<Row, 'text' | 'line' | 'end'> & { readonly cells: readonly string[] };

/**
 * Reads the rows of a table as the fields of entries.
 *
 * @throws DossierError when the header does not fit the table, the file is not UTF-8, or a quote is not closed.
 */
export async function* readCsv(
  bytes: AsyncIterable<Buffer>,
  file: CorpusFile,
  table: Table,
): AsyncGenerator<Fields | BadRow> {
  const columns = columnsFor(table);
  const warned = new Set<string>();
  const readHeader = (header: Header, delimiter: Delimiter) => checkHeader(file.path, columns, header, delimiter);
  for await (const row of readRows(bytes, file, (name) => columns.includes(name), readHeader)) {
    if ('reasons' in row) {
      yield row;
      continue;
    }
    const { header, cells, ...place } = row;
    const { fields, warnings } = fieldsIn(header.names, cells, file.dates);
    const news = warnings.filter(({ about }) => !warned.has(about));
    for (const { about } of news) warned.add(about);
    yield { ...place, fields, ...(news.length > 0 && { warnings: news.map(({ message }) => message) }) };
  }
}

/**
 * Reads the rows of a CSV file. The delimiter is told by the header. Accepts quoted newlines, any line ends, a byte order
 * mark, and empty rows and columns.
 *
 * @param isKnown Whether a column may have this name.
 * @param readHeader Called with the header before the first row.
 * @throws DossierError when the file is not UTF-8, or a quote is not closed.
 */
export async function* readRows(
  bytes: AsyncIterable<Buffer>,
  { path: file, dossier }: Pick<CorpusFile, 'path' | 'dossier'>,
  isKnown: (name: string) => boolean,
  readHeader: (header: Header, delimiter: Delimiter) => void,
): AsyncGenerator<Cells | BadRow> {
  const chunks = wholeLines(file, bytes);
  const first = await chunks.next();
  if (first.done === true) return;
  const start = first.value;
  const { delimiter, skip } = separationOf(start, isKnown);
  const lines = new LineCount(skip);
  const parser = parse({ ...OPTIONS, delimiter, ...lines.options });
  pipeline(joined(start.subarray(skip), chunks), parser, () => undefined);
  let header: Header | undefined;
  try {
    for await (const { cells, ...place } of parser as AsyncIterable<LocatedCells>) {
      if (header === undefined) {
        header = new Header(cells.map(withoutQuotes));
        readHeader(header, delimiter);
        continue;
      }
      const row = { file, dossier, ...place };
      const read = hasTypographicQuotes(row.text)
        ? withoutTypographicQuotes(row.text, cells, delimiter, header)
        : cells;
      const misfit = header.misfit(read) ?? (read.some(isOpen) ? OPEN_QUOTE : undefined);
      yield misfit === undefined ? { ...row, header, cells: read } : badRow(row, [misfit + quotesAdvice(row.text)]);
    }
  } catch (error) {
    throw error instanceof CsvError ? toProblem(file, lines.next, error) : error;
  }
}

const OPTIONS = {
  bom: true,
  info: true,
  raw: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: MAX_ROW_SIZE,
};

async function* joined(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  yield* rest;
}

function withoutQuotes(name: string): string {
  return name.trim().replace(/^[“”„«](.*)[“”»]$/, '$1');
}

const OPEN_QUOTE = 'a typographic quote begins a cell and does not end in this row';

function quotesAdvice(text: string): string {
  return hasTypographicQuotes(text) ? '; cells are quoted with straight quotes, ", not with typographic ones' : '';
}

/** Locates rows as they are parsed, which is before they are read: the parser may be ahead when it fails. */
class LineCount {
  /** The line after the last row. */
  next: number;
  readonly #skippedLines: number;
  readonly #skippedBytes: number;
  // The parser counts a quoted CRLF as two lines.
  #surplus = 0;

  /** @param skippedBytes Length of a line before the header that the parser does not see. */
  constructor(skippedBytes: number) {
    this.#skippedBytes = skippedBytes;
    this.#skippedLines = skippedBytes > 0 ? 1 : 0;
    this.next = 1 + this.#skippedLines;
  }

  /** Options for the parser; its types do not know that a record comes with its place and its text. */
  get options(): Options {
    return { on_record: (parsed: Parsed) => this.#located(parsed) } as unknown as Options;
  }

  #located({ info, record, raw }: Parsed): LocatedCells | null {
    const text = raw.trim();
    this.#surplus += text.match(/\r\n/g)?.length ?? 0;
    const last = info.lines - this.#surplus + this.#skippedLines;
    this.next = last + 1;
    if (record.every((cell) => cell.trim() === '')) return null;
    return { cells: record, text, line: last - lineBreaks(text), end: info.bytes + this.#skippedBytes };
  }
}

function toProblem(file: string, line: number, error: CsvError): DossierError {
  const problem = quoteProblem(error, line);
  return broken(file, problem.line, problem.message);
}

function checkHeader(file: string, columns: readonly string[], { names }: Header, delimiter: Delimiter): void {
  const problems = names.flatMap((name, index) => {
    if (name === '') return [];
    if (!columns.includes(name)) return [unknownColumn(name, columns, delimiter)];
    return names.indexOf(name) < index ? [`the column ${name} appears twice`] : [];
  });
  if (problems.length > 0) throw broken(file, 1, problems.slice(0, MAX_PROBLEMS_AT_ONE_PLACE).join('; '));
}

function unknownColumn(name: string, columns: readonly string[], delimiter: Delimiter): string {
  const near = /[,;\t|]/.test(name) ? '' : didYouMean(name, columns);
  const all = `: the columns are ${columns.join(', ')}, separated by commas, semicolons or tabs (here by ${DELIMITER_WORDS[delimiter]})`;
  return `there is no column "${name}" here${near || all}`;
}

function broken(file: string, line: number, message: string): DossierError {
  return new DossierError([fileProblem(file, message, line)]);
}
