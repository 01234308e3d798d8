import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import neo4j, { type DateTime } from '../../graph/driver.ts';
import type { Graph, Writer } from '../../graph/graph.ts';
import type { CorpusFile } from './files.ts';
import type { Checkpoint } from './read.ts';
import type { Row } from './row.ts';

/** How far an import is confirmed. */
export interface Confirmed extends Checkpoint {
  /** Rows up to here, and how many of them were rejected. */
  readonly rows: number;
  readonly rejected: number;
}

interface Recorded {
  readonly content: string;
  readonly file: number;
  readonly line: number;
  readonly rows: number;
  readonly rejected: number;
  readonly startedAt: DateTime;
}

/**
 * The import of some files, which the record knows while it is under way: so the same command goes on where it
 * was stopped, by whatever.
 */
export class ImportJob {
  /** Where it goes on; undefined when it begins. */
  readonly resumed: Confirmed | undefined;
  /** True when it was under way with other content of the same files. */
  readonly changed: boolean;
  /** When it began: what was recorded since is its own. */
  readonly startedAt: DateTime;
  readonly #id: string;
  readonly #content: string;
  readonly files: readonly CorpusFile[];

  private constructor(
    id: string,
    content: string,
    files: readonly CorpusFile[],
    found: Recorded | undefined,
    now: DateTime,
  ) {
    const same = found?.content === content ? found : undefined;
    this.#id = id;
    this.#content = content;
    this.files = files;
    this.changed = found !== undefined && !same;
    this.resumed = same && { ...same, file: files[same.file]?.path ?? '' };
    this.startedAt = same?.startedAt ?? now;
  }

  /** Looks up what the record knows of the import of these files. */
  static async open(graph: Graph, files: readonly CorpusFile[]): Promise<ImportJob> {
    const names = files.map(({ path, dossier }) => [basename(path), dossier]);
    const id = `import:${hash().update(JSON.stringify(names)).digest('hex').slice(0, 32)}`;
    const [found] = await graph.read<Recorded & object>('imports/mark', { id });
    const [now] = await graph.read<{ at: DateTime }>('record/now');
    if (!now) throw new Error('record/now gives one row');
    return new ImportJob(id, await hashContent(files), files, found, now.at);
  }

  /** Names of the dossiers that the files belong to, in order. */
  get dossiers(): string[] {
    return [...new Set(this.files.map(({ dossier }) => dossier))].sort();
  }

  /** How much of all bytes is read when this row is; of a compressed file, all of it counts from its first row on. */
  bytesAt({ file, end }: Pick<Row, 'file' | 'end'>): { bytes: number; totalBytes: number } {
    const place = this.files.findIndex(({ path }) => path === file);
    const before = sum(this.files.slice(0, place));
    return { bytes: before + Math.min(end, this.files[place]?.bytes ?? 0), totalBytes: sum(this.files) };
  }

  /** Records how far it is confirmed, with what `writer` writes. */
  async mark(writer: Writer, { file, line, rows, rejected }: Confirmed): Promise<void> {
    const place = this.files.findIndex(({ path }) => path === file);
    const counts = Object.entries({ file: place, line, rows, rejected }).map(([name, count]) => [
      name,
      neo4j.int(count),
    ]);
    const mark = { ...Object.fromEntries(counts), content: this.#content, startedAt: this.startedAt } as object;
    await writer.run('imports/write-mark', { id: this.#id, mark });
  }

  /** Forgets it when all is confirmed. */
  async done(graph: Graph): Promise<void> {
    await graph.write((writer) => writer.run('imports/write-done', { id: this.#id }));
  }
}

/** One word for what the files hold. */
async function hashContent(files: readonly CorpusFile[]): Promise<string> {
  const content = hash();
  for (const { path, bytes } of files) {
    content.update(`${bytes} `);
    await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) content.update(chunk);
    });
  }
  return content.digest('hex');
}

function sum(files: readonly CorpusFile[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}

function hash(): ReturnType<typeof createHash> {
  return createHash('sha256');
}
