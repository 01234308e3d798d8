import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import neo4j, { type DateTime } from '../../graph/driver.ts';
import type { Graph, Writer } from '../../graph/graph.ts';
import { openBytes } from './bytes.ts';
import { dossierNames, type CorpusFile } from './files.ts';
import type { Checkpoint } from './read.ts';
import type { Row } from './row.ts';

/** The checkpoint up to which an import is confirmed, with counts. */
export interface Confirmed extends Checkpoint {
  /** Number of rows up to here, and of rejected ones among them. */
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
 * The import of certain files. The record has its checkpoint until it is complete, so that the same command resumes it
 * after any interruption.
 */
export class ImportJob {
  /** The checkpoint from which it resumes; undefined when it starts at the beginning. */
  readonly resumed: Confirmed | undefined;
  /** True when it was stopped and the files have changed since. */
  readonly changed: boolean;
  /** When it was first started: what was recorded since then comes from this import. */
  readonly startedAt: DateTime;
  readonly #id: string;
  readonly #content: string;
  readonly files: readonly CorpusFile[];

  private constructor(
    id: string,
    content: string,
    files: readonly CorpusFile[],
    recorded: Recorded | undefined,
    now: DateTime,
  ) {
    const same = recorded?.content === content ? recorded : undefined;
    this.#id = id;
    this.#content = content;
    this.files = files;
    this.changed = recorded !== undefined && !same;
    this.resumed = same && { ...same, file: files[same.file]?.path ?? '' };
    this.startedAt = same?.startedAt ?? now;
  }

  /** Opens the import of these files; looks up its checkpoint in the record. */
  static async open(graph: Graph, files: readonly CorpusFile[]): Promise<ImportJob> {
    const names = files.map(({ path, dossier, made }) => [basename(path), dossier, ...(made ? [made.what] : [])]);
    const id = `import:${hash().update(JSON.stringify(names)).digest('hex').slice(0, 32)}`;
    const [recorded] = await graph.read<Recorded & object>('imports/mark', { id });
    const [now] = await graph.read<{ at: DateTime }>('record/now');
    if (!now) throw new Error('record/now returns one row');
    return new ImportJob(id, await hashContent(files), files, recorded, now.at);
  }

  /** Names of the dossiers that the files belong to, sorted. */
  get dossiers(): string[] {
    return dossierNames(this.files);
  }

  /** Bytes read up to the end of this row, and of all files; a compressed file counts in full from its first row on. */
  bytesAt({ file, end }: Pick<Row, 'file' | 'end'>): { bytes: number; totalBytes: number } {
    const index = this.files.findIndex(({ path }) => path === file);
    const before = sum(this.files.slice(0, index));
    return { bytes: before + Math.min(end, this.files[index]?.bytes ?? 0), totalBytes: sum(this.files) };
  }

  /** Records a checkpoint, in the transaction of `writer`. */
  async writeCheckpoint(writer: Writer, { file, line, rows, rejected }: Confirmed): Promise<void> {
    const index = this.files.findIndex(({ path }) => path === file);
    const counts = Object.entries({ file: index, line, rows, rejected }).map(([name, count]) => [
      name,
      neo4j.int(count),
    ]);
    const mark = { ...Object.fromEntries(counts), content: this.#content, startedAt: this.startedAt } as object;
    await writer.run('imports/write-mark', { id: this.#id, mark });
  }

  /** Removes the checkpoint once the import is complete. */
  async done(graph: Graph): Promise<void> {
    await graph.write((writer) => writer.run('imports/write-done', { id: this.#id }));
  }
}

/** SHA-256 of the contents of all files. */
async function hashContent(files: readonly CorpusFile[]): Promise<string> {
  const content = hash();
  for (const file of files) {
    content.update(`${file.bytes} ${file.dates?.join() ?? ''}`);
    for await (const chunk of openBytes({ ...file, compressed: false })) content.update(chunk);
  }
  return content.digest('hex');
}

function sum(files: readonly CorpusFile[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}

function hash(): ReturnType<typeof createHash> {
  return createHash('sha256');
}
