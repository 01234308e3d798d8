import { counted } from '../../common/counted.ts';
import { HearsayError } from '../../common/errors.ts';
import { DossierError } from '../../record/problem.ts';
import type { RunQuery } from '../../record/run-query.ts';
import { load } from '../../record/load.ts';
import type { Change } from '../../record/plan.ts';
import { canonicalUrl } from '../../record/canonical-url.ts';
import { typeFromId } from '../../record/entries.ts';
import { findAtUrls } from '../../record/find-named.ts';
import { Duplicates } from '../../record/duplicates.ts';
import type { Graph, Params } from '../../graph/graph.ts';
import { toImportError } from '../dossier/import.ts';
import { WarningList } from '../warnings.ts';
import { toBatches, idsGivenBy, type Batch } from './batch.ts';
import { addRejected, check, type RejectedIds } from './check.ts';
import type { Confirmed, ImportJob } from './job.ts';
import { ConcurrentWriter } from './concurrent-writer.ts';
import { changesOfBatch } from './plan.ts';
import { partition } from './partition.ts';
import { readFiles } from './read.ts';
import type { Rejects, RejectsOptions } from './rejects.ts';
import { noCounts, type CorpusReport } from './report.ts';
import { rowPlace, type BadRow, type CorpusEntry } from './row.ts';
import { StoppedError } from './stopped.ts';
import { warn } from './warn.ts';
import { citedKey, citedKeys, idsReferredToBy, sharedKeys } from './write-order.ts';

