import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { ACTIONS, type Action } from '../../record/plan.ts';
import { countTable } from '../dossier/report.ts';

type Outcome = Action | 'unchanged';

/** The result of importing a corpus. */
export interface CorpusReport {
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  /** Number of entries by type and outcome, in this run. */
  readonly counts: Readonly<Record<EntryType, Readonly<Record<Outcome, number>>>>;
  /** Rows read in this run. */
  readonly rows: number;
  readonly seconds: number;
  /** Number of rows that earlier runs confirmed, after which this run resumed. */
  readonly resumedAfter: number;
  /** True when an earlier run was stopped and the files have changed since, so that this run started over. */
  readonly startedAnew: boolean;
  /** Number of rejected rows, including those of earlier runs, and the path of the file that has them. */
  readonly rejected: number;
  readonly rejects: string;
  /** The location of the row after which it was stopped, `corpus.jsonl:1000`; undefined when it is complete. */
  readonly stoppedAfter: string | undefined;
}

export type Counts = Record<EntryType, Record<Outcome, number>>;

/** Counts of zero for all types and outcomes. */
export function noCounts(): Counts {
  const none = () => ({ created: 0, changed: 0, reinstated: 0, withdrawn: 0, unchanged: 0 });
  return Object.fromEntries(ENTRY_TYPES.map((type) => [type, none()])) as Counts;
}

/** Formats a report for the terminal: counts, the rate, and what remains to be done. */
export function corpusReportText(report: CorpusReport): string {
  const { counts, rows, seconds, rejected, rejects, stoppedAfter } = report;
  const written = ACTIONS.filter((action) => ENTRY_TYPES.some((type) => counts[type][action] > 0));
  const nothing = written.length === 0 && stoppedAfter === undefined;
  const lines = nothing
    ? ['Nothing to change: the record already holds all of it.']
    : countTable([...written, 'unchanged'], (type, column) => counts[type][column as Outcome]);
  lines.push('', `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / Math.max(seconds, 0.001))} rows/s`);
  if (rejected > 0) lines.push(`${rejected} rejected rows are in ${rejects}, each with its reasons`);
  if (stoppedAfter !== undefined)
    lines.push(`Stopped after ${stoppedAfter}: run the same command to resume from there`);
  return lines.join('\n');
}
