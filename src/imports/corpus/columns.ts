import { SECTIONS } from '../../record/entries.ts';
import { TABLES, type Table } from './files.ts';
import { fieldsFor } from './row.ts';

/** What a cell says, as a dossier has it; text that cannot be read so stays text, for the format to refuse. */
type Cell = (cell: string) => unknown;

const LISTS = ['aliases', 'about', 'contradicts', 'entails', 'cites', 'told', 'respondsTo'];

const CELLS: Readonly<Record<string, Cell>> = {
  ...Object.fromEntries(LISTS.map((field) => [field, items])),
  unnamed: yesOrNo,
  sourceVerbatim: yesOrNo,
  credibility: number,
  partOf: (cell) => words(cell).map(([actor, from, to]) => ({ actor, ...known({ from: date(from), to: date(to) }) })),
  identifiedAs: (cell) =>
    words(cell).map(([actor, confidence]) => ({
      actor,
      ...known({ confidence: confidence === undefined ? undefined : number(confidence) }),
    })),
  toward: (cell) => words(cell).map(([actor, attitude]) => ({ actor, attitude })),
  sources: (cell) => items(cell).map((source) => ({ source })),
};

/** Columns that say more of the first source of a statement. */
const FIRST_SOURCE: Readonly<Record<string, string>> = {
  sourceQuote: 'quote',
  sourceLanguage: 'language',
  sourceVerbatim: 'verbatim',
  sourceLocator: 'locator',
  sourceCommitment: 'commitment',
};

/** Columns of a table, in the order of the format. */
export function columnsFor(table: Table): string[] {
  if (table === 'offices') return ['person', 'id', 'title', 'of', 'from', 'to'];
  const fields = fieldsFor(SECTIONS[table]).filter((field) => field !== 'offices');
  return table === 'statements' ? [...fields, ...Object.keys(FIRST_SOURCE)] : fields;
}

/** Fields of an entry from the cells of a record, by column; an empty cell says nothing. */
export function fieldsIn(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const first: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') continue;
    const value = CELLS[column]?.(cell) ?? cell;
    const ofFirst = FIRST_SOURCE[column];
    if (ofFirst === undefined) fields[column] = value;
    else first[ofFirst] = value;
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

function known(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What a corpus looks like, for a person at a terminal. */
export function columnsHelp(): string {
  const tables = TABLES.map((table) => `  ${`${table}.csv`.padEnd(15)} ${columnsFor(table).join(',')}`);
  return [
    'A corpus is JSON Lines, an entry of a dossier a line: {"claim": {…}}; or CSV, a file a type:',
    ...tables,
    'Lists are separated by ";". toward is "actor:x ACCUSES; actor:y NEUTRAL", partOf "actor:x FROM TO" and',
    'identifiedAs "actor:x CONFIDENCE"; ".." is an open date. The columns source… say more of the first source.',
    'What a row names stands before it, or in the record.',
  ].join('\n');
}
