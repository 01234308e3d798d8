import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError } from 'commander';
import { corpusText, type CorpusOptions } from '../synthetic/corpus.ts';
import { HearsayError, InputError } from '../common/errors.ts';

/** `hearsay generate`: a synthetic corpus for trying things out and for benchmarks. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('generate a synthetic corpus as JSON Lines: hearsay generate --statements 1000 > corpus.jsonl')
    .requiredOption('--statements <number>', 'number of statements', wholeNumber(1, 100_000_000))
    .option('--seed <number>', 'random seed: the same seed gives the same corpus', wholeNumber(0, 0x7fff_ffff), 1)
    .option('--out <file>', 'write to this file, which must not exist yet, instead of standard output')
    .action(async ({ out, ...options }: CorpusOptions & { out?: string }) => {
      await (out === undefined ? print(options) : write(options, out));
    });
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

async function print(options: CorpusOptions): Promise<void> {
  try {
    await pipeline(Readable.from(corpusText(options)), process.stdout, { end: false });
  } catch (error) {
    // The reader has closed the pipe, as in: hearsay generate … | head
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}

/** Writes to a temporary file that is renamed at the end, so that the file is never incomplete. */
async function write(options: CorpusOptions, file: string): Promise<void> {
  if (existsSync(file)) throw new InputError(`${file} already exists: remove it, or choose another name for --out`);
  const temporary = `${file}.arriving-${process.pid}`;
  try {
    await pipeline(Readable.from(corpusText(options)), createWriteStream(temporary, { flags: 'wx' }));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new HearsayError('INTERNAL', `${file} was not written: ${reason}`, { cause: error });
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
