import { SECTIONS } from '../../record/entries.ts';
import { items } from './cells.ts';
import { TABLES, type Table } from './files.ts';
import { dateFieldsFor, fieldsFor } from './row.ts';
import { toEdtf, type DateOrder } from './sheet-dates.ts';

/** Converts a cell to the value of a field; text that cannot be converted stays text, which the format then rejects. */
type Cell = (cell: string, dates: readonly DateOrder[]) => unknown;

const LIST_FIELDS = ['aliases', 'about', 'contradicts', 'entails', 'cites', 'told', 'respondsTo', 'outcomeShownBy'];

const DATE_FIELDS = new Set((['actor', 'event', 'source', 'statement', 'verdict'] as const).flatMap(dateFieldsFor));

const CELLS: Readonly<Record<string, Cell>> = {
  ...Object.fromEntries(LIST_FIELDS.map((field) => [field, items])),
  ...Object.fromEntries([...DATE_FIELDS].map((field) => [field, date])),
  unnamed: yesOrNo,
  sourceVerbatim: yesOrNo,
  credibility: number,
  partOf: spans,
  ownedBy: spans,
  names: datedNames,
  seen: yesOrNo,
  identifiedAs: (cell) =>
    words(cell).map(([actor, confidence]) => ({
      actor,
      ...defined({ confidence: confidence === undefined ? undefined : number(confidence) }),
    })),
  toward: (cell) => words(cell).map(([actor, attitude]) => ({ actor, attitude })),
  inferred: (cell) => Object.fromEntries(items(cell).map(fieldAndReason)),
  scale,
  archives: (cell, dates) => words(cell).map(([url, at]) => ({ url, ...defined({ at: end(at, dates) }) })),
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

/** What the cells of a row say. */
interface RowFields {
  readonly fields: Record<string, unknown>;
  /** What was read in a way that may not be meant, said once about each thing. */
  readonly warnings: readonly { readonly about: string; readonly message: string }[];
}

/**
 * Converts the cells of a row to the fields of an entry; empty cells are left out.
 *
 * @param dates How days are written, unless they are EDTF.
 */
export function fieldsIn(
  columns: readonly string[],
  cells: readonly string[],
  dates: readonly DateOrder[] = [],
): RowFields {
  const fields: Record<string, unknown> = {};
  const first: Record<string, unknown> = {};
  const warnings: { about: string; message: string }[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '' || column === '') continue;
    const value = CELLS[column]?.(cell, dates) ?? cell;
    if (column === 'aliases' && (value as string[]).length > 1) warnings.push(splitWarning(value as string[]));
    if (DATE_FIELDS.has(column) && dates.includes('excel') && /^\d{4}$/.test(cell))
      warnings.push(yearWarning(column, cell));
    const sourceField = FIRST_SOURCE[column];
    if (sourceField === undefined) fields[column] = value;
    else first[sourceField] = value;
  }
  if (Object.keys(first).length > 0) fields['sources'] = withFirst(fields['sources'], first);
  return { fields, warnings };
}

/** Aliases are the only list whose items may have a semicolon themselves. */
function splitWarning(aliases: readonly string[]): RowFields['warnings'][number] {
  const shown = aliases.slice(0, 3).map((alias) => `"${alias}"`);
  const message = `aliases are separated at ";", here into ${shown.join(', ')}${aliases.length > 3 ? ', …' : ''}; put one that has a ";" in it in quotes of its own, "" in a cell that is quoted`;
  return { about: 'aliases', message };
}

function yearWarning(column: string, cell: string): RowFields['warnings'][number] {
  return { about: `year ${column}`, message: `${column}: ${cell} is read as a year, not as Excel's number of a day` };
}

function withFirst(sources: unknown, first: object): unknown {
  const [nearest, ...others] = Array.isArray(sources) ? (sources as object[]) : [{}];
  return [{ ...nearest, ...first }, ...others];
}

/** `saidAt: no day is printed`; without a colon, it is the name of a field without a reason. */
function fieldAndReason(item: string): [field: string, reason: string] {
  const [field = '', ...reason] = item.split(':');
  return [field.trim(), reason.join(':').trim()];
}

function words(cell: string): string[][] {
  return items(cell).map((item) => item.split(/\s+/));
}

function spans(cell: string, dates: readonly DateOrder[]): unknown {
  return words(cell).map(([actor, from, to]) => ({
    actor,
    ...defined({ from: end(from, dates), to: end(to, dates) }),
  }));
}

/** A name may have spaces: its dates come first. */
function datedNames(cell: string, dates: readonly DateOrder[]): unknown {
  return items(cell).map((item) => {
    const [, from, to, name = item] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(item) ?? [];
    return { name, ...defined({ from: end(from, dates), to: end(to, dates) }) };
  });
}

function yesOrNo(cell: string): unknown {
  return { true: true, false: false }[cell.toLowerCase()] ?? cell;
}

/** `3 1 6`: the rating, the worst and the best one. */
function scale(cell: string): unknown {
  const [value = '', worst = '', best = '', ...rest] = cell.split(/\s+/);
  return rest.length > 0 || best === '' ? cell : { value: number(value), worst: number(worst), best: number(best) };
}

function number(cell: string): unknown {
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

function date(cell: string, dates: readonly DateOrder[]): string {
  return toEdtf(cell, dates);
}

/** Two dots stand for an open end. */
function end(word: string | undefined, dates: readonly DateOrder[]): string | undefined {
  return word === undefined || word === '..' ? undefined : date(word, dates);
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
    'Cells are separated by commas, semicolons or tabs, as the header is. Lists are separated by ";".',
    'toward is "actor:x ACCUSES; actor:y NEUTRAL", partOf and ownedBy "actor:x FROM TO", names "FROM TO NAME", and',
    'identifiedAs "actor:x CONFIDENCE"; ".." is an open date. The columns source… are for the first source. scale is',
    '"VALUE WORST BEST", archives "URL DATE; URL".',
    'A row can only refer to rows before it, and to the record.',
  ].join('\n');
}
