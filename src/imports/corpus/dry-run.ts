import { MAX_REPORTED_ROWS } from '../../common/bounds.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Action } from '../../record/plan.ts';
import type { RunQuery } from '../../record/run-query.ts';
import { Duplicates } from '../../record/duplicates.ts';
import { WarningList } from '../warnings.ts';
import { toBatches, type Batch } from './batch.ts';
import { addRejected, check, type Checked, type RejectedIds } from './check.ts';
import { DryRecord } from './dry-record.ts';
import { dossierNames, findCorpus, type CorpusFile } from './files.ts';
import type { CorpusOptions } from './import.ts';
import { ImportJob } from './job.ts';
import { changesOfBatch, givenTwice, type Since } from './plan.ts';
import { partition } from './partition.ts';
import { readFiles } from './read.ts';
import { Rejects } from './rejects.ts';
import { noCounts, type CorpusReport } from './report.ts';
import type { BadRow, CorpusEntry } from './row.ts';
import { warn } from './warn.ts';

/** What an import would do. */
export interface DryRunReport extends CorpusReport {
  readonly dryRun: true;
  /** The first bad rows; `rejected` has the number of all. */
  readonly bad: readonly BadRow[];
}

const BATCH = 1_000;

/**
 * Reads and checks a whole corpus as an import does, from where it would begin, and counts what it would do. Nothing is
 * written.
 *
 * @throws DossierError when a path or a whole file is invalid.
 * @throws InputError when the rejects could not be written.
 */
export async function dryRunCorpus(
  graph: Graph,
  paths: readonly string[],
  options: CorpusOptions = {},
): Promise<DryRunReport> {
  const files = await findCorpus(paths, options);
  const rejects = await Rejects.prepare(paths, files, options);
  const job = await ImportJob.open(graph, files);
  const run = new DryRun((name, params) => graph.read(name, params), files, { startedAt: job.startedAt });
  await run.takeAll(readFiles(files, job.resumed));
  return run.report({ rejects: rejects.path, resumedAfter: job.resumed?.rows ?? 0, startedAnew: job.changed });
}

interface DryRunOptions {
  /** When the import that this one stands for was first started. */
  readonly startedAt: Since;
  /**
   * Whether it stands for an offline import: each id must be given once only, where others take the same row again as
   * unchanged, and nothing is looked up in the record, which is empty.
   */
  readonly isOffline?: boolean;
}

/** One pass over a corpus. */
export class DryRun {
  readonly #counts = noCounts();
  readonly #warnings = new WarningList();
  readonly #duplicates: Duplicates;
  readonly #rejectedIds: RejectedIds = new Map();
  readonly #files: readonly CorpusFile[];
  readonly #runQuery: RunQuery;
  readonly #record: DryRecord;
  readonly #bad: BadRow[] = [];
  readonly #startedAt: Since;
  readonly #isOffline: boolean;
  readonly #clock = performance.now();
  #rows = 0;
  #rejected = 0;

  constructor(runQuery: RunQuery, files: readonly CorpusFile[], { startedAt, isOffline = false }: DryRunOptions) {
    this.#startedAt = startedAt;
    this.#isOffline = isOffline;
    this.#runQuery = runQuery;
    this.#duplicates = new Duplicates(runQuery);
    this.#record = new DryRecord(runQuery);
    this.#files = files;
  }

  async takeAll(rows: AsyncIterable<CorpusEntry | BadRow>): Promise<void> {
    for await (const batch of toBatches(rows, BATCH)) await this.#take(batch);
  }

  report(run: Pick<CorpusReport, 'rejects' | 'resumedAfter' | 'startedAnew'>): DryRunReport {
    return {
      dryRun: true,
      dossiers: dossierNames(this.#files),
      counts: this.#counts,
      rows: this.#rows,
      seconds: (performance.now() - this.#clock) / 1000,
      rejected: this.#rejected,
      lostRejects: 0,
      stoppedAfter: undefined,
      bad: this.#bad,
      ...this.#warnings.toReport(),
      ...run,
    };
  }

  async #take({ entries, bad, rows }: Batch): Promise<void> {
    this.#reject(bad);
    // Statements come after what they refer to, and verdicts after these, whatever their order in the batch: as an import
    // writes them.
    for (const part of partition(entries, 1)) await this.#check(part);
    this.#rows += rows;
  }

  async #check(rows: readonly CorpusEntry[]): Promise<void> {
    const checked = await check(this.#record.runQuery, rows, dossierNames(this.#files), this.#rejectedIds);
    this.#warnings.add(checked.warnings);
    const byEarlier = Map.groupBy(checked.entries, (row) => this.#earlier(row));
    this.#reject([...checked.bad, ...(byEarlier.get('other') ?? []).map(givenTwice)]);
    for (const { type } of byEarlier.get('same') ?? []) this.#counts[type].unchanged += 1;
    await this.#plan({ ...checked, entries: byEarlier.get('none') ?? [] });
  }

  #earlier(row: CorpusEntry): ReturnType<DryRecord['earlier']> {
    const earlier = this.#record.earlier(row);
    return earlier === 'same' && this.#isOffline ? 'other' : earlier;
  }

  async #plan(checked: Checked): Promise<void> {
    const { changes, entries, bad } = await changesOfBatch(this.#runQuery, checked, this.#startedAt);
    this.#reject(bad);
    await warn(this.#warnings, this.#duplicates, entries, changes);
    const actions = new Map<string, Action>(changes.map(({ id, action }) => [id, action]));
    for (const row of entries) {
      const action = actions.get(row.value.id);
      this.#counts[row.type][action ?? 'unchanged'] += 1;
      this.#record.add(row, action !== undefined);
    }
  }

  #reject(rows: readonly BadRow[]): void {
    addRejected(this.#rejectedIds, rows);
    this.#rejected += rows.length;
    this.#bad.push(...rows.slice(0, MAX_REPORTED_ROWS - this.#bad.length));
  }
}
