import type { Graph } from '../../graph/graph.ts';
import { InputError } from '../../common/errors.ts';
import { counted } from '../../common/counted.ts';
import { ENTRY_TYPES } from '../../record/entries.ts';
import type { RunQuery } from '../../record/run-query.ts';
import { DryRun, type DryRunReport } from '../corpus/dry-run.ts';
import { findSheet, type CorpusFile } from '../corpus/files.ts';
import type { CorpusOptions } from '../corpus/import.ts';
import { ImportJob } from '../corpus/job.ts';
import { CorpusLoad } from '../corpus/load.ts';
import { readFiles } from '../corpus/read.ts';
import { Rejects } from '../corpus/rejects.ts';
import { noCounts, type CorpusReport, type Counts } from '../corpus/report.ts';
import type { BadRow, CorpusEntry } from '../corpus/row.ts';
import { StoppedError } from '../corpus/stopped.ts';
import { WarningList } from '../warnings.ts';
import { chooseMapping, type ChosenMapping } from './mapping-file.ts';
import { Names } from './names.ts';
import { propose, topicName, type Proposal } from './propose.ts';
import { Resolved } from './resolve.ts';
import { holdsCell, readHeadings, readSheetRows } from './rows.ts';
import { Statements } from './statement.ts';

export interface SheetOptions extends CorpusOptions {
  /** How its columns are read: pairs of heading and field, the path of a file, or `true` for what its headings suggest. */
  readonly map: string | true;
  /** Makes what the sheet names and the record lacks. */
  readonly create?: boolean | undefined;
}

/** How a sheet is read, and what it names that the record lacks. */
export interface SheetPlan {
  readonly chosen: ChosenMapping;
  readonly proposed: readonly Proposal[];
  /** First what is proposed, then the statements. */
  readonly files: readonly [CorpusFile, CorpusFile];
}

/**
 * Reads a flat sheet, in which each row is a statement, and finds out what its names stand for.
 *
 * @throws DossierError when it cannot be read; InputError when the mapping does not fit it.
 */
export async function planSheet(
  graph: Graph,
  path: string,
  { map, force, ...settings }: SheetOptions,
): Promise<SheetPlan> {
  const file = await findSheet(path, settings);
  const chosen = await chooseMapping(path, await readHeadings(file), map, (...cell) => holdsCell(file, ...cell), force);
  const mapping = { ...chosen.mapping, dates: settings.dates ?? chosen.mapping.dates };
  const names = new Names();
  for await (const row of readSheetRows(file, mapping)) if ('says' in row) names.add(row);
  const runQuery: RunQuery = (name, params) => graph.read(name, params);
  const resolved = await Resolved.read(runQuery, names, topicName(file.dossier));
  const proposed = await propose(runQuery, names, resolved, file.dossier);
  const dated = { ...file, dates: mapping.dates };
  async function* statements(after: number): AsyncGenerator<CorpusEntry | BadRow> {
    const converter = new Statements(resolved, mapping.dates);
    for await (const row of readSheetRows(file, mapping)) {
      const entry = 'says' in row ? converter.convert(row) : row;
      if (row.line > after) yield entry;
    }
  }
  return {
    chosen,
    proposed,
    files: [
      { ...dated, made: { what: 'proposed', read: () => fromList(proposed) } },
      { ...dated, made: { what: 'statements', read: statements } },
    ],
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the reader of rows takes any that come in time.
async function* fromList<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Checks the whole sheet as an import does, and counts what it would do. Nothing is written to the record. */
export async function dryRunSheet(graph: Graph, plan: SheetPlan, options: SheetOptions): Promise<DryRunReport> {
  const rejects = await Rejects.prepare([plan.files[0].path], plan.files, options);
  const job = await ImportJob.open(graph, [plan.files[1]]);
  const run = new DryRun((name, params) => graph.read(name, params), [plan.files[1]], { startedAt: job.startedAt });
  await run.takeAll(readFiles(plan.files, job.resumed));
  const report = run.report({ rejects: rejects.path, resumedAfter: job.resumed?.rows ?? 0, startedAnew: job.changed });
  return { ...report, rows: report.rows - plan.proposed.length };
}

/**
 * Imports a sheet that was planned: what is proposed, then the statements, as the rows of a corpus. It is checked as a
 * whole before.
 *
 * @throws InputError when it names what the record lacks, and this is not to be made.
 * @throws StoppedError when a row is bad, unless bad rows are skipped; nothing is written.
 */
export async function importSheet(graph: Graph, plan: SheetPlan, options: SheetOptions): Promise<CorpusReport> {
  const dry = await dryRunSheet(graph, plan, options);
  if (dry.bad.length > 0 && options.onError !== 'skip') throw new StoppedError(dry.bad, 'nothing was imported');
  if (plan.proposed.length > 0 && options.create !== true)
    throw new InputError(
      `${lacking(plan)}: add --create to make ${plan.proposed.length === 1 ? 'it' : 'them'}; nothing was imported`,
    );
  const jobs = await Promise.all(plan.files.map((file) => ImportJob.open(graph, [file])));
  const rejects = await Rejects.prepare([plan.files[0].path], plan.files, options);
  const confirmed = jobs.reduce((sum, { resumed }) => sum + (resumed?.rejected ?? 0), 0);
  if (options.onError === 'skip' || confirmed > 0) await rejects.open(confirmed);
  const reports: CorpusReport[] = [];
  try {
    for (const job of jobs) {
      const report = await new CorpusLoad(graph, job, rejects, options).run();
      reports.push(report);
      if (report.stoppedAfter !== undefined) break;
    }
  } finally {
    await rejects.close();
  }
  return merged(reports, plan.proposed.length);
}

/** `the sheet names 3 things that the record lacks`. */
function lacking({ proposed }: SheetPlan): string {
  return `the sheet names ${counted(proposed.length, 'thing')} that the record lacks`;
}

function merged(reports: readonly CorpusReport[], proposed: number): CorpusReport {
  const last = reports.at(-1);
  if (last === undefined) throw new Error('an import of a sheet has two parts');
  const counts: Counts = noCounts();
  for (const report of reports) {
    for (const type of ENTRY_TYPES) {
      for (const outcome of Object.keys(counts[type]) as (keyof Counts[typeof type])[]) {
        counts[type][outcome] += report.counts[type][outcome];
      }
    }
  }
  const warnings = new WarningList();
  for (const report of reports) warnings.add(report.warnings);
  const sum = (of: (report: CorpusReport) => number) => reports.reduce((total, report) => total + of(report), 0);
  return {
    ...last,
    counts,
    rows: Math.max(0, sum(({ rows }) => rows) - proposed),
    seconds: sum(({ seconds }) => seconds),
    warnings: warnings.warnings,
    warningCount: sum(({ warningCount }) => warningCount),
  };
}
