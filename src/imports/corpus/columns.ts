import { SECTIONS } from '../../record/entries.ts';
import { TABLES, type Table } from './files.ts';
import { fieldsFor } from './row.ts';

/** Converts a cell to the value of a field; text that cannot be converted stays text, which the format then rejects. */
type Cell = (cell: string) => unknown;

const LIST_FIELDS = ['aliases', 'about', 'contradicts', 'entails', 'cites', 'told', 'respondsTo'];

const CELLS: Readonly<Record<string, Cell>> = {
  ...Object.fromEntries(LIST_FIELDS.map((field) => [field, items])),
  unnamed: yesOrNo,
  sourceVerbatim: yesOrNo,
  credibility: number,
  partOf: spans,
  ownedBy: spans,
  seen: yesOrNo,
  identifiedAs: (cell) =>
    words(cell).map(([actor, confidence]) => ({
      actor,
      ...defined({ confidence: confidence === undefined ? undefined : number(confidence) }),
    })),
  toward: (cell) => words(cell).map(([actor, attitude]) => ({ actor, attitude })),
  sources: (cell) => items(cell).map((source) => ({ source })),
};

/** Columns for fields of the first source of a statement. */
const FIRST_SOURCE: Readonly<Record<string, string>> = {
  sourceQuote: 'quote',
  sourceLanguage: 'language',
  sourceVerbatim: 'verbatim',
  sourceLocator: 'locator',
  sourceCommitment: 'commitment',
};

/** Names of a table's columns, in the order of the format. */
export function columnsFor(table: Table): string[] {
  if (table === 'offices') return ['person', 'id', 'title', 'of', 'from', 'to'];
  const fields = fieldsFor(SECTIONS[table]).filter((field) => field !== 'offices');
  return table === 'statements' ? [...fields, ...Object.keys(FIRST_SOURCE)] : fields;
}

/** Converts the cells of a row to the fields of an entry; empty cells are left out. */
export function fieldsIn(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const first: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') continue;
    const value = CELLS[column]?.(cell) ?? cell;
    const sourceField = FIRST_SOURCE[column];
    if (sourceField === undefined) fields[column] = value;
    else first[sourceField] = value;
  }
  if (Object.keys(first).length > 0) fields['sources'] = withFirst(fields['sources'], first);
  return fields;
}

function withFirst(sources: unknown, first: object): unknown {
  const [nearest, ...others] = Array.isArray(sources) ? (sources as object[]) : [{}];
  return [{ ...nearest, ...first }, ...others];
}

function items(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function words(cell: string): string[][] {
  return items(cell).map((item) => item.split(/\s+/));
}

function spans(cell: string): unknown {
  return words(cell).map(([actor, from, to]) => ({ actor, ...defined({ from: date(from), to: date(to) }) }));
}

function yesOrNo(cell: string): unknown {
  return { true: true, false: false }[cell.toLowerCase()] ?? cell;
}

function number(cell: string): unknown {
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

/** Two dots stand for an open end. */
function date(word: string | undefined): string | undefined {
  return word === '..' ? undefined : word;
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The columns of all tables, for the help of `hearsay import`. */
export function columnsHelp(): string {
  const tables = TABLES.map((table) => `  ${`${table}.csv`.padEnd(15)} ${columnsFor(table).join(',')}`);
  return [
    'A corpus is JSON Lines, one entry per line: {"claim": {…}}; or CSV, one file per type:',
    ...tables,
    'Lists are separated by ";". toward is "actor:x ACCUSES; actor:y NEUTRAL", partOf and ownedBy',
    '"actor:x FROM TO", and identifiedAs "actor:x CONFIDENCE"; ".." is an open date. The columns source… are for the first source.',
    'A row can only refer to rows before it, and to the record.',
  ].join('\n');
}
