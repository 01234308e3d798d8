import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError } from 'commander';
import { corpusText, type CorpusOptions } from '../synthetic/corpus.ts';
import { HearsayError, InputError } from '../common/errors.ts';

/** `hearsay generate`: a corpus to try things with, and to measure. */
export function generateCommand(): Command {
  return new Command('generate')
    .description(
      'make a corpus of invented statements, as JSON Lines: hearsay generate --statements 1000 > corpus.jsonl',
    )
    .requiredOption('--statements <number>', 'how many', wholeNumber(1, 100_000_000))
    .option('--seed <number>', 'the same number makes the same corpus', wholeNumber(0, 0x7fff_ffff), 1)
    .option('--out <file>', 'write to this file, which must not be there yet, instead of standard output')
    .action(async ({ out, ...options }: CorpusOptions & { out?: string }) => {
      await (out === undefined ? print(options) : write(options, out));
    });
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

async function print(options: CorpusOptions): Promise<void> {
  try {
    await pipeline(Readable.from(corpusText(options)), process.stdout, { end: false });
  } catch (error) {
    // Whoever reads has seen enough: hearsay generate … | head
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}

/** The file is there when all of it is. */
async function write(options: CorpusOptions, file: string): Promise<void> {
  if (existsSync(file)) throw new InputError(`${file} is there already: remove it, or give --out another name`);
  const arriving = `${file}.arriving-${process.pid}`;
  try {
    await pipeline(Readable.from(corpusText(options)), createWriteStream(arriving, { flags: 'wx' }));
    await rename(arriving, file);
  } catch (error) {
    await rm(arriving, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new HearsayError('INTERNAL', `${file} was not written: ${reason}`, { cause: error });
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
