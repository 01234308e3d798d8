import { pipeline } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
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

/** Bytes. */
const MAX_ROW_SIZE = 1024 * 1024;

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
  let header: readonly string[] | undefined;
  // The parser counts a quoted CRLF as two lines.
  let surplus = 0;
  for await (const { info, record, raw } of parseRecords(file, bytes)) {
    if (header === undefined) {
      header = readHeader(file, table, record);
      continue;
    }
    const text = raw.trim();
    surplus += text.match(/\r\n/g)?.length ?? 0;
    const row = { file, dossier, text, line: info.lines - surplus - newlines(text), end: info.bytes };
    if (record.length === header.length) yield { ...row, fields: fieldsIn(header, record) };
    else yield badRow(row, [`the row has ${record.length} cells, the header has ${header.length}`]);
  }
}

async function* parseRecords(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<Parsed> {
  const options = { bom: true, info: true, raw: true, max_record_size: MAX_ROW_SIZE };
  const parser = parse({ ...options, relax_column_count: true, skip_empty_lines: true });
  pipeline(wholeLines(file, bytes), parser, () => undefined);
  try {
    yield* parser as AsyncIterable<Parsed>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as CsvError & Partial<Info>).lines ?? 1;
    throw broken(
      file,
      line,
      `quotes or the length of a cell are wrong near this line, so the rest cannot be read: ${error.message}`,
    );
  }
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
  const [problem] = problems;
  if (problem === undefined) return header;
  throw broken(file, 1, problems.join('; '));
}

function unknownColumn(name: string, columns: readonly string[]): string {
  const near = /[;\t]/.test(name) ? '' : didYouMean(name, columns);
  return `there is no column "${name}" here${near || `: the columns are ${columns.join(', ')}, separated by commas`}`;
}

function broken(file: string, line: number, message: string): DossierError {
  return new DossierError([fileProblem(file, message, line)]);
}
