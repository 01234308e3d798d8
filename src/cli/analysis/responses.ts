import { Command } from 'commander';
import { InputError } from '../../common/errors.ts';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { toFilter, wholeNumber, withFilter, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly depth: string;
  readonly first: string;
  readonly json?: true;
}

interface Line {
  readonly depth: number;
  readonly again: boolean;
  readonly answers: { readonly id: string } | null;
  readonly statement: {
    readonly id: string;
    readonly stance: string;
    readonly quote: string | null;
    readonly saidAt: { readonly edtf: string };
    readonly speaker: { readonly name: string };
    readonly claim: { readonly text: string };
  };
}

interface Answer {
  readonly statement: { readonly exchange: { readonly complete: boolean; readonly lines: readonly Line[] } } | null;
}

const QUERY = `query($id: ID!, $depth: Int!, $first: Int!, $filter: StatementFilter) {
  statement(id: $id) { exchange(depth: $depth, first: $first, filter: $filter) {
    complete
    lines { depth again answers { id } statement {
      id stance quote saidAt { edtf } speaker { id name } claim { id text }
    } }
  } }
}`;

/** `hearsay responses`: who answers whom. */
export function responsesCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('responses')
    .description('the exchange that a statement is part of, as a tree: who answers whom')
    .argument('<statement>', 'id of a statement')
    .option('--depth <number>', 'largest number of steps up or down, 0 to 20', '10')
    .option('--first <number>', 'largest number of statements, 1 to 500', '100')
    .option('--json', 'print the exchange as JSON');
  return withFilter(command).action(async (id: string, flags: Flags) => {
    const { statement } = await askDatabase<Answer>(
      open,
      QUERY,
      {
        id,
        filter: toFilter(flags),
        depth: wholeNumber('--depth', flags.depth),
        first: wholeNumber('--first', flags.first),
      },
      !flags.json,
    );
    if (!statement) throw new InputError(`there is no statement ${JSON.stringify(id)} in the record`);
    const { exchange } = statement;
    process.stdout.write(`${flags.json ? JSON.stringify(exchange, null, 2) : toText(exchange, id)}\n`);
  });
}

function toText({ lines, complete }: NonNullable<Answer['statement']>['exchange'], requestedId: string): string {
  const text = lines.map((line, index) => `${treeBranch(lines, index)}${saidText(line, requestedId)}`);
  return [...text, ...(complete ? [] : ['', 'There is more: raise --depth or --first.'])].join('\n');
}

/** The branches drawn before a statement: a vertical line for each ancestor with a later sibling, then its own branch. */
function treeBranch(lines: readonly Line[], index: number): string {
  const { depth } = lines[index] ?? { depth: 0 };
  if (depth === 0) return '';
  const hasLaterSibling = (level: number) => {
    const next = lines.slice(index + 1).find((line) => line.depth <= level);
    return next?.depth === level;
  };
  const before = Array.from({ length: depth - 1 }, (_, level) => (hasLaterSibling(level + 1) ? '│  ' : '   '));
  return `${before.join('')}${hasLaterSibling(depth) ? '├─ ' : '└─ '}`;
}

function saidText({ statement, again }: Line, requestedId: string): string {
  const { id, saidAt, speaker, stance, claim, quote } = statement;
  const words = quote === null ? '' : ` “${quote}”`;
  const marks = `${id === requestedId ? ' ◀' : ''}${again ? ' (above)' : ''}`;
  // Remove control characters, which a terminal would interpret.
  const plain = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
  return plain(`${saidAt.edtf}  ${speaker.name} ${stance.toLowerCase()}: ${claim.text}${words}${marks}`);
}