/** Progress of an import. */
export interface CorpusProgress {
  /** Rows that are written or rejected, in this run. */
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface LoadOptions extends Pick<RejectsOptions, 'onError'> {
  /** Reason that the revisions of changed objects give. */
  readonly why?: string | undefined;
  /** Number of rows that are validated and written together. */
  readonly batchSize?: number | undefined;
  /** Number of batches that are written concurrently. */
  readonly lanes?: number | undefined;
  /** Stops the import after the batches that are being written. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: CorpusProgress) => void) | undefined;
}

const BATCH = 1_000;
const LANES = 2;

/** One run of the import of a corpus. */
export class CorpusLoad {
  readonly #graph: Graph;
  readonly #job: ImportJob;
  readonly #rejects: Rejects;
  readonly #options: LoadOptions;
  readonly #runQuery: RunQuery;
  readonly #batches: ConcurrentWriter<Confirmed | undefined>;
  readonly #rejectedIds: RejectedIds = new Map();
  readonly #counts = noCounts();
  readonly #warnings = new WarningList();
  readonly #duplicates: Duplicates;
  #checkpoint: Confirmed | undefined;
  #read = 0;
  #done = 0;

  constructor(graph: Graph, job: ImportJob, rejects: Rejects, options: LoadOptions) {
    this.#graph = graph;
    this.#job = job;
    this.#checkpoint = job.resumed;
    this.#rejects = rejects;
    this.#options = options;
    this.#runQuery = (name, params) => graph.read(name, params);
    this.#duplicates = new Duplicates(this.#runQuery);
    this.#batches = new ConcurrentWriter(options.lanes ?? LANES);
  }

  /** @throws StoppedError at a bad row, unless bad rows are skipped. */
  async run(): Promise<CorpusReport> {
    const start = performance.now();
    const stoppedAfter = await this.#importRows(readFiles(this.#job.files, this.#job.resumed)).catch(
      async (error: unknown) => {
        await this.#batches.settled();
        throw this.#withOutcome(toImportError(this.#batches.failure?.error ?? error));
      },
    );
    if (stoppedAfter === undefined) await this.#job.done(this.#graph);
    return {
      dossiers: this.#job.dossiers,
      counts: this.#counts,
      rows: this.#read,
      seconds: (performance.now() - start) / 1000,
      resumedAfter: this.#job.resumed?.rows ?? 0,
      startedAnew: this.#job.changed,
      rejected: this.#rejects.count,
      rejects: this.#rejects.path,
      lostRejects: this.#rejects.lost,
      stoppedAfter,
      ...this.#warnings.toReport(),
    };
  }

  /** Imports all rows, until `signal` stops it; returns the location of the row after which it was stopped. */
  async #importRows(rows: AsyncIterable<CorpusEntry | BadRow>): Promise<string | undefined> {
    const size = this.#options.batchSize ?? BATCH;
    let stoppedAfter: string | undefined;
    for await (const batch of toBatches(rows, size, size * this.#batches.count)) {
      await this.#importBatch(batch);
      if (!this.#options.signal?.aborted) continue;
      stoppedAfter = rowPlace(batch.last);
      break;
    }
    await this.#batches.idle();
    return stoppedAfter;
  }

  /** Adds to an error what became of the rows before it. */
  #withOutcome(error: unknown): unknown {
    if (error instanceof StoppedError) return error;
    const { rows, rejected } = this.#batches.confirmed ?? this.#job.resumed ?? { rows: 0, rejected: 0 };
    if (error instanceof DossierError) {
      return rows === 0 ? error : new DossierError(error.problems, outcomeText('the first', rows, rejected));
    }
    if (!(error instanceof HearsayError)) return error;
    const outcome = rows === 0 ? 'nothing was imported' : outcomeText('the first', rows, rejected);
    const { code, message, cause } = error;
    return new HearsayError(code, `${message}; ${outcome}; import again to continue`, { cause });
  }

  async #importBatch(batch: Batch): Promise<void> {
    addRejected(this.#rejectedIds, batch.bad);
    await this.#reject(batch.bad);
    const parts = partition(batch.entries, this.#batches.count);
    for (const part of parts.slice(0, -1)) await this.#importPart(part);
    await this.#importPart(parts.at(-1) ?? [], batch);
  }

  /** @param whole The batch, if this part is its last one. */
  async #importPart(rows: readonly CorpusEntry[], whole?: Batch): Promise<void> {
    // Waits for batches that define what the part refers to or redefines. It does not wait for statements that it
    // responds to: #runWithPending treats these as recorded.
    const references = rows.flatMap(idsReferredToBy);
    const isOfVerdicts = rows.some(({ type }) => type === 'verdict');
    const awaited = references.filter((id) => isOfVerdicts || typeFromId(id) !== 'statement');
    // Nor are statements of one utterance written at the same time, so that the later one is checked with the earlier one.
    await this.#batches.written([...rows.flatMap(idsGivenBy), ...awaited, ...rows.flatMap(sharedKeys)]);
    // Nor are sources of one URL, or a source and what is known through another one of its URL: they count as one.
    await this.#batches.written(await this.#citingSameUrls(rows));
    const checked = await check(this.#runWithPending, rows, this.#job.dossiers, this.#rejectedIds);
    const { changes, entries, bad } = await changesOfBatch(this.#runQuery, checked, this.#job.startedAt);
    await this.#reject([...checked.bad, ...bad]);
    this.#warnings.add(checked.warnings);
    await warn(this.#warnings, this.#duplicates, entries, changes);
    if (whole) this.#complete(whole);
    const ids = [...entries.flatMap(idsGivenBy), ...entries.flatMap(sharedKeys), ...entries.flatMap(citedKeys)];
    await this.#batches.start({ ids, references, checkpoint: this.#checkpoint }, async (confirmed) => {
      await this.#write(changes, confirmed);
      this.#count(entries, changes);
      if (whole) this.#reportProgress(whole);
    });
  }

  /** Keys of statements that cite recorded sources at the URLs of sources in these rows. */
  async #citingSameUrls(rows: readonly CorpusEntry[]): Promise<string[]> {
    const urls = rows.flatMap((row) => (row.type === 'source' ? (canonicalUrl(row.value.url) ?? []) : []));
    const found = await findAtUrls(this.#runQuery, urls);
    return [...found.values()].flat().map(citedKey);
  }

  #complete({ rows, last: { file, line } }: Batch): void {
    this.#read += rows;
    this.#checkpoint = { file, line, rows: this.#rowsBefore, rejected: this.#rejects.count };
  }

  get #rowsBefore(): number {
    return (this.#job.resumed?.rows ?? 0) + this.#read;
  }

  /** Reads the record as if the statements that are being written were already in it. */
  readonly #runWithPending: RunQuery = async <Row extends object>(name: string, params?: Params): Promise<Row[]> => {
    const rows = await this.#runQuery<Row>(name, params);
    if (name !== 'record/known:STATEMENT') return rows;
    const recorded = new Set((rows as { id?: string }[]).map(({ id }) => id));
    const pending = (params?.['ids'] as string[]).filter((id) => !recorded.has(id) && this.#batches.isWriting(id));
    return [...rows, ...pending.map((id) => ({ id, dossier: null, kind: null, publishedAt: null }) as unknown as Row)];
  };

  /** @throws StoppedError */
  async #reject(bad: readonly BadRow[]): Promise<void> {
    const inOrder = bad.toSorted((a, b) => a.end - b.end);
    if (this.#options.onError === 'skip') return this.#rejects.add(inOrder);
    if (bad.length === 0) return;
    const before = outcomeText('the', this.#rowsBefore, this.#rejects.count, ' before this batch');
    throw new StoppedError(inOrder, before);
  }

  async #write(changes: readonly Change[], confirmed: () => Confirmed | undefined): Promise<void> {
    if (changes.length === 0) return;
    await this.#graph.write(async (writer) => {
      const runQuery: RunQuery = (name, params) => writer.run(name, params);
      await load(runQuery, changes, this.#options.why ?? 'corpus changed', () => undefined);
      const checkpoint = confirmed();
      if (checkpoint) await this.#job.writeCheckpoint(writer, checkpoint);
    });
  }

  #count(entries: readonly CorpusEntry[], changes: readonly Change[]): void {
    for (const { type } of entries) this.#counts[type].unchanged += 1;
    for (const { type, action } of changes) {
      this.#counts[type].unchanged -= 1;
      this.#counts[type][action] += 1;
    }
  }

  #reportProgress({ rows, last }: Batch): void {
    this.#done += rows;
    this.#options.progress?.({ rows: this.#done, ...this.#job.bytesAt(last) });
  }
}

/** What became of rows: `the 12 rows before this batch are in the record`. */
function outcomeText(which: string, rows: number, rejected: number, where = ''): string {
  const all = `${which} ${counted(rows, 'row')}${where}`;
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  if (rejected === 0) return `${all} ${are(rows)} in the record`;
  const kept = rows - rejected;
  return `of ${all}, ${kept} ${are(kept)} in the record and ${rejected} ${rejected === 1 ? 'was' : 'were'} rejected`;
}
