import { once } from 'node:events';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { toWriteError } from '../../common/output.ts';
import { findTarget, type OutputOptions } from '../../common/output-target.ts';
import { RejectsFile } from './rejects-file.ts';
import { isRejects, rejectLine } from './reject-line.ts';
import type { CorpusFile } from './files.ts';
import type { BadRow } from './row.ts';

export interface RejectsOptions {
  /** Path that the user gave; by default, beside the first path of the corpus. */
  readonly path: string | undefined;
  /** Replaces a file that an import of other files, or something else, has written. */
  readonly force?: boolean | undefined;
  readonly files: readonly CorpusFile[];
}

const OPTION = '--rejects';

/**
 * Where rejected rows go, JSON Lines: the location of each row, the reasons for rejecting it, and its text. A file is
 * written beside, as `….partial`, and renamed at the end: nothing that exists is changed before.
 */
export class Rejects {
  readonly path: string;
  /** Number of rows that were rejected, by this run and by those that it continues. */
  count = 0;
  /** How many of them are not in the file, because that of an earlier run is gone. */
  lost = 0;
  readonly #options: OutputOptions;
  #out: Writable | RejectsFile | undefined;

  /** @param paths Paths of the corpus. */
  constructor(paths: readonly string[], { path, force, files }: RejectsOptions) {
    const names = new Set(files.map((file) => basename(file.path)));
    this.path = path ?? defaultRejects(paths);
    this.#options = {
      option: OPTION,
      force,
      inputs: files.map((file) => file.path),
      isOurs: (file) => isRejects(file, names),
    };
  }

  /**
   * Checks that they can be written. Nothing is changed.
   *
   * @throws InputError when they cannot, or when a file is there that an earlier import of these files did not write.
   */
  async check(): Promise<void> {
    await findTarget(this.path, this.#options);
  }

  /**
   * Opens them for writing; without this, none are written.
   *
   * @param confirmed Number of rows that the runs which this one continues have rejected; these are kept.
   */
  async open(confirmed: number): Promise<void> {
    await this.#writing(async () => {
      const target = await findTarget(this.path, this.#options);
      this.count = confirmed;
      if (target.kind === 'stream') {
        this.#out = await target.open();
        return;
      }
      const file = await RejectsFile.open(target, this.#options, confirmed);
      this.lost = confirmed - file.kept;
      this.#out = file;
    });
  }

  /** Appends rows. */
  async add(rows: readonly BadRow[]): Promise<void> {
    const out = this.#out;
    if (rows.length === 0 || out === undefined) return;
    const text = rows.map((row) => `${rejectLine(row)}\n`).join('');
    await this.#writing(async () => {
      if (out instanceof RejectsFile) await out.append(text);
      else if (!out.write(text)) await once(out, 'drain');
    });
    this.count += rows.length;
  }

  /** Moves the file to its place; without rejected rows, removes that of an earlier run. */
  async close(): Promise<void> {
    const out = this.#out;
    this.#out = undefined;
    if (out instanceof RejectsFile) await this.#writing(() => out.close(this.count - this.lost > 0));
  }

  /** Drops what was written. */
  async discard(): Promise<void> {
    const out = this.#out;
    this.#out = undefined;
    if (out instanceof RejectsFile) await out.discard();
  }

  async #writing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw toWriteError(this.path, error, OPTION);
    }
  }
}

/** Path of the rejects for a corpus at these paths: beside the first one. */
function defaultRejects([first = '']: readonly string[]): string {
  return `${first.replace(/\/+$/, '')}.rejects.jsonl`;
}
