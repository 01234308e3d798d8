import { Command } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';
import { toFilter, upper, wholeNumber, withFilter, withLevel, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly level: string;
  readonly actors?: string[];
  readonly claims?: string[];
  readonly firstActors?: string;
  readonly firstClaims?: string;
  readonly json?: true;
}

interface Answer {
  readonly stanceMatrix: {
    readonly actorCount: number;
    readonly claimCount: number;
    readonly actors: readonly { readonly id: string; readonly name: string }[];
    readonly claims: readonly { readonly id: string; readonly text: string }[];
    readonly latest: readonly (readonly (string | null)[])[];
  } & Readonly<Record<Stance, Counts>>;
}

type Counts = readonly (readonly number[])[];

const STANCES = ['asserts', 'concedes', 'denies', 'questions', 'retracts', 'declines', 'neutral', 'asks'] as const;
type Stance = (typeof STANCES)[number];

const QUERY = `query($filter: StatementFilter, $level: ActorLevel!, $actors: [ID!], $claims: [ID!], $firstActors: Int!, $firstClaims: Int!) {
  stanceMatrix(filter: $filter, level: $level, actors: $actors, claims: $claims, firstActors: $firstActors, firstClaims: $firstClaims) {
    actorCount claimCount actors { id name } claims { id text } latest
    ${STANCES.map((stance) => `${stance}: counts(stance: ${stance.toUpperCase()})`).join(' ')}
  }
}`;

/** `hearsay stance-matrix`: who takes which stance on which claim. */
export function stanceMatrixCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('stance-matrix')
    .description('who takes which stance on which claim: actors × claims, with the latest stance of each')
    .option('--actors <id...>', 'the rows; those with the most statements by default')
    .option('--claims <id...>', 'the columns; those with the most statements by default')
    .option('--first-actors <number>', 'number of rows, 0 to 200; 10 by default')
    .option('--first-claims <number>', 'number of columns, 0 to 500; 10 by default')
    .option('--json', 'print the matrix as JSON');
  return withLevel(withFilter(command)).action(async (flags: Flags) => {
    const { stanceMatrix } = await askDatabase<Answer>(
      open,
      QUERY,
      {
        filter: toFilter(flags),
        level: upper(flags.level),
        actors: flags.actors,
        claims: flags.claims,
        firstActors: wholeNumber('--first-actors', flags.firstActors ?? '10'),
        firstClaims: wholeNumber('--first-claims', flags.firstClaims ?? '10'),
      },
      !flags.json,
    );
    process.stdout.write(`${flags.json ? JSON.stringify(stanceMatrix, null, 2) : toText(stanceMatrix)}\n`);
  });
}

function toText(matrix: Answer['stanceMatrix']): string {
  const { actors, claims, latest, actorCount, claimCount } = matrix;
  if (actors.length === 0 || claims.length === 0) return 'No statement passes the filter.';
  const rows = actors.map(({ name }, row) => [
    name,
    ...claims.map((_, column) => {
      const last = latest[row]?.[column];
      if (last == null) return '';
      const taken = STANCES.filter((stance) => (matrix[stance][row]?.[column] ?? 0) > 0);
      const counts = taken.map((stance) => `${stance} ${matrix[stance][row]?.[column] ?? 0}`);
      return taken.length > 1 ? `${counts.join(', ')}; last ${last.toLowerCase()}` : counts.join('');
    }),
  ]);
  return [
    tableText(['', ...claims.map((__, column) => `[${column + 1}]`)], rows, 24),
    '',
    ...claims.map(({ id, text }, column) => `[${column + 1}] ${text} (${id})`),
    '',
    `${actors.length} of ${actorCount} actors, ${claims.length} of ${claimCount} claims with statements. Asserts and concedes agree; denies, questions and retracts disagree; declines, neutral and asks are on neither side.`,
  ].join('\n');
}
