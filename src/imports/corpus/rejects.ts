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
  /** What to do about a bad row: stop the import before its batch (default), or add the row to the rejects. */
  readonly onError?: 'stop' | 'skip' | undefined;
  /** Path of the file for rejected rows; by default, beside the first path. */
  readonly rejects?: string | undefined;
  /** Replaces the file for rejected rows if something else is there. */
  readonly force?: boolean | undefined;
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

  private constructor(path: string, files: readonly CorpusFile[], force: boolean | undefined) {
    const names = new Set(files.map((file) => basename(file.path)));
    this.path = path;
    this.#options = {
      option: OPTION,
      force,
      inputs: files.map((file) => file.path),
      isOurs: (file) => isRejects(file, names),
    };
  }

  /**
   * Checks that they can be written, if any may be or the user has named the file. Nothing is changed.
   *
   * @param paths Paths of the corpus.
   * @param files The files that were found there.
   * @throws InputError when they cannot, or when a file is there that an earlier import of these files did not write.
   */
  static async prepare(
    paths: readonly string[],
    files: readonly CorpusFile[],
    { onError, rejects: path, force }: RejectsOptions,
  ): Promise<Rejects> {
    const rejects = new Rejects(path ?? defaultRejects(paths), files, force);
    if (onError === 'skip' || path !== undefined) await findTarget(rejects.path, rejects.#options);
    return rejects;
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
