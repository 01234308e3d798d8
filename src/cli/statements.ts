import { Command, Option } from 'commander';
import { toFilter, upper, wholeNumber, withFilter, type FilterFlags } from './analysis/filter-flags.ts';
import { askDatabase } from './ask.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { tableText } from './table.ts';

interface Flags extends FilterFlags {
  readonly orderBy: string;
  readonly first: string;
  readonly after?: string;
  readonly json?: true;
}

interface Answer {
  readonly statements: {
    readonly totalCount: number;
    readonly openBeginnings: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly saidAt: { readonly edtf: string };
      readonly speaker: { readonly name: string };
      readonly stance: string;
      readonly claim: { readonly text: string };
    }[];
  };
}

const QUERY = `query($filter: StatementFilter, $orderBy: StatementOrder!, $first: Int, $after: String) {
  statements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount openBeginnings pageInfo { hasNextPage endCursor }
    nodes { id saidAt { edtf } speaker { id name } stance claim { id text } quote toward { attitude actor { id name } } }
  }
}`;

/** `hearsay statements`: who said what, as a list. */
export function statementsCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('statements')
    .description('the statements that pass the filter')
    .addOption(
      new Option('--order-by <order>', 'order of the list')
        .choices(['said-at-desc', 'said-at-asc', 'recorded-at-desc', 'recorded-at-asc'])
        .default('said-at-desc'),
    )
    .option('--first <number>', 'number of statements, 0 to 100', '20')
    .option('--after <cursor>', 'continue after this cursor, printed at the end of the previous page')
    .option('--json', 'print the statements as JSON, with quotes and attitudes');
  return withFilter(command).action(async (flags: Flags) => {
    const { statements } = await askDatabase<Answer>(open, QUERY, {
      filter: toFilter(flags),
      orderBy: upper(flags.orderBy),
      first: wholeNumber('--first', flags.first),
      after: flags.after,
    });
    process.stdout.write(`${flags.json ? JSON.stringify(statements, null, 2) : toText(statements)}\n`);
  });
}

function toText({ nodes, totalCount, openBeginnings, pageInfo }: Answer['statements']): string {
  if (totalCount === 0) return 'No statement passes the filter.';
  const rows = nodes.map(({ id, saidAt, speaker, stance, claim }) => [
    saidAt.edtf,
    speaker.name,
    stance.toLowerCase(),
    claim.text,
    id,
  ]);
  const next = pageInfo.hasNextPage ? ` More: --after ${pageInfo.endCursor ?? ''}` : '';
  const table = tableText(['said', 'speaker', 'stance', 'claim', 'statement'], rows, 40);
  return `${table}\n\n${nodes.length} of ${totalCount} statements.${openText(openBeginnings)}${next}`;
}

/** Tells apart what may have been said long before the time asked for, or after it. */
function openText(openBeginnings: number): string {
  if (openBeginnings === 0) return '';
  const are = openBeginnings === 1 ? 'is' : 'are';
  return ` Of these, ${openBeginnings} ${are} dated only “by” a later day, and may be of any time before it.`;
}
