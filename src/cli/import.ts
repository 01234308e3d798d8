import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import { columnsHelp } from '../imports/corpus/columns.ts';
import { MAX_REASON_LENGTH } from '../common/bounds.ts';
import { readConfig } from '../common/config.ts';
import { dryRunOffline } from '../imports/offline/import.ts';
import { dryRunCorpus } from '../imports/corpus/dry-run.ts';
import { readDateOrders, type DateOrder } from '../imports/corpus/sheet-dates.ts';
import { isCorpus } from '../imports/corpus/files.ts';
import { importDossiers } from '../imports/dossier/import.ts';
import type { Progress } from '../record/load.ts';
import { reportText, type ImportReport } from '../imports/dossier/report.ts';
import { InputError } from '../common/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { migrate } from '../record/migrate.ts';
import { textProblem, toText } from '../record/rules/text.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { printDryRun } from './dry-run.ts';
import { toOption } from './own-words.ts';
import { toUserError } from './problems.ts';
import { runCorpusImport } from './import-corpus.ts';
import { runSheetImport } from './import-sheet.ts';
import { runOfflineImport } from './import-offline.ts';

interface DossierFlags {
  readonly dryRun?: true;
  readonly prune?: true;
}

interface CorpusFlags {
  readonly map?: string | true;
  readonly create?: true;
  readonly dates?: readonly DateOrder[];
  readonly dossier?: string;
  readonly onError?: 'stop' | 'skip';
  readonly rejects?: string;
  readonly force?: true;
  readonly offline?: true;
}

interface CommonFlags {
  readonly why?: string;
  readonly json?: true;
}

type Flags = DossierFlags & CorpusFlags & CommonFlags;

/** `hearsay import`: imports dossiers and corpora into the record. */
export function importCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('import')
    .description('import dossiers (all or nothing), or a corpus (batch by batch), into the record')
    .argument('<path...>', 'dossiers (*.yaml, *.json) or a corpus (*.jsonl, *.csv), or folders of either')
    .option('--dry-run', 'check everything and show what would change, without writing anything')
    .option('--prune', 'dossiers: withdraw statements that were imported from them earlier but are no longer in them')
    .option(
      '--dossier <name>',
      'corpus: name of the dossier it belongs to; by default that of its file, or of the folder of CSV',
    )
    .option(
      '--dates <order>',
      "CSV: how days are written that are not EDTF: dmy, mdy, ymd or excel (Excel's number of a day), or dmy,excel",
      readDateOrders,
    )
    .option(
      '--map [mapping]',
      'one flat sheet, a row a statement: what its columns are, Heading=field,… or a file; by default guessed and shown',
    )
    .option('--create', 'sheet: make the actors, claims and sources that it names and the record lacks')
    .addOption(
      new Option('--on-error <action>', 'corpus: stop at an invalid row (the default), or skip it').choices([
        'stop',
        'skip',
      ]),
    )
    .option('--rejects <file>', 'corpus: file for skipped rows; <path>.rejects.jsonl by default')
    .option('--force', 'corpus: replace the file of --rejects if something else is there')
    .option('--offline', "corpus: use Neo4j's bulk importer; the embedded database must be empty")
    .option('--why <reason>', 'reason to record in the revisions of changed objects', toReason)
    .option('--json', 'print the report, or the problems, as JSON')
    .addHelpText('after', `\n${columnsHelp()}`)
    .action(async (paths: string[], flags: Flags) => {
      const isSheet = flags.map !== undefined;
      const corpus = isSheet || (await isCorpus(paths));
      if (!isSheet) refuse(flags, ['create'], 'a sheet with --map');
      if (corpus) refuse(flags, ['prune'], 'dossiers');
      else refuse(flags, ['dossier', 'dates', 'onError', 'rejects', 'force', 'offline'], 'a corpus');
      if (isSheet) refuse(flags, ['offline'], 'a corpus');
      if (flags.offline) {
        refuse(flags, ['why'], 'a record with existing data, and --offline needs an empty one');
        await (flags.dryRun
          ? printDryRun(() => dryRunOffline(readConfig(), paths, flags), flags)
          : runOfflineImport(paths, flags));
        return;
      }
      const database = await open();
      const graph = database.graph.unhurried();
      try {
        await (corpus ? loadCorpus(graph, paths, flags) : loadDossiers(graph, paths, flags));
      } finally {
        await database.close();
      }
    });
}

function toReason(typed: string): string {
  if (typed.length > MAX_REASON_LENGTH)
    throw new InvalidArgumentError(`It has at most ${MAX_REASON_LENGTH} characters.`);
  const reason = toText('line', typed);
  const problem = reason === '' ? 'the text is empty' : textProblem('line', reason);
  if (problem !== undefined) throw new InvalidArgumentError(`${problem}.`);
  return reason;
}

function refuse(flags: Flags, names: readonly (keyof Flags)[], purpose: string): void {
  const name = names.find((flag) => flags[flag] !== undefined);
  if (name === undefined) return;
  throw new InputError(`${toOption(name)} is only for ${purpose}`);
}

/** Creates the constraints and indexes, and upgrades a record that an earlier version wrote. */
async function prepare(graph: Graph): Promise<void> {
  await migrate(graph, (line) => process.stderr.write(`${line}\n`));
}

async function loadCorpus(graph: Graph, paths: string[], { dryRun, map, ...flags }: Flags): Promise<void> {
  if (map !== undefined) return loadSheet(graph, paths, { ...flags, map, dryRun: dryRun === true });
  if (dryRun) return printDryRun(() => dryRunCorpus(graph, paths, flags), flags);
  await prepare(graph);
  await runCorpusImport(graph, paths, flags);
}

async function loadSheet(
  graph: Graph,
  [path = '', ...others]: string[],
  flags: Omit<Flags, 'map' | 'dryRun'> & { map: string | true; dryRun: boolean },
): Promise<void> {
  if (others.length > 0) throw new InputError('--map is for one sheet: import each with a command of its own');
  if (!flags.dryRun) await prepare(graph);
  await runSheetImport(graph, path, flags);
}

async function loadDossiers(graph: Graph, paths: string[], { json, ...flags }: Flags): Promise<void> {
  const bar = progressBar();
  try {
    if (!flags.dryRun) await prepare(graph);
    const report = await importDossiers(graph, paths, { ...flags, progress: bar.progress });
    bar.stop();
    process.stdout.write(`${json ? reportJson(report) : reportText(report)}\n`);
  } catch (error) {
    bar.stop();
    throw toUserError(error, json);
  }
}

function reportJson(report: ImportReport): string {
  return JSON.stringify(report, null, 2);
}

// Smaller imports finish before a progress bar would be of use.
const MIN_TOTAL_FOR_BAR = 5_000;

function progressBar(): { progress: Progress; stop: () => void } {
  const bar = new SingleBar({ format: 'writing {bar} {value}/{total}', clearOnComplete: true, stream: process.stderr });
  const progress: Progress = (done, total) => {
    if (!process.stderr.isTTY || total < MIN_TOTAL_FOR_BAR) return;
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
