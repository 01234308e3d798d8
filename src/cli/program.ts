import { Command, CommanderError } from 'commander';
import { HearsayError } from '../common/errors.ts';
import { attitudeMatrixCommand } from './analysis/attitude-matrix.ts';
import { disputesCommand } from './analysis/disputes.ts';
import { networkCommand } from './analysis/network.ts';
import { pathsCommand } from './analysis/paths.ts';
import { responsesCommand } from './analysis/responses.ts';
import { reversalsCommand } from './analysis/reversals.ts';
import { stanceMatrixCommand } from './analysis/stance-matrix.ts';
import { timelineCommand } from './analysis/timeline.ts';
import { briefCommand } from './analysis/brief.ts';
import { corroborationCommand } from './analysis/corroboration.ts';
import { fallsCommand } from './analysis/falls.ts';
import { referencesCommand } from './analysis/references.ts';
import { configCommand } from './config.ts';
import { generateCommand } from './generate.ts';
import { importCommand } from './import.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';

const DONE = 0;
const FAILED = 1;
const BAD_INPUT = 2;

const hearsay = new Command('hearsay')
  .description('who said what about whom, and on whose word')
  .addCommand(serveCommand())
  .addCommand(importCommand())
  .addCommand(stanceMatrixCommand())
  .addCommand(attitudeMatrixCommand())
  .addCommand(networkCommand())
  .addCommand(timelineCommand())
  .addCommand(corroborationCommand())
  .addCommand(fallsCommand())
  .addCommand(briefCommand())
  .addCommand(referencesCommand())
  .addCommand(disputesCommand())
  .addCommand(reversalsCommand())
  .addCommand(pathsCommand())
  .addCommand(responsesCommand())
  .addCommand(generateCommand())
  .addCommand(schemaCommand())
  .addCommand(configCommand());

for (const command of [hearsay, ...hearsay.commands]) command.exitOverride();

/** All commands, in the order of `--help`. */
export const commands: readonly Command[] = hearsay.commands;

/** Runs the command on the command line and sets the exit code: 0 done, 1 failed, 2 wrong usage or input. */
export async function run(): Promise<void> {
  try {
    await hearsay.parseAsync();
  } catch (error) {
    process.exitCode = exitCode(error);
  }
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_INPUT;
  if (!(error instanceof HearsayError)) throw error;
  process.stderr.write(`hearsay: ${error.message}\n`);
  return error.code === 'BAD_USER_INPUT' ? BAD_INPUT : FAILED;
}
