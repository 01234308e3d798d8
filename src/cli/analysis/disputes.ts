import { Command, Option } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';
import { toFilter, upper, wholeNumber, withFilter, withLevel, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly level: string;
  readonly orderBy: string;
  readonly first: string;
  readonly after?: string;
  readonly json?: true;
}

interface Side {
  readonly actorCount: number;
  readonly statementCount: number;
  readonly first: { readonly edtf: string };
  readonly last: { readonly edtf: string };
  readonly origins: { readonly independentChains: number; readonly unknownOrigins: number };
  readonly actors: readonly { readonly actor: { readonly name: string }; readonly statementCount: number }[];
}

interface Answer {
  readonly disputes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly claim: { readonly id: string; readonly text: string };
      readonly contested: number;
      readonly agree: Side;
      readonly disagree: Side;
      readonly grounds: readonly {
        readonly kind: string;
        readonly claim: { readonly id: string; readonly text: string };
        readonly side: Side;
      }[];
    }[];
  };
}

const SIDE = `{ actorCount statementCount first { edtf } last { edtf } origins { independentChains unknownOrigins }
  actors(first: 10) { actor { id name } statementCount } }`;
const QUERY = `query($filter: StatementFilter, $level: ActorLevel!, $orderBy: DisputeOrder!, $first: Int, $after: String) {
  disputes(filter: $filter, level: $level, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { claim { id text } contested agree ${SIDE} disagree ${SIDE} grounds { kind claim { id text } side ${SIDE} } }
  }
}`;

/** `hearsay disputes`: claims that some assert and others deny. */
export function disputesCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('disputes')
    .description('claims that some agree with and others dispute: directly, by a contradiction, or by what they entail')
    .addOption(
      new Option('--order-by <order>', 'order of the list')
        .choices(['most-contested', 'most-recent', 'best-sourced'])
        .default('most-contested'),
    )
    .option('--first <number>', 'number of disputes, 0 to 100', '10')
    .option('--after <cursor>', 'continue after this cursor, printed at the end of the previous page')
    .option('--json', 'print the disputes as JSON');
  return withLevel(withFilter(command)).action(async (flags: Flags) => {
    const { disputes } = await askDatabase<Answer>(open, QUERY, {
      filter: toFilter(flags),
      level: upper(flags.level),
      orderBy: upper(flags.orderBy),
      first: wholeNumber('--first', flags.first),
      after: flags.after,
    });
    process.stdout.write(`${flags.json ? JSON.stringify(disputes, null, 2) : toText(disputes)}\n`);
  });
}

const GROUNDS: Readonly<Record<string, string>> = {
  CONTRADICTION: 'for what contradicts it: ',
  ENTAILMENT: 'against what it entails: ',
};

function toText({ nodes, totalCount, pageInfo }: Answer['disputes']): string {
  if (nodes.length === 0) return 'No claim is in dispute.';
  const header = ['claim', 'side', 'who', 'statements', 'said', 'chains'];
  const rows = nodes.flatMap(({ claim, agree, grounds }) => [
    [claim.text, 'for it', ...toCells(agree)],
    ...grounds.map(({ kind, claim: related, side }) => [
      '',
      kind === 'DIRECT' ? 'against it' : `${GROUNDS[kind] ?? ''}${related.text}`,
      ...toCells(side),
    ]),
  ]);
  const shown = `${nodes.length} of ${totalCount} disputes.`;
  const next = pageInfo.hasNextPage ? ` More: --after ${pageInfo.endCursor ?? ''}` : '';
  return `${tableText(header, rows, 32)}\n\n${shown}${next}`;
}

function toCells({ actors, actorCount, statementCount, first, last, origins }: Side): (string | number)[] {
  const names = actors.map(({ actor, statementCount: count }) => (count > 1 ? `${actor.name} (${count})` : actor.name));
  const rest = actorCount > actors.length ? [`${actorCount - actors.length} more`] : [];
  const { independentChains, unknownOrigins } = origins;
  const originText =
    unknownOrigins > 0 ? `${independentChains}, and ${unknownOrigins} unknown` : `${independentChains}`;
  const said = first.edtf === last.edtf ? first.edtf : `${first.edtf} to ${last.edtf}`;
  return [[...names, ...rest].join(', '), statementCount, said, originText];
}
