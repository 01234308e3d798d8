import { printable } from '../../common/printable.ts';
import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { ACTIONS, type Action, type Plan } from '../../record/plan.ts';
import type { Problem } from '../../record/problem.ts';
import { WarningList, warningLines, type Warnings } from '../warnings.ts';

/** The changes that an import made, or with `dryRun` would make. */
export interface ImportReport extends Warnings {
  readonly dryRun: boolean;
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  readonly changes: readonly ReportedChange[];
  /** Number of objects of each type that were already in the record as in the files. */
  readonly unchanged: Readonly<Record<EntryType, number>>;
  /** Ids of statements that are no longer in their dossier but still in the record; empty when these were pruned. */
  readonly unlisted: readonly string[];
  /** As what names, days and left-out ids were read, each with its place. */
  readonly readings: readonly Problem[];
}

interface ReportedChange {
  readonly action: Action;
  readonly type: EntryType;
  readonly id: string;
  /** Names of the changed fields; empty for objects that are created or withdrawn. */
  readonly fields: readonly string[];
}

interface ReportOptions {
  readonly dossiers: readonly string[];
  readonly dryRun: boolean;
  readonly prune: boolean;
  readonly warnings: readonly Problem[];
  readonly readings: readonly Problem[];
}

/** Converts a plan to a report. */
export function toReport(plan: Plan, { dossiers, dryRun, prune, warnings, readings }: ReportOptions): ImportReport {
  const list = new WarningList();
  list.add(warnings);
  const changes = plan.changes.map(({ action, type, id, before }) => ({
    action,
    type,
    id,
    fields: Object.keys(before),
  }));
  const unlisted = prune ? [] : plan.unlisted;
  return { dryRun, dossiers, changes, unchanged: plan.unchanged, unlisted, readings, ...list.toReport() };
}

/** Formats a report for the terminal: each changed object, a table of counts, and warnings. */
export function reportText(report: ImportReport): string {
  const { changes, unlisted, dryRun } = report;
  const lines =
    changes.length === 0
      ? [isEmpty(report) ? NO_ENTRIES : 'Nothing to change: the record already holds all of it.']
      : [...details(report), ...table(report)];
  if (unlisted.length > 0) {
    lines.push('', `In the record but no longer in the files (--prune withdraws them): ${unlisted.join(', ')}`);
  }
  if (changes.length > 0) lines.push(...readingLines(report));
  lines.push(...warningLines(report));
  if (dryRun && changes.length > 0) lines.push('', 'Nothing was written: this is what an import would do.');
  return lines.join('\n');
}

/** As what shorthand was read; the first lines of it, unless nothing is written. */
function readingLines({ readings, dryRun }: ImportReport): string[] {
  if (readings.length === 0) return [];
  const shown = dryRun ? readings : readings.slice(0, MAX_SHOWN_READINGS);
  const more = readings.length - shown.length;
  return [
    '',
    'Read as:',
    ...shown.map(readingLine),
    ...(more > 0 ? [`… and ${more} more, which --dry-run shows`] : []),
  ];
}

const MAX_SHOWN_READINGS = 20;

function readingLine({ file, line, column, message }: Problem): string {
  return printable(`${file}:${line}:${column}: ${message}`);
}

const NO_ENTRIES = 'Nothing to import: there are no entries.';

function isEmpty({ unchanged }: ImportReport): boolean {
  return ENTRY_TYPES.every((type) => unchanged[type] === 0);
}

/** Created objects are only counted: a first import would list the whole dossier. */
function details({ changes }: ImportReport): string[] {
  const listed = changes.filter(({ action }) => action !== 'created');
  const lines = listed.map(
    ({ action, id, fields }) => `${action} ${id}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
  );
  return lines.length > 0 ? [...lines, ''] : [];
}

function table(report: ImportReport): string[] {
  const columns = [
    ...ACTIONS.filter((action) => report.changes.some((change) => change.action === action)),
    'unchanged',
  ];
  return countTable(columns, (type, column) => count(report, type, column));
}

/** Formats a table of counts, with a line for each type that has any. */
export function countTable(columns: readonly string[], countOf: (type: EntryType, column: string) => number): string[] {
  const rows = ENTRY_TYPES.map((type) => [`${type}s`, ...columns.map((column) => countOf(type, column))])
    .filter(([, ...counts]) => counts.some((number) => number !== 0))
    .map((row) => row.map(String));
  return [['', ...columns], ...rows].map((row) =>
    row
      .map((cell, index) => padded(cell, index, columns))
      .join('  ')
      .trimEnd(),
  );
}

function count({ changes, unchanged }: ImportReport, type: EntryType, column: string): number {
  if (column === 'unchanged') return unchanged[type];
  return changes.filter((change) => change.type === type && change.action === column).length;
}

function padded(cell: string, index: number, columns: readonly string[]): string {
  return index === 0 ? cell.padEnd('statements'.length) : cell.padStart(columns[index - 1]?.length ?? 0);
}
