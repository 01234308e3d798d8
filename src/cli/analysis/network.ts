import { Command, Option } from 'commander';
import { InputError } from '../../common/errors.ts';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { FORCE_HELP, prepareOut } from '../write-out.ts';
import { tableText } from '../table.ts';
import { toFilter, upper, wholeNumber, withFilter, withLevel, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly level: string;
  readonly mode: string;
  readonly measure: string;
  readonly normalization: string;
  readonly duplicates: string;
  readonly actors?: string[];
  readonly claims?: string[];
  readonly firstActors?: string;
  readonly firstClaims?: string;
  readonly camps?: true;
  readonly seed?: string;
  readonly format?: string;
  readonly bom?: true;
  readonly isolates: boolean;
  readonly output?: string;
  readonly force?: true;
  readonly json?: true;
}

interface Node {
  readonly label: string;
}

interface TiesAnswer {
  readonly actorCount: number;
  readonly claimCount: number;
  readonly sightingCount: number;
  readonly edges: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly from: Node;
      readonly to: Node;
      readonly weight: number;
      readonly count: number;
    }[];
  };
}

interface CampsAnswer {
  readonly camps: {
    readonly camps: readonly { readonly members: readonly Node[] }[];
    readonly alone: readonly Node[];
    readonly modularity: number;
    readonly polarization: number;
  };
}

const HEAD = `query($filter: StatementFilter, $level: ActorLevel!, $mode: NetworkMode!, $measure: NetworkMeasure!, $normalization: NetworkNormalization!, $duplicates: Duplicates!, $actors: [ID!], $claims: [ID!], $firstActors: Int!, $firstClaims: Int!`;
const FIELD = `network(filter: $filter, level: $level, mode: $mode, measure: $measure, normalization: $normalization, duplicates: $duplicates, actors: $actors, claims: $claims, firstActors: $firstActors, firstClaims: $firstClaims)`;
const TIES = `${HEAD}) { ${FIELD} {
  actorCount claimCount sightingCount
  edges(first: 30) { totalCount nodes { from { label } to { label } weight count } }
} }`;
const WHOLE = `${HEAD}) { ${FIELD} {
  mode measure normalization duplicates actorCount claimCount sightingCount
  rows { node { id } label agree disagree } columns { node { id } label agree disagree } weights counts
} }`;
const CAMPS = `${HEAD}, $seed: Int!) { ${FIELD} {
  camps(seed: $seed) { camps { members { label } } alone { label } modularity polarization }
} }`;
const FILE = `${HEAD}, $format: NetworkFormat!, $isolates: Boolean!) { ${FIELD} {
  export(format: $format, isolates: $isolates)
} }`;

