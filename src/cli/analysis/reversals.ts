import { Command, Option } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';
import { toFilter, upper, wholeNumber, withFilter, withLevel, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly level: string;
  readonly kinds?: string[];
  readonly order?: string;
  readonly first: string;
  readonly after?: string;
  readonly json?: true;
}

interface Said {
  readonly id: string;
  readonly stance: string;
  readonly quote: string | null;
  readonly saidAt: { readonly edtf: string };
  readonly speaker: { readonly id: string; readonly name: string };
  readonly claim: { readonly text: string };
}

interface Answer {
  readonly reversals: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly actor: { readonly id: string; readonly name: string };
      readonly kinds: readonly string[];
      readonly order: string;
      readonly first: Said;
      readonly second: Said;
    }[];
  };
}

const SAID = '{ id stance quote saidAt { edtf } speaker { id name } claim { id text } }';
const QUERY = `query($filter: StatementFilter, $level: ActorLevel!, $kinds: [ReversalKind!], $order: PairOrder, $first: Int, $after: String) {
  reversals(filter: $filter, level: $level, kinds: $kinds, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { actor { id name } kinds order first ${SAID} second ${SAID} }
  }
}`;

const KINDS = ['denial', 'admission', 'retraction', 'contradiction', 'self-contradiction'];

/** `hearsay reversals`: actors who took one side and then the other. */
export function reversalsCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('reversals')
    .description('actors who said one thing and then the contrary, with both statements')
    .addOption(new Option('--kinds <kind...>', 'only these kinds').choices(KINDS))
    .addOption(
      new Option('--order <order>', 'only pairs whose order is certain, or unknown').choices(['certain', 'unknown']),
    )
    .option('--first <number>', 'number of reversals, 0 to 100', '10')
    .option('--after <cursor>', 'continue after this cursor, printed at the end of the previous page')
    .option('--json', 'print the reversals as JSON');
  return withLevel(withFilter(command)).action(async (flags: Flags) => {
    const { reversals } = await askDatabase<Answer>(
      open,
      QUERY,
      {
        filter: toFilter(flags),
        level: upper(flags.level),
        kinds: flags.kinds?.map(upper),
        order: flags.order === undefined ? undefined : upper(flags.order),
        first: wholeNumber('--first', flags.first),
        after: flags.after,
      },
      !flags.json,
    );
    process.stdout.write(`${flags.json ? JSON.stringify(reversals, null, 2) : toText(reversals)}\n`);
  });
}

function toText({ nodes, totalCount, pageInfo }: Answer['reversals']): string {
  if (nodes.length === 0) return 'Nobody said one thing and then the contrary.';
  const header = ['whose', 'kind', 'one statement', 'order', 'the other'];
  const rows = nodes.map(({ actor, kinds, order, first, second }) => [
    actor.name,
    kinds.map((kind) => kind.toLowerCase().replaceAll('_', '-')).join(', '),
    saidText(first),
    order === 'CERTAIN' ? 'before' : 'not known',
    saidText(second),
  ]);
  const next = pageInfo.hasNextPage ? ` More: --after ${pageInfo.endCursor ?? ''}` : '';
  return `${tableText(header, rows, 40)}\n\n${nodes.length} of ${totalCount} reversals.${next}`;
}

function saidText({ saidAt, speaker, stance, claim, quote }: Said): string {
  const words = quote === null ? '' : ` “${quote}”`;
  return `${saidAt.edtf} ${speaker.name} ${stance.toLowerCase()}: ${claim.text}${words}`;
}
