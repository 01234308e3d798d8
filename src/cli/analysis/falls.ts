import { Command } from 'commander';
import { wholeNumber, toFilter, withFilter, type FilterFlags } from './filter-flags.ts';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';

const FALLS = `fragment Row on StatementConnection {
  totalCount nodes { id stance saidAt { edtf } speaker { id name } claim { id text } }
}
query($with: [ID!]!, $filter: StatementFilter, $first: Int!) { falls(with: $with, filter: $filter) {
  fallen(first: $first) { ...Row } standing(first: $first) { ...Row }
  unsupported(first: $first) { totalCount nodes { id text } }
} }`;

interface Statements {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly stance: string;
    readonly saidAt: { readonly edtf: string };
    readonly speaker: { readonly name: string };
    readonly claim: { readonly text: string };
  }[];
}

interface Falls {
  readonly fallen: Statements;
  readonly standing: Statements;
  readonly unsupported: { readonly totalCount: number; readonly nodes: readonly { id: string; text: string }[] };
}

type Flags = FilterFlags & { readonly json?: true; readonly first: string };

/** `hearsay falls`: the statements of which no chain is left if sources, or publishers, are discounted. */
export function fallsCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('falls')
    .description(
      'statements and claims that lose all support if these sources, or all from these outlets, are discounted',
    )
    .argument('<id...>', 'source:…, and actor:… of outlets and other publishers');
  return withFilter(command)
    .option('--first <number>', 'number of items in each list, at most 100', '20')
    .option('--json', 'print JSON')
    .action(async (ids: string[], { json, first, ...flags }: Flags) => {
      const variables = { with: ids, filter: toFilter(flags), first: wholeNumber('--first', first) };
      const { falls } = await askDatabase<{ falls: Falls }>(open, FALLS, variables);
      process.stdout.write(`${json ? JSON.stringify(falls, null, 2) : fallsText(falls)}\n`);
    });
}

function fallsText({ fallen, standing, unsupported }: Falls): string {
  return [
    ...statementsText('fall', fallen),
    ...statementsText('are also known otherwise', standing),
    `claims left without support: ${unsupported.totalCount}`,
    ...(unsupported.nodes.length > 0
      ? [
          tableText(
            ['claim', ''],
            unsupported.nodes.map(({ id, text }) => [id, text]),
          ),
        ]
      : []),
  ].join('\n\n');
}

function statementsText(what: string, { totalCount, nodes }: Statements): string[] {
  const rows = nodes.map(({ stance, saidAt, speaker, claim }) => [
    saidAt.edtf,
    speaker.name,
    stance.toLowerCase(),
    claim.text,
  ]);
  const table = rows.length > 0 ? [tableText(['said', 'speaker', 'stance', 'claim'], rows)] : [];
  return [`statements that ${what}: ${totalCount}`, ...table];
}
