import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { DateTime, isInt, type Integer } from '../../graph/driver.ts';
import type { Props } from '../../record/graph/rows.ts';

/** Separates the items of a list: the unit separator, a control character, which no text has. */
export const LIST_SEPARATOR = '\u001f';

/** Characters that are buffered before a write. */
const CHUNK_SIZE = 1024 * 1024;

/** A CSV file, and the file of its header. */
interface TablePart {
  readonly header: string;
  readonly data: string;
  /** Number of columns that it has, the first ones of the table. */
  readonly columns: number;
}

/**
 * CSV for Neo4j's importer. Columns are added when a property first occurs, with the type that the driver would write.
 * All rows of a file must have the same columns, so a new column starts a new file.
 */
export class Table {
  readonly parts: TablePart[] = [];
  /** Whether a text with line breaks was written, for which the importer needs an option. */
  hasLineBreaks = false;
  readonly #path: string;
  readonly #ends: readonly string[];
  /** By name; the type is unknown until the first value. */
  readonly #columns = new Map<string, { readonly index: number; type: string | undefined }>();
  /** The cells of the current row; the array is reused. */
  readonly #cells: string[] = [];
  #file: number | undefined;
  #chunk = '';

  /**
   * @param path Path of its files, without the extension.
   * @param ends Names of the first columns of every row, such as `:START_ID`.
   */
  constructor(path: string, ends: readonly string[]) {
    this.#path = path;
    this.#ends = ends;
  }

  /** Writes a row. */
  write(ends: readonly number[], props: Props): void {
    const cells = this.#cells.fill('');
    const columnCount = cells.length;
    for (const name in props) {
      const value = props[name] ?? null;
      const type = value === null ? undefined : columnType(value);
      const index = this.#column(name, type);
      cells[index] = type === undefined ? '' : this.#cell(type, value);
    }
    if (this.#file === undefined || cells.length > columnCount) this.#begin();
    this.#chunk += `${ends.join(',')}${cells.length > 0 ? ',' : ''}${cells.join(',')}\n`;
    if (this.#chunk.length > CHUNK_SIZE) this.#flush();
  }

  /** Flushes the last file and writes the headers. */
  close(): void {
    this.#end();
    const columns = [...this.#columns].map(([name, { type }]) => `${name}:${type ?? 'string'}`);
    for (const { header, columns: count } of this.parts) {
      writeFileSync(header, `${[...this.#ends, ...columns.slice(0, count)].join(',')}\n`);
    }
  }

  #begin(): void {
    this.#end();
    const path = `${this.#path}.${this.parts.length + 1}`;
    this.parts.push({ header: `${path}.header.csv`, data: `${path}.csv`, columns: this.#columns.size });
    this.#file = openSync(`${path}.csv`, 'w');
  }

  #end(): void {
    if (this.#file === undefined) return;
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#file !== undefined) writeSync(this.#file, this.#chunk);
    this.#chunk = '';
  }

  #column(name: string, type: string | undefined): number {
    const column = this.#columns.get(name);
    if (column === undefined) {
      this.#columns.set(name, { index: this.#columns.size, type });
      return this.#columns.size - 1;
    }
    column.type ??= type;
    if (type !== undefined && column.type !== type) {
      throw new Error(`${name} is ${type} here and ${column.type ?? 'unknown'} elsewhere`);
    }
    return column.index;
  }

  #cell(type: string, value: unknown): string {
    switch (type) {
      case 'string':
        return this.#quoted(value as string);
      case 'string[]':
        return this.#quoted((value as string[]).join(LIST_SEPARATOR));
      case 'datetime':
        return instantText(value as DateTime<number>);
      case 'long':
        return integerText(value as Integer);
      default:
        return String(value);
    }
  }

  #quoted(text: string): string {
    if (!/[",\r\n]/.test(text) && text !== '') return text;
    if (/[\r\n]/.test(text)) this.hasLineBreaks = true;
    return `"${text.replaceAll('"', '""')}"`;
  }
}

/** The importer's name for the type that the driver gives a value. */
function columnType(value: unknown): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'double';
  if (isInt(value)) return 'long';
  if (value instanceof DateTime) return 'datetime';
  if (Array.isArray(value)) return 'string[]';
  throw new TypeError(`no column type for ${String(value)}`);
}

function integerText(value: Integer): string {
  const number = value.toNumber();
  // Integer.toString takes ten times as long.
  return Number.isSafeInteger(number) ? String(number) : value.toString();
}

// Many rows have the same few instants.
const texts = new WeakMap<DateTime<number>, string>();

function instantText(instant: DateTime<number>): string {
  const text = texts.get(instant) ?? instant.toString();
  texts.set(instant, text);
  return text;
}
