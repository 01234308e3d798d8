import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { DateTime, isInt, type Integer } from '../../graph/driver.ts';
import type { Props } from '../../record/graph/rows.ts';

/** Between the items of a list; a name has no such character. */
export const LIST_SEPARATOR = '\u001f';

const CHUNK = 1024 * 1024;

/** A file of CSV, and the file of its header. */
interface TablePart {
  readonly header: string;
  readonly data: string;
  /** How many of the columns it has. */
  readonly columns: number;
}

/**
 * CSV for Neo4j's importer. Columns come up as properties do, each with the type of its values: the same types that
 * the driver would write. The importer wants all rows of a file alike, so a new column begins a new file.
 */
export class Table {
  readonly parts: TablePart[] = [];
  /** Whether a text with line breaks was written: the importer has to be told. */
  hasLineBreaks = false;
  readonly #path: string;
  readonly #ends: readonly string[];
  /** Their places and types; the type is not known before the first value. */
  readonly #columns = new Map<string, { readonly at: number; type: string | undefined }>();
  /** Those of one row, used again for the next. */
  readonly #cells: string[] = [];
  #file: number | undefined;
  #chunk = '';

  /** @param ends The columns that every row begins with, such as `:START_ID`. */
  constructor(path: string, ends: readonly string[]) {
    this.#path = path;
    this.#ends = ends;
  }

  write(ends: readonly number[], props: Props): void {
    const cells = this.#cells.fill('');
    const known = cells.length;
    for (const name in props) {
      const value = props[name] ?? null;
      const type = value === null ? undefined : columnType(value);
      const at = this.#column(name, type);
      cells[at] = type === undefined ? '' : this.#cell(type, value);
    }
    if (this.#file === undefined || cells.length > known) this.#begin();
    this.#chunk += `${ends.join(',')}${cells.length > 0 ? ',' : ''}${cells.join(',')}\n`;
    if (this.#chunk.length > CHUNK) this.#flush();
  }

  /** Writes what is left, and the headers. */
  close(): void {
    this.#end();
    const columns = [...this.#columns].map(([name, { type }]) => `${name}:${type ?? 'string'}`);
    for (const { header, columns: known } of this.parts) {
      writeFileSync(header, `${[...this.#ends, ...columns.slice(0, known)].join(',')}\n`);
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
    const known = this.#columns.get(name);
    if (known === undefined) {
      this.#columns.set(name, { at: this.#columns.size, type });
      return this.#columns.size - 1;
    }
    known.type ??= type;
    if (type !== undefined && known.type !== type) {
      throw new Error(`${name} is ${type} here and ${known.type ?? 'unknown'} elsewhere`);
    }
    return known.at;
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
  throw new TypeError(`no column takes ${String(value)}`);
}

function integerText(value: Integer): string {
  const number = value.toNumber();
  // Its own toString takes ten times as long.
  return Number.isSafeInteger(number) ? String(number) : value.toString();
}

// The same few instants stand in many rows.
const texts = new WeakMap<DateTime<number>, string>();

function instantText(at: DateTime<number>): string {
  const known = texts.get(at) ?? at.toString();
  texts.set(at, known);
  return known;
}
