import { InputError } from '../common/errors.ts';
import { printable } from '../common/printable.ts';
import type { Graph } from '../graph/graph.ts';
import { corpusReportText } from '../imports/corpus/report.ts';
import { StoppedError } from '../imports/corpus/stopped.ts';
import { dryRunSheet, importSheet, planSheet, type SheetOptions, type SheetPlan } from '../imports/sheet/import.ts';
import { mappingLines } from '../imports/sheet/mapping.ts';
import { proposalText } from '../imports/sheet/propose.ts';
import { printDryRun } from './dry-run.ts';
import { toUserError } from './problems.ts';

interface Flags extends SheetOptions {
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** `hearsay import --map`: shows how a sheet is read and what it names that the record lacks, and imports it. */
export async function runSheetImport(graph: Graph, path: string, { dryRun, json, ...options }: Flags): Promise<void> {
  try {
    const plan = await planSheet(graph, path, options);
    if (!json) process.stdout.write(`${planLines(plan, path).join('\n')}\n\n`);
    if (dryRun) {
      await printDryRun(async () => ({ ...(await dryRunSheet(graph, plan, options)), ...planJson(plan) }), {
        onError: options.onError,
        json,
      });
      return;
    }
    const report = await importSheet(graph, plan, options);
    process.stdout.write(
      `${json ? JSON.stringify({ ...report, ...planJson(plan) }, null, 2) : corpusReportText(report)}\n`,
    );
  } catch (error) {
    if (!(error instanceof StoppedError)) throw toUserError(error, json);
    if (json) process.stdout.write(`${JSON.stringify({ bad: error.bad }, null, 2)}\n`);
    process.stderr.write(`${error.reasons.join('\n')}\n`);
    throw new InputError(error.summary, { cause: error });
  }
}

function planLines({ chosen, proposed, files: [file] }: SheetPlan, path: string): string[] {
  const lines = [
    `${printable(path)} is read like this (${chosen.note}):`,
    ...mappingLines(chosen.mapping).map(printable),
    `Its entries belong to the dossier ${file.dossier}.`,
  ];
  const entries = proposed.filter((proposal) => 'value' in proposal);
  if (entries.length === 0) return lines;
  return [
    ...lines,
    '',
    'The record lacks these, and --create makes them:',
    ...entries.map((entry) => printable(`  ${proposalText(entry)}  (line ${entry.line})`)),
  ];
}

function planJson({ chosen, proposed }: SheetPlan): object {
  return {
    mapping: chosen.mapping,
    mappingFile: chosen.file ?? null,
    proposed: proposed.flatMap((entry) => ('value' in entry ? [{ type: entry.type, value: entry.value }] : [])),
  };
}
