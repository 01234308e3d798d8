import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { HearsayError } from '../common/errors.ts';
import { printableLines } from '../common/printable.ts';
import { addCompletion } from './completion.ts';
import { withExamples } from './examples.ts';
import { stopWithNpm } from './parent.ts';
import { escapeForTerminal } from './terminal.ts';

/** Loads a command, by its name: those that are not called are not loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  new: async () => (await import('./new.ts')).newCommand(),
  statements: async () => (await import('./statements.ts')).statementsCommand(),
  search: async () => (await import('./search.ts')).searchCommand(),
  find: async () => (await import('./find.ts')).findCommand(),
  show: async () => (await import('./show.ts')).showCommand(),
  'stance-matrix': async () => (await import('./analysis/stance-matrix.ts')).stanceMatrixCommand(),
  'attitude-matrix': async () => (await import('./analysis/attitude-matrix.ts')).attitudeMatrixCommand(),
  network: async () => (await import('./analysis/network.ts')).networkCommand(),
  timeline: async () => (await import('./analysis/timeline.ts')).timelineCommand(),
  corroboration: async () => (await import('./analysis/corroboration.ts')).corroborationCommand(),
  falls: async () => (await import('./analysis/falls.ts')).fallsCommand(),
  brief: async () => (await import('./analysis/brief.ts')).briefCommand(),
  references: async () => (await import('./analysis/references.ts')).referencesCommand(),
  disputes: async () => (await import('./analysis/disputes.ts')).disputesCommand(),
  reversals: async () => (await import('./analysis/reversals.ts')).reversalsCommand(),
  paths: async () => (await import('./analysis/paths.ts')).pathsCommand(),
  responses: async () => (await import('./analysis/responses.ts')).responsesCommand(),
  db: async () => (await import('./db.ts')).dbCommand(),
  generate: async () => (await import('./generate.ts')).generateCommand(),
  schema: async () => (await import('./schema.ts')).schemaCommand(),
  config: async () => (await import('./config.ts')).configCommand(),
};

const DONE = 0;
const FAILED = 1;
const BAD_INPUT = 2;

/** All commands, in the order of `--help`. */
export async function loadCommands(): Promise<Command[]> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return commands.map(withExamples);
}

/** Runs the command on the command line and sets the exit code: 0 done, 1 failed, 2 wrong usage or input. */
export async function run(): Promise<void> {
  const name = process.argv[2] ?? '';
  // The reader of the output may stop early, as `head` does; the service runs on, whatever becomes of its output.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && name !== 'serve') throw error;
  });
  stopWithNpm();
  escapeForTerminal(process.stdout);
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const hearsay = new Command('hearsay')
    .description('who said what about whom, and on whose word')
    .version(packageVersion(), '--version', 'print the version');
  for (const command of called ? [withExamples(await called())] : await loadCommands()) hearsay.addCommand(command);
  if (!called) addCompletion(hearsay);
  throwErrors(hearsay);
  try {
    await hearsay.parseAsync();
  } catch (error) {
    process.exitCode = exitCode(error);
  }
}

function outputError(text: string, write: (text: string) => void): void {
  write(printableLines(text));
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Lets a command throw its errors instead of ending the process, and those below it. */
function throwErrors(command: Command): void {
  command.exitOverride().configureOutput({ outputError });
  for (const each of command.commands) throwErrors(each);
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_INPUT;
  if (!(error instanceof HearsayError)) throw error;
  outputError(`hearsay: ${error.message}\n`, (text) => process.stderr.write(text));
  return error.code === 'BAD_USER_INPUT' ? BAD_INPUT : FAILED;
}
