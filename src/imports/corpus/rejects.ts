import { createReadStream } from 'node:fs';
import { open, rm, truncate, type FileHandle } from 'node:fs/promises';
import type { BadRow } from './row.ts';

/** The file of rejected rows, JSON Lines: the location of each row, the reasons for rejecting it, and its text. */
export class Rejects {
  readonly path: string;
  count = 0;
  #file: FileHandle | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Truncates the file of an earlier run to its first `rows` rows. */
  async keep(rows: number): Promise<void> {
    this.count = rows;
    if (rows === 0) await rm(this.path, { force: true });
    else await truncate(this.path, await lengthOfLines(this.path, rows));
  }

  /** Appends rows. */
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

/** Path of the rejects for a corpus at these paths: beside the first one. */
export function defaultRejects([first = '']: readonly string[]): string {
  return `${first.replace(/\/+$/, '')}.rejects.jsonl`;
}

const NEWLINE = 0x0a;

async function lengthOfLines(path: string, lines: number): Promise<number> {
  let bytes = 0;
  let remaining = lines;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1; newline = chunk.indexOf(NEWLINE, newline + 1)) {
      remaining -= 1;
      if (remaining === 0) return bytes + newline + 1;
    }
    bytes += chunk.length;
  }
  return bytes;
}