/** `hearsay network`: who agrees with whom, as a table, as camps, or as a file for another program. */
export function networkCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const choice = (flags: string, description: string, choices: string[], defaultChoice: string) =>
    new Option(flags, description).choices(choices).default(defaultChoice);
  const command = new Command('network')
    .description('who agrees with whom, as defined by Discourse Network Analyzer: ties, camps, or an export')
    .addOption(
      choice(
        '--mode <mode>',
        'what the nodes are',
        ['one-mode-actors', 'one-mode-claims', 'two-mode'],
        'one-mode-actors',
      ),
    )
    .addOption(
      choice(
        '--measure <measure>',
        'what a tie counts',
        ['congruence', 'conflict', 'subtract', 'ignore', 'combine'],
        'subtract',
      ),
    )
    .addOption(
      choice(
        '--normalization <by>',
        'what the count is divided by',
        ['none', 'average', 'jaccard', 'cosine', 'activity', 'prominence'],
        'none',
      ),
    )
    .addOption(
      choice(
        '--duplicates <rule>',
        'how to count repetitions: every one, or one per document or period',
        ['include', 'document', 'week', 'month', 'year', 'range'],
        'include',
      ),
    )
    .option('--actors <id...>', 'only these actors')
    .option('--claims <id...>', 'only statements on these claims')
    .option('--first-actors <number>', 'number of actors, those with the most statements, 0 to 200; 50 by default')
    .option('--first-claims <number>', 'number of claims, those with the most statements, 0 to 500; 50 by default')
    .option('--camps', 'print the camps and their polarization')
    .option('--seed <number>', 'random seed for finding camps; 1 by default')
    .addOption(
      new Option('--format <format>', 'write the network as a file').choices([
        'csv',
        'edge-list',
        'graphml',
        'gexf',
        'json',
      ]),
    )
    .option('--bom', 'with --format csv or edge-list: begin with the byte order mark by which Excel knows UTF-8')
    .option('--no-isolates', 'with --format: leave out nodes without ties')
    .option('--output <file>', 'with --format: write to this file instead of standard output')
    .option('--force', FORCE_HELP)
    .option('--json', 'print the whole matrix, or the camps, as JSON');
  return withLevel(withFilter(command)).action(async (flags: Flags) => {
    checkCombination(flags);
    const variables = toVariables(flags);
    if (flags.format !== undefined) {
      const write = await prepareOut(flags.output, { option: '--output', force: flags.force });
      const file = { ...variables, format: upper(flags.format), isolates: flags.isolates };
      const { network } = await askDatabase<{ network: { export: string } }>(open, FILE, file);
      const text = network.export;
      await write(`${flags.bom ? '\uFEFF' : ''}${text}${text.endsWith('\n') ? '' : '\n'}`);
    } else if (flags.camps) {
      const seed = wholeNumber('--seed', flags.seed ?? '1');
      const { network } = await askDatabase<{ network: CampsAnswer }>(open, CAMPS, { ...variables, seed });
      print(flags.json ? network.camps : campsText(network));
    } else if (flags.json) {
      print((await askDatabase<{ network: object }>(open, WHOLE, variables)).network);
    } else {
      print(tiesText((await askDatabase<{ network: TiesAnswer }>(open, TIES, variables)).network));
    }
  });
}

function checkCombination({ output, format, camps, bom, isolates }: Flags): void {
  if (!isolates && format === undefined) throw new InputError('--no-isolates needs --format');
  if (output !== undefined && format === undefined) throw new InputError('--output needs --format');
  if (format !== undefined && camps) throw new InputError('--format and --camps cannot be combined');
  if (bom && format !== 'csv' && format !== 'edge-list')
    throw new InputError('--bom needs --format csv or --format edge-list');
}

function toVariables(flags: Flags): Record<string, unknown> {
  return {
    filter: toFilter(flags),
    level: upper(flags.level),
    actors: flags.actors,
    claims: flags.claims,
    mode: upper(flags.mode),
    measure: upper(flags.measure),
    normalization: upper(flags.normalization),
    duplicates: upper(flags.duplicates),
    firstActors: wholeNumber('--first-actors', flags.firstActors ?? '50'),
    firstClaims: wholeNumber('--first-claims', flags.firstClaims ?? '50'),
  };
}

function print(value: string | object): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
}

function tiesText({ edges, actorCount, claimCount, sightingCount }: TiesAnswer): string {
  if (edges.nodes.length === 0) return 'No ties among the statements that pass the filter.';
  const rows = edges.nodes.map(({ from, to, weight, count }) => [from.label, to.label, rounded(weight), count]);
  return [
    tableText(['from', 'to', 'weight', 'count'], rows),
    '',
    `${edges.nodes.length} of ${edges.totalCount} ties. ${actorCount} actors took a side ${sightingCount} times, on ${claimCount} claims.`,
  ].join('\n');
}

function campsText({ camps: { camps, alone, modularity, polarization } }: CampsAnswer): string {
  const names = (nodes: readonly Node[]) => nodes.map(({ label }) => label).join(', ');
  return [
    ...camps.map(({ members }, index) => `Camp ${index + 1}: ${names(members)}`),
    ...(alone.length > 0 ? [`In no camp: ${names(alone)}`] : []),
    `Modularity ${rounded(modularity)} (of the positive ties), polarisation ${rounded(polarization)} (with the negative ones)`,
  ].join('\n');
}

function rounded(number: number): number {
  return Math.round(number * 1e4) / 1e4;
}
