import { openBytes } from '../corpus/bytes.ts';
import { readRows } from '../corpus/csv.ts';
import type { CorpusFile } from '../corpus/files.ts';
import type { BadRow, Row } from '../corpus/row.ts';
import { toEdtf } from '../corpus/sheet-dates.ts';
import { guessField, type SheetField } from './fields.ts';
import type { Mapping } from './mapping.ts';

/** A row of a sheet, with what its cells say. */
export interface SheetRow extends Row {
  readonly says: Says;
}

export type Says = Readonly<Partial<Record<SheetField, string>>>;

/** The headings of a sheet. */
export async function readHeadings(file: CorpusFile): Promise<readonly string[]> {
  let headings: readonly string[] = [];
  const rows = readRows(openBytes(file), file, isKnown, ({ names }) => (headings = names));
  await rows.next();
  await rows.return(undefined);
  return headings.filter((name) => name !== '');
}

/** Whether a cell of a column has this value. */
export async function holdsCell(file: CorpusFile, heading: string, value: string): Promise<boolean> {
  const column: Mapping = { columns: { [heading]: { field: 'stance' } }, ignored: [], defaults: {}, dates: [] };
  for await (const row of readSheetRows(file, column)) if ('says' in row && row.says.stance === value) return true;
  return false;
}

/** Reads the rows of a sheet. */
export async function* readSheetRows(file: CorpusFile, mapping: Mapping): AsyncGenerator<SheetRow | BadRow> {
  const isMapped = (name: string) => Object.hasOwn(mapping.columns, name) || isKnown(name);
  for await (const row of readRows(openBytes(file), file, isMapped, () => undefined)) {
    if ('reasons' in row) {
      yield row;
      continue;
    }
    const { header, cells, ...place } = row;
    yield { ...place, says: saidIn(header.names, cells, mapping) };
  }
}

function isKnown(name: string): boolean {
  return guessField(name) !== undefined;
}

function saidIn(headings: readonly string[], cells: readonly string[], { columns, defaults, dates }: Mapping): Says {
  const says: Partial<Record<SheetField, string>> = { ...defaults };
  for (const [index, heading] of headings.entries()) {
    const column = Object.hasOwn(columns, heading) ? columns[heading] : undefined;
    const cell = cells[index]?.trim() ?? '';
    if (column === undefined || cell === '') continue;
    says[column.field] = column.values?.[cell] ?? column.values?.[cell.toLowerCase()] ?? cell;
  }
  for (const name of ['saidAt', 'publishedAt'] as const) {
    if (says[name] !== undefined) says[name] = toEdtf(says[name], dates);
  }
  return says;
}
