import { createReadStream } from 'node:fs';
import { open, rename, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { MAX_REJECT_SIZE } from '../../common/bounds.ts';
import { moveToNew } from '../../common/output.ts';
import { alreadyThere, findTarget, type FileTarget, type OutputOptions } from '../../common/output-target.ts';
import { splitLines } from './lines.ts';

/** A file of rejects that is being written: `FILE.partial`, which becomes `FILE` when it is closed. */
export class RejectsFile {
  /** Number of rows that were kept of the runs that this one continues. */
  readonly kept: number;
  readonly #path: string;
  readonly #options: OutputOptions;
  readonly #file: FileHandle;

  private constructor(path: string, options: OutputOptions, file: FileHandle, kept: number) {
    this.#path = path;
    this.#options = options;
    this.#file = file;
    this.kept = kept;
  }

  get #partial(): string {
    return partialOf(this.#path);
  }

  /**
   * Opens it, with the first `confirmed` rows of what the runs before have left: in the partial file if they were
   * killed, in the file itself otherwise.
   *
   * @throws InputError when the partial file is not of an import of these files.
   */
  static async open(target: FileTarget, options: OutputOptions, confirmed: number): Promise<RejectsFile> {
    const partial = partialOf(target.path);
    const left = await findTarget(partial, options);
    if (left.kind === 'stream') throw alreadyThere(partial, options.option);
    const isLeft = left.existing !== undefined;
    const source = isLeft ? partial : target.path;
    const { rows, bytes } = await firstLines(source, isLeft || target.existing ? confirmed : 0);
    if (isLeft) await truncate(partial, bytes);
    const file = await open(partial, isLeft ? 'a' : 'ax');
    if (!isLeft && bytes > 0) await copy(target.path, bytes, file);
    return new RejectsFile(target.path, options, file, rows);
  }

  async append(text: string): Promise<void> {
    await this.#file.appendFile(text);
  }

  /**
   * Moves it to its place; without rows, removes that of an earlier run.
   *
   * @throws InputError when another process has meanwhile put something else there; the rows stay in the partial file.
   */
  async close(hasRows: boolean): Promise<void> {
    if (hasRows) await this.#file.sync();
    await this.#file.close();
    if (hasRows) await this.#move();
    else await this.#remove();
  }

  async #move(): Promise<void> {
    const target = await findTarget(this.#path, this.#options);
    if (target.kind === 'file' && target.existing === undefined) await moveToNew(this.#partial, this.#path);
    else await rename(this.#partial, this.#path);
  }

  async #remove(): Promise<void> {
    await rm(this.#partial);
    if ((await exists(this.#path)) && (await this.#options.isOurs?.(this.#path)) === true) await rm(this.#path);
  }

  async discard(): Promise<void> {
    await this.#file.close();
    await rm(this.#partial, { force: true });
  }
}

function partialOf(path: string): string {
  return `${path}.partial`;
}

async function exists(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined;
}

/** The first lines of a file, at most `count`, and their length in bytes. */
async function firstLines(path: string, count: number): Promise<{ rows: number; bytes: number }> {
  let found = { rows: 0, bytes: 0 };
  if (count === 0) return found;
  for await (const { number, end } of splitLines(createReadStream(path), { maxSize: MAX_REJECT_SIZE })) {
    found = { rows: number, bytes: end };
    if (number === count) break;
  }
  return found;
}

async function copy(path: string, bytes: number, to: FileHandle): Promise<void> {
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) await to.appendFile(chunk as Buffer);
}
