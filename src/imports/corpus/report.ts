import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { ACTIONS, type Action } from '../../record/plan.ts';
import { counted } from '../../common/counted.ts';
import { printable } from '../../common/printable.ts';
import { countTable } from '../dossier/report.ts';
import { warningLines, type Warnings } from '../warnings.ts';

type Outcome = Action | 'unchanged';

/** The result of importing a corpus. */
export interface CorpusReport extends Warnings {
  /** True when nothing was written: these are the results that an import would have. */
  readonly dryRun?: boolean;
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
  /** How many of them are not in that file, as the file of an earlier run is gone. */
  readonly lostRejects: number;
  /** The location of the row after which it was stopped, `corpus.jsonl:1000`; undefined when it is complete. */
  readonly stoppedAfter: string | undefined;
  /** What else there is to know of it. */
  readonly notes?: readonly string[];
}

export type Counts = Record<EntryType, Record<Outcome, number>>;

/** Counts of zero for all types and outcomes. */
export function noCounts(): Counts {
  const none = () => ({ created: 0, changed: 0, reinstated: 0, withdrawn: 0, unchanged: 0 });
  return Object.fromEntries(ENTRY_TYPES.map((type) => [type, none()])) as Counts;
}

const NOTHING_WRITTEN = 'Nothing was written: this is what an import would do.';

/** Formats a report for the terminal: counts, the rate, warnings, and what remains to be done. */
export function corpusReportText(report: CorpusReport): string {
  const { counts, rows, seconds, stoppedAfter } = report;
  const written = ACTIONS.filter((action) => ENTRY_TYPES.some((type) => counts[type][action] > 0));
  const isTable = written.length > 0 || (stoppedAfter !== undefined && unchanged(report) > 0);
  const lines = isTable
    ? countTable([...written, 'unchanged'], (type, column) => counts[type][column as Outcome])
    : [nothingWritten(report)];
  lines.push(
    '',
    `${counted(rows, 'row')} in ${seconds.toFixed(1)} s, ${Math.round(rows / Math.max(seconds, 0.001))} rows/s`,
  );
  lines.push(...rejectsLines(report), ...warningLines(report), ...(report.notes ?? []));
  if (stoppedAfter !== undefined)
    lines.push(`Stopped after ${printable(stoppedAfter)}: run the same command to resume from there`);
  return lines.join('\n');
}

function unchanged({ counts }: CorpusReport): number {
  return ENTRY_TYPES.reduce((sum, type) => sum + counts[type].unchanged, 0);
}

/** Why nothing was written. */
function nothingWritten(report: CorpusReport): string {
  const { rows, resumedAfter, rejected, stoppedAfter } = report;
  if (rows === 0 && stoppedAfter !== undefined) return 'Nothing was imported.';
  if (rows === 0 && resumedAfter === 0) return 'Nothing to import: there are no rows.';
  if (rows === 0) return `Nothing is left to import: earlier runs took all ${counted(resumedAfter, 'row')}.`;
  if (unchanged(report) === 0) return `Nothing was imported: ${rows === 1 ? 'the row was' : 'all rows were'} rejected.`;
  const what = rejected > 0 ? 'every row that was not rejected' : resumedAfter > 0 ? 'the rest' : 'all of it';
  return `Nothing to change: the record already holds ${what}.`;
}

function rejectsLines({ dryRun, rejected, lostRejects, rejects }: CorpusReport): string[] {
  if (dryRun === true)
    return [...(rejected > 0 ? [`${counted(rejected, 'row')} would be rejected`] : []), NOTHING_WRITTEN];
  const kept = rejected - lostRejects;
  const file = printable(rejects);
  return [
    ...(kept > 0 ? [`${counted(kept, 'rejected row')} ${kept === 1 ? 'is' : 'are'} in ${file}, with reasons`] : []),
    ...(lostRejects > 0
      ? [`${counted(lostRejects, 'row')} that an earlier run rejected are no longer in ${file}`]
      : []),
  ];
}
