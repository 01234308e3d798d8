import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { ACTIONS, type Action } from '../../record/plan.ts';
import { countTable } from '../dossier/report.ts';

type Outcome = Action | 'unchanged';

/** What the import of a corpus did. */
export interface CorpusReport {
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  /** What became of the entries, in this run. */
  readonly counts: Readonly<Record<EntryType, Readonly<Record<Outcome, number>>>>;
  /** Rows read in this run. */
  readonly rows: number;
  readonly seconds: number;
  /** Where this run went on: rows that earlier runs confirmed. */
  readonly resumedAfter: number;
  /** True when an earlier run was stopped, and the files have changed since. */
  readonly startedAnew: boolean;
  /** Rows that were rejected, in earlier runs too, and the file that holds them. */
  readonly rejected: number;
  readonly rejects: string;
  /** The row after which it was told to stop, `corpus.jsonl:1000`; undefined when it is complete. */
  readonly stoppedAfter: string | undefined;
}

export type Counts = Record<EntryType, Record<Outcome, number>>;

export function noCounts(): Counts {
  const none = () => ({ created: 0, changed: 0, reinstated: 0, withdrawn: 0, unchanged: 0 });
  return Object.fromEntries(ENTRY_TYPES.map((type) => [type, none()])) as Counts;
}

/** A report for a person: counts, the rate, and what is left to do. */
export function corpusReportText(report: CorpusReport): string {
  const { counts, rows, seconds, rejected, rejects, stoppedAfter } = report;
  const written = ACTIONS.filter((action) => ENTRY_TYPES.some((type) => counts[type][action] > 0));
  const nothing = written.length === 0 && stoppedAfter === undefined;
  const lines = nothing
    ? ['Nothing to change: the record already holds all of it.']
    : countTable([...written, 'unchanged'], (type, column) => counts[type][column as Outcome]);
  lines.push('', `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / Math.max(seconds, 0.001))} rows/s`);
  if (rejected > 0) lines.push(`${rejected} rejected rows are in ${rejects}, each with its reasons`);
  if (stoppedAfter !== undefined) lines.push(`Stopped after ${stoppedAfter}: the same command goes on from there`);
  return lines.join('\n');
}
