import { Command, InvalidArgumentError } from 'commander';
import { corpusText, type CorpusOptions } from '../synthetic/corpus.ts';
import { FORCE_HELP, prepareOut } from './write-out.ts';

/** `hearsay generate`: a synthetic corpus for trying things out and for benchmarks. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('generate a synthetic corpus as JSON Lines: hearsay generate --statements 1000 > corpus.jsonl')
    .requiredOption('--statements <number>', 'number of statements', wholeNumber(1, 100_000_000))
    .option('--seed <number>', 'random seed: the same seed gives the same corpus', wholeNumber(0, 0x7fff_ffff), 1)
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--force', FORCE_HELP)
    .action(async ({ out, force, ...options }: CorpusOptions & { out?: string; force?: true }) => {
      const write = await prepareOut(out, { option: '--out', force });
      await write(corpusText(options));
    });
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}
