import { Command } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';
import { toFilter, upper, wholeNumber, withFilter, withLevel, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly level: string;
  readonly actors?: string[];
  readonly targets?: string[];
  readonly first?: string;
  readonly json?: true;
}

interface Answer {
  readonly attitudeMatrix: {
    readonly cells: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly actor: { readonly id: string; readonly name: string };
        readonly target: { readonly id: string; readonly name: string };
        readonly total: number;
        readonly attitudes: readonly { readonly attitude: string; readonly count: number }[];
      }[];
    };
  };
}

const QUERY = `query($filter: StatementFilter, $level: ActorLevel!, $actors: [ID!], $targets: [ID!], $first: Int!) {
  attitudeMatrix(filter: $filter, level: $level, actors: $actors, targets: $targets, firstActors: 200, firstTargets: 200) {
    cells(first: $first) {
      totalCount nodes { actor { id name } target { id name } total attitudes { attitude count } }
    }
  }
}`;

/** `hearsay attitude-matrix`: who speaks about whom, with which attitudes. */
export function attitudeMatrixCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('attitude-matrix')
    .description(
      'who speaks about whom with which attitude (accuses, praises, threatens, …), most frequent pairs first',
    )
    .option('--actors <id...>', 'speakers; anyone by default')
    .option('--targets <id...>', 'actors spoken about; anyone by default')
    .option('--first <number>', 'number of pairs, 0 to 100; 20 by default')
    .option('--json', 'print the pairs as JSON');
  return withLevel(withFilter(command)).action(async (flags: Flags) => {
    const { attitudeMatrix } = await askDatabase<Answer>(
      open,
      QUERY,
      {
        filter: toFilter(flags),
        level: upper(flags.level),
        actors: flags.actors,
        targets: flags.targets,
        first: wholeNumber('--first', flags.first ?? '20'),
      },
      !flags.json,
    );
    const { cells } = attitudeMatrix;
    process.stdout.write(`${flags.json ? JSON.stringify(cells, null, 2) : toText(cells)}\n`);
  });
}

function toText({ nodes, totalCount }: Answer['attitudeMatrix']['cells']): string {
  if (nodes.length === 0) return 'No statement passes the filter.';
  const rows = nodes.map(({ actor, target, total, attitudes }) => [
    actor.name,
    target.name,
    total,
    attitudes.map(({ attitude, count }) => `${attitude.toLowerCase()} ${count}`).join(', '),
  ]);
  const table = tableText(['who', 'of whom', 'mentions', 'how'], rows);
  return `${table}\n\n${nodes.length} of ${totalCount} pairs.`;
}
