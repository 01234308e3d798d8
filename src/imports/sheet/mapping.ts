import { YAMLParseError, parse, stringify } from 'yaml';
import { z } from 'zod';
import { didYouMean } from '../../common/did-you-mean.ts';
import { InputError } from '../../common/errors.ts';
import { DATE_ORDERS, type DateOrder } from '../corpus/sheet-dates.ts';
import {
  guessField,
  isSheetField,
  SHEET_FIELD_NAMES,
  SIGNED_STANCES,
  USUAL_STANCES,
  type SheetField,
} from './fields.ts';

/** What one column says. */
interface MappedColumn {
  readonly field: SheetField;
  /** What its cells mean; a cell that is not listed stands for itself. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** How the columns of a sheet are read. */
export interface Mapping {
  /** By heading. */
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** Headings of the columns that are not read. */
  readonly ignored: readonly string[];
  /** What holds where a row says nothing. */
  readonly defaults: Readonly<Partial<Record<SheetField, string>>>;
  /** How days are written, unless they are EDTF. */
  readonly dates: readonly DateOrder[];
}

const IGNORED = 'ignored';

const field = z.string().refine(isSheetField, {
  error: ({ input }) => unknownField(String(input)),
});
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const fileFormat = z.strictObject({
  columns: z.record(
    z.string(),
    z.preprocess(
      (column) => (typeof column === 'string' ? { field: column } : column),
      z.strictObject({ field, values: z.record(z.string(), scalar).optional() }),
    ),
  ),
  ignored: z.array(scalar).default([]),
  defaults: z.partialRecord(z.enum(SHEET_FIELD_NAMES as [SheetField]), scalar).default({}),
  dates: z.array(z.enum(DATE_ORDERS)).default([]),
});

/**
 * Guesses from the headings of a sheet how its columns are read.
 *
 * @param named What is known of some of them.
 */
export function guessMapping(headings: readonly string[], named: Mapping = NO_MAPPING): Mapping {
  const columns: Record<string, MappedColumn> = { ...named.columns };
  const ignored: string[] = [...named.ignored];
  const taken = new Set(Object.values(columns).map((column) => column.field));
  for (const heading of headings) {
    if (Object.hasOwn(columns, heading) || ignored.includes(heading)) continue;
    const guess = guessField(heading);
    if (guess === undefined || taken.has(guess)) {
      ignored.push(heading);
      continue;
    }
    taken.add(guess);
    columns[heading] = guess === 'stance' ? { field: guess, values: USUAL_STANCES } : { field: guess };
  }
  return { ...named, columns, ignored };
}

/** The column with a stance whose cells nobody explained; undefined if there is none. */
export function usualStanceColumn({ columns }: Mapping): string | undefined {
  return Object.keys(columns).find((heading) => columns[heading]?.values === USUAL_STANCES);
}

/** The same mapping, with 0 as the middle between -1 and 1 in a column of stances. */
export function withSignedStances(mapping: Mapping, heading: string): Mapping {
  return { ...mapping, columns: { ...mapping.columns, [heading]: { field: 'stance', values: SIGNED_STANCES } } };
}

const NO_MAPPING: Mapping = { columns: {}, ignored: [], defaults: {}, dates: [] };

/**
 * Reads a mapping as it is typed: `Person=speaker,Agreement=stance:0=DENIES:1=ASSERTS,Coder=ignored`.
 *
 * @throws InputError
 */
export function parseMapping(typed: string): Mapping {
  const columns: Record<string, MappedColumn> = {};
  const ignored: string[] = [];
  for (const pair of typed.split(',')) {
    const [, heading = '', name = '', rest] = /^([^=]+)=([^:]+)((?::.*)?)$/s.exec(pair.trim()) ?? [];
    if (heading === '') throw new InputError(`--map takes Heading=field, separated by commas, not "${pair.trim()}"`);
    if (name.trim() === IGNORED) ignored.push(heading.trim());
    else columns[heading.trim()] = typedColumn(name.trim(), rest ?? '');
  }
  return { ...NO_MAPPING, columns, ignored };
}

function typedColumn(name: string, rest: string): MappedColumn {
  if (!isSheetField(name)) throw new InputError(`--map: ${unknownField(name)}`);
  const values = rest
    .split(':')
    .slice(1)
    .map((value) => {
      const at = value.indexOf('=');
      if (at === -1) throw new InputError(`--map takes ${name}:cell=VALUE, not "${value}"`);
      return [value.slice(0, at).trim(), value.slice(at + 1).trim()] as const;
    });
  if (values.length > 0) return { field: name, values: Object.fromEntries(values) };
  return name === 'stance' ? { field: name, values: USUAL_STANCES } : { field: name };
}

/**
 * Reads the file of a mapping.
 *
 * @throws InputError that names the file.
 */
export function readMapping(file: string, text: string): Mapping {
  const { success, data, error } = fileFormat.safeParse(yamlIn(file, text));
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  throw new InputError(`${file} is not a mapping of columns: ${problems.join('; ')}`);
}

function yamlIn(file: string, text: string): unknown {
  try {
    return parse(text, { stringKeys: false });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new InputError(`${file} is not a mapping of columns: ${error.message}`);
  }
}

/** A mapping as a file that can be edited. */
export function mappingText({ columns, ignored, defaults, dates }: Mapping, sheet: string): string {
  const short = Object.entries(columns).map(([heading, { field: name, values }]) => [
    heading,
    values === undefined ? name : { field: name, values },
  ]);
  const content = {
    columns: Object.fromEntries(short) as object,
    ...(ignored.length > 0 && { ignored }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
    ...(dates.length > 0 && { dates }),
  };
  return [
    `# How hearsay import reads the columns of ${sheet}: --map with this file. "defaults" says what holds where a cell is`,
    '# empty, such as about: actor:turkey or mode: INDIRECT; "dates" how days are written, such as [dmy].',
    `# Fields: ${SHEET_FIELD_NAMES.join(', ')}`,
    stringify(content, { lineWidth: 0 }),
  ].join('\n');
}

/** A mapping for the terminal: a line for each column. */
export function mappingLines({ columns, ignored, defaults }: Mapping): string[] {
  const width = Math.max(...[...Object.keys(columns), ...ignored].map((heading) => heading.length));
  const mapped = Object.entries(columns).map(
    ([heading, { field: name, values }]) => `  ${heading.padEnd(width)}  ${name}${meanings(values)}`,
  );
  const fixed = Object.entries(defaults).map(([name, value]) => `  ${name} is ${value} where no cell says otherwise`);
  return [...mapped, ...ignored.map((heading) => `  ${heading.padEnd(width)}  not read`), ...fixed];
}

/** `: 0, no DENIES; 1, yes ASSERTS`. */
function meanings(values: MappedColumn['values']): string {
  if (values === undefined) return '';
  const byMeaning = Map.groupBy(Object.keys(values), (cell) => values[cell]);
  return `: ${[...byMeaning].map(([meaning, cells]) => `${cells.join(', ')} is ${meaning ?? ''}`).join('; ')}`;
}

/**
 * Checks that a mapping fits a sheet.
 *
 * @throws InputError with everything that is wrong.
 */
export function checkMapping({ columns, ignored, defaults }: Mapping, headings: readonly string[]): void {
  const named = [...Object.keys(columns), ...ignored];
  const fields = Object.values(columns).map((column) => column.field);
  const has = (name: SheetField) => fields.includes(name) || defaults[name] !== undefined;
  const problems = [
    ...named
      .filter((heading) => !headings.includes(heading))
      .map(
        (heading) =>
          `the sheet has no column "${heading}"${didYouMean(heading, headings) || `: it has ${headings.join(', ')}`}`,
      ),
    ...fields.filter((name, index) => fields.indexOf(name) < index).map((name) => `two columns cannot both be ${name}`),
    ...NEEDED.filter((names) => !names.some(has)).map(
      (names) => `no column is ${names.join(' or ')}: say which, as in --map "Heading=${names[0] ?? ''}"`,
    ),
  ];
  if (problems.length > 0) throw new InputError(problems.join('; '));
}

/** Of each of these, one column or default is needed. */
const NEEDED: readonly (readonly SheetField[])[] = [
  ['speaker', 'office'],
  ['claim'],
  ['stance'],
  ['source', 'url'],
  ['publishedAt', 'saidAt'],
];

function unknownField(name: string): string {
  const near = didYouMean(name, SHEET_FIELD_NAMES);
  return `there is no field ${name}${near || `: the fields are ${SHEET_FIELD_NAMES.join(', ')}, and ${IGNORED}`}`;
}
