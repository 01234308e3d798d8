import { Command, Option } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';
import { toFilter, upper, wholeNumber, withFilter, withLevel, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly level: string;
  readonly maxLength: string;
  readonly kinds?: string[];
  readonly first: string;
  readonly json?: true;
}

interface Tie {
  readonly kind: string;
  readonly count: number;
  readonly claims: readonly { readonly text: string }[];
  readonly examples: readonly {
    readonly speaker: { readonly name: string };
    readonly claim: { readonly text: string };
  }[];
  readonly offices: readonly { readonly title: string }[];
}

interface Answer {
  readonly paths: {
    readonly complete: boolean;
    readonly paths: readonly {
      readonly length: number;
      readonly hops: readonly {
        readonly from: { readonly name: string };
        readonly to: { readonly name: string };
        readonly ties: readonly Tie[];
      }[];
    }[];
  };
}

const QUERY = `query($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $kinds: [TieKind!],
  $filter: StatementFilter, $level: ActorLevel!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, kinds: $kinds, filter: $filter, level: $level) {
    complete
    paths { length hops { from { id name } to { id name } ties {
      kind count claims { id text } examples { id speaker { id name } claim { id text } } offices { id title }
    } } }
  }
}`;

/** `hearsay paths`: how two actors are tied. */
export function pathsCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('paths')
    .description(
      'how two actors are tied: by claims, statements toward each other, sources and offices; shortest first',
    )
    .argument('<from>', 'id of an actor')
    .argument('<to>', 'id of another actor')
    .option('--max-length <number>', 'largest number of steps, 1 to 4', '3')
    .addOption(
      new Option('--kinds <kind...>', 'only ties of these kinds').choices(['claim', 'statement', 'source', 'office']),
    )
    .option('--first <number>', 'number of paths, 1 to 50', '5')
    .option('--json', 'print the paths as JSON');
  return withLevel(withFilter(command)).action(async (from: string, to: string, flags: Flags) => {
    const { paths } = await askDatabase<Answer>(
      open,
      QUERY,
      {
        from,
        to,
        kinds: flags.kinds?.map(upper),
        filter: toFilter(flags),
        level: upper(flags.level),
        maxLength: wholeNumber('--max-length', flags.maxLength),
        first: wholeNumber('--first', flags.first),
      },
      !flags.json,
    );
    process.stdout.write(`${flags.json ? JSON.stringify(paths, null, 2) : toText(paths)}\n`);
  });
}

function toText({ paths, complete }: Answer['paths']): string {
  const more = complete ? '' : '\n\nNot all ties were examined: there may be other paths.';
  if (paths.length === 0) return `No path was found.${more}`;
  const rows = paths.flatMap(({ hops }, path) =>
    hops.flatMap(({ from, to, ties }, step) =>
      ties.map((tie, row) => [
        step === 0 && row === 0 ? path + 1 : null,
        row === 0 ? `${from.name} – ${to.name}` : '',
        tie.kind.toLowerCase(),
        tie.count,
        toExample(tie),
      ]),
    ),
  );
  return `${tableText(['path', 'step', 'tie', 'count', 'such as'], rows, 60)}${more}`;
}

function toExample({ claims, examples, offices }: Tie): string {
  const claim = claims[0];
  const statement = examples[0];
  const office = offices[0];
  if (claim) return claim.text;
  if (statement) return `${statement.speaker.name}: ${statement.claim.text}`;
  return office?.title ?? 'part of it';
}
