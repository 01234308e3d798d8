import { pipeline } from 'node:stream';
import { CsvError, parse, type Info, type Options } from 'csv-parse';
import { inMegabytes, MAX_PROBLEMS_AT_ONE_PLACE, MAX_ROW_SIZE } from '../../common/bounds.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import { DossierError, fileProblem } from '../../record/problem.ts';
import { columnsFor, fieldsIn } from './columns.ts';
import type { CorpusFile, Table } from './files.ts';
import { badRow, type BadRow, type Row } from './row.ts';
import { wholeLines } from './utf8.ts';

/** A row of a CSV file, with its cells as the fields of an entry. */
export interface Fields extends Row {
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Parsed {
  readonly info: Info;
  readonly record: readonly string[];
  readonly raw: string;
}

type LocatedCells = Pick<Row, 'text' | 'line' | 'end'> & { readonly cells: readonly string[] };

/**
 * Reads the rows of a table. Accepts quoted newlines, CRLF, and a byte order mark.
 *
 * @throws DossierError when the header does not fit the table, the file is not UTF-8, or a quote is not closed.
 */
export async function* readCsv(
  bytes: AsyncIterable<Buffer>,
  { path: file, dossier }: CorpusFile,
  table: Table,
): AsyncGenerator<Fields | BadRow> {
  const lines = new LineCount();
  // The types do not know that a record comes with its place and its text.
  const located = { on_record: (parsed: Parsed) => lines.located(parsed) } as unknown as Options;
  const parser = parse({ ...OPTIONS, ...located });
  pipeline(wholeLines(file, bytes), parser, () => undefined);
  let header: readonly string[] | undefined;
  try {
    for await (const { cells, ...place } of parser as AsyncIterable<LocatedCells>) {
      if (header === undefined) {
        header = readHeader(file, table, cells);
        continue;
      }
      const row = { file, dossier, ...place };
      if (cells.length === header.length) yield { ...row, fields: fieldsIn(header, cells) };
      else yield badRow(row, [`the row has ${cells.length} cells, the header has ${header.length}`]);
    }
  } catch (error) {
    throw error instanceof CsvError ? broken(file, lines.next, reasonFor(error)) : error;
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

/** Locates rows as they are parsed, which is before they are read: the parser may be ahead when it fails. */
class LineCount {
  /** The line after the last row. */
  next = 1;
  // The parser counts a quoted CRLF as two lines.
  #surplus = 0;

  located({ info, record, raw }: Parsed): LocatedCells {
    const text = raw.trim();
    this.#surplus += text.match(/\r\n/g)?.length ?? 0;
    const last = info.lines - this.#surplus;
    this.next = last + 1;
    return { cells: record, text, line: last - newlines(text), end: info.bytes };
  }
}

/** Why the rest of a file cannot be read, from the row that begins at the line of the problem. */
function reasonFor({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'the row that begins here has a quote that is never closed, so it and the rest of the file cannot be read';
  }
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return `the row that begins here has more than ${inMegabytes(MAX_ROW_SIZE)}: is a quote not closed? It and the rest of the file cannot be read`;
  }
  return `the quotes of the row that begins here are wrong, so it and the rest of the file cannot be read: ${message}`;
}

function newlines(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

function readHeader(file: string, table: Table, cells: readonly string[]): readonly string[] {
  const header = cells.map((cell) => cell.trim());
  const columns = columnsFor(table);
  const problems = header.flatMap((name, index) => {
    if (!columns.includes(name)) return [unknownColumn(name, columns)];
    return header.indexOf(name) < index ? [`the column ${name} appears twice`] : [];
  });
  if (problems.length === 0) return header;
  throw broken(file, 1, problems.slice(0, MAX_PROBLEMS_AT_ONE_PLACE).join('; '));
}

function unknownColumn(name: string, columns: readonly string[]): string {
  const near = /[;\t]/.test(name) ? '' : didYouMean(name, columns);
  return `there is no column "${name}" here${near || `: the columns are ${columns.join(', ')}, separated by commas`}`;
}

function broken(file: string, line: number, message: string): DossierError {
  return new DossierError([fileProblem(file, message, line)]);
}
