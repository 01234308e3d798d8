import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { importDossiers } from '../dossier/import.ts';
import type { Progress } from '../dossier/load.ts';
import { DossierError, problemLine } from '../dossier/problem.ts';
import { reportText, type ImportReport } from '../dossier/report.ts';
import { InputError } from '../errors.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { joinNeo4j, openNeo4j } from '../neo4j/neo4j.ts';

interface Flags {
  readonly dryRun?: true;
  readonly prune?: true;
  readonly why?: string;
  readonly json?: true;
}

/** A database that is open for one command, and how to leave it. */
export interface OpenDatabase {
  readonly graph: Graph;
  close(): Promise<void>;
}

/** `hearsay import`: dossiers into the record. */
export function importCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('import')
    .description('bring the record to what dossiers say, all of it or nothing')
    .argument('<path...>', 'dossiers, *.yaml or *.json, or folders of them')
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--prune', 'withdraw statements that these dossiers recorded earlier and no longer have')
    .option('--why <reason>', 'reason that the revisions of changed objects give')
    .option('--json', 'print the report, or the problems, as JSON')
    .action(async (paths: string[], flags: Flags) => {
      const database = await open();
      try {
        await run(database.graph, paths, flags);
      } finally {
        await database.close();
      }
    });
}

async function run(graph: Graph, paths: string[], { json, ...flags }: Flags): Promise<void> {
  const bar = progressBar();
  try {
    if (!flags.dryRun) await graph.prepare();
    const report = await importDossiers(graph, paths, { ...flags, progress: bar.progress });
    bar.stop();
    process.stdout.write(`${json ? reportJson(report) : reportText(report)}\n`);
  } catch (error) {
    bar.stop();
    if (!(error instanceof DossierError)) throw error;
    if (json) process.stdout.write(`${JSON.stringify({ problems: error.problems }, null, 2)}\n`);
    for (const problem of error.problems) process.stderr.write(`${problemLine(problem)}\n`);
    throw new InputError(error.summary, { cause: error });
  }
}

function reportJson(report: ImportReport): string {
  return JSON.stringify(report, null, 2);
}

// Less is done before anyone could read a bar.
const LONG_WORK = 5_000;

function progressBar(): { progress: Progress; stop: () => void } {
  const bar = new SingleBar({ format: 'writing {bar} {value}/{total}', clearOnComplete: true, stream: process.stderr });
  const progress: Progress = (done, total) => {
    if (!process.stderr.isTTY || total < LONG_WORK) return;
    if (!bar.isActive) bar.start(total, 0);
    bar.update(done);
  };
  return {
    progress,
    stop: () => {
      bar.stop();
    },
  };
}

/** The database of the settings: the one that `hearsay serve` runs, if it does, else one of this command's own. */
async function openDatabase(): Promise<OpenDatabase> {
  const config = readConfig();
  const place = (await joinNeo4j(config)) ?? (await openNeo4j(config, say));
  const graph = openGraph(place, config);
  const close = async () => {
    await graph.close();
    await place.stop();
  };
  return { graph, close };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
