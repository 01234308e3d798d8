import { createReadStream } from 'node:fs';
import { open, rm, truncate, type FileHandle } from 'node:fs/promises';
import type { BadRow } from './row.ts';

/** The file of rejected rows, a line of JSON each: where the row stands, why it was rejected, and the row as written. */
export class Rejects {
  readonly path: string;
  count = 0;
  #file: FileHandle | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Keeps the first rows that an earlier run rejected, and drops all others. */
  async keep(rows: number): Promise<void> {
    this.count = rows;
    if (rows === 0) await rm(this.path, { force: true });
    else await truncate(this.path, await lengthOfLines(this.path, rows));
  }

  async add(rows: readonly BadRow[]): Promise<void> {
    if (rows.length === 0) return;
    this.#file ??= await open(this.path, 'a');
    const lines = rows.map(({ file, line, reasons, text }) => JSON.stringify({ file, line, reasons, row: text }));
    await this.#file.appendFile(`${lines.join('\n')}\n`);
    this.count += rows.length;
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

const NEWLINE = 0x0a;

async function lengthOfLines(path: string, lines: number): Promise<number> {
  let bytes = 0;
  let left = lines;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) {
      left -= 1;
      if (left === 0) return bytes + at + 1;
    }
    bytes += chunk.length;
  }
  return bytes;
}
