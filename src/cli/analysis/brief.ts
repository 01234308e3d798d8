import { Command, Option } from 'commander';
import { InputError } from '../../common/errors.ts';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { FORCE_HELP, prepareOut } from '../write-out.ts';
import { toFilter, upper, wholeNumber, withFilter, type FilterFlags } from './filter-flags.ts';

const DOCUMENT = `query($of: ID!, $filter: StatementFilter, $length: Int!, $format: BriefFormat!) {
  brief(of: $of, filter: $filter, length: $length) { document(format: $format) }
}`;

const PARTS = `query($of: ID!, $filter: StatementFilter, $length: Int!) { brief(of: $of, filter: $filter, length: $length) {
  subject { id } title omitted
  lead { ...Words }
  sections { heading paragraphs { sentences { ...Words } } }
  footnotes { number reference source { id title url publisher { id name } publishedAt { edtf } } }
} }
fragment Words on BriefSentence { text footnotes statements { id } }`;

type Flags = FilterFlags & {
  readonly json?: true;
  readonly format: string;
  readonly length: string;
  readonly out?: string;
  readonly force?: true;
};

/** `hearsay brief`: a one-page brief with numbered sources. */
export function briefCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('brief')
    .description('a one-page brief about an actor, a claim or an event, with sources for each sentence')
    .argument('<id>', 'actor:…, claim:… or event:…');
  return withFilter(command)
    .addOption(
      new Option('--format <format>', 'format of the document').choices(['markdown', 'html']).default('markdown'),
    )
    .option('--length <number>', 'largest number of statements, 1 to 100', '12')
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--force', FORCE_HELP)
    .option('--json', 'print the parts as JSON')
    .action(async (of: string, { json, format, length, out, force, ...flags }: Flags) => {
      const write = await prepareOut(out, { option: '--out', force });
      const variables = { of, filter: toFilter(flags), length: wholeNumber('--length', length) };
      const text = json
        ? await toParts(open, variables)
        : await toDocument(open, { ...variables, format: upper(format) });
      await write(text);
    });
}

async function toParts(open: () => Promise<OpenDatabase>, variables: { readonly of: string }): Promise<string> {
  const { brief } = await askDatabase<{ brief: object | null }>(open, PARTS, variables);
  return `${JSON.stringify(assertFound(brief, variables.of), null, 2)}\n`;
}

async function toDocument(
  open: () => Promise<OpenDatabase>,
  variables: { readonly of: string; readonly format: string },
): Promise<string> {
  const { brief } = await askDatabase<{ brief: { document: string } | null }>(open, DOCUMENT, variables);
  return assertFound(brief, variables.of).document;
}

function assertFound<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new InputError(`the record holds no ${id}`);
  return value;
}
