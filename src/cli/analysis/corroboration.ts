import { Command } from 'commander';
import { InputError } from '../../common/errors.ts';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText, type Cell } from '../table.ts';
import { toFilter, withFilter, type FilterFlags } from './filter-flags.ts';

const COUNTS = 'originCount independentChains unknownLineage singleSource';

const CLAIM = `query($id: ID!, $filter: StatementFilter) { corroboration(claim: $id, filter: $filter) {
  claim { id text }
  sides {
    side statementCount speakerCount ${COUNTS}
    origins(first: 100) { sources { id title } publisher { id name } circular statementCount soleCount }
    circles { sources { id title } isOrigin }
    reliability { reliability count } credibility { credibility count }
  }
} }`;

const STATEMENT = `query($id: ID!) { statement(id: $id) {
  id stance credibility speaker { id name } claim { id text }
  provenance {
    ${COUNTS} inWords
    sources { id title seen publisher { id name ... on Outlet { reliability } } }
    links { citing { id } cited { id } }
    origins { id }
    circles { sources { id title } isOrigin }
  }
} }`;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

interface Counts {
  readonly originCount: number;
  readonly independentChains: number;
  readonly unknownLineage: number;
  readonly singleSource: boolean;
}

interface Circle {
  readonly sources: readonly Titled[];
  readonly isOrigin: boolean;
}

interface Side extends Counts {
  readonly side: string;
  readonly statementCount: number;
  readonly speakerCount: number;
  readonly origins: readonly {
    readonly sources: readonly Titled[];
    readonly publisher: Named | null;
    readonly circular: boolean;
    readonly statementCount: number;
    readonly soleCount: number;
  }[];
  readonly circles: readonly Circle[];
  readonly reliability: readonly { readonly reliability: string | null; readonly count: number }[];
  readonly credibility: readonly { readonly credibility: number | null; readonly count: number }[];
}

interface Corroboration {
  readonly claim: { readonly text: string };
  readonly sides: readonly Side[];
}

interface Statement {
  readonly stance: string;
  readonly speaker: Named;
  readonly claim: { readonly text: string };
  readonly provenance: Counts & {
    readonly inWords: string;
    readonly sources: readonly (Titled & {
      readonly seen: boolean;
      readonly publisher: (Named & { reliability?: string | null }) | null;
    })[];
    readonly links: readonly { readonly citing: { id: string }; readonly cited: { id: string } }[];
    readonly origins: readonly { readonly id: string }[];
    readonly circles: readonly Circle[];
  };
}

type Flags = FilterFlags & { readonly json?: true };

/** `hearsay corroboration`: the chains and origins by which a claim, or a statement, is known. */
export function corroborationCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('corroboration')
    .description('how the statements on each side of a claim are known, or the sources of a statement')
    .argument('<id>', 'claim:… or statement:…');
  return withFilter(command)
    .option('--json', 'print JSON')
    .action(async (id: string, { json, ...flags }: Flags) => {
      const text = id.startsWith('statement:')
        ? await describeStatement(open, id, flags, json === true)
        : await describeClaim(open, id, flags, json === true);
      process.stdout.write(`${text}\n`);
    });
}

async function describeClaim(open: () => Promise<OpenDatabase>, id: string, flags: FilterFlags, json: boolean) {
  const variables = { id, filter: toFilter(flags) };
  const { corroboration } = await askDatabase<{ corroboration: Corroboration | null }>(open, CLAIM, variables);
  if (!corroboration) throw new InputError(`the record holds no ${id}`);
  return json ? JSON.stringify(corroboration, null, 2) : claimText(corroboration);
}

async function describeStatement(open: () => Promise<OpenDatabase>, id: string, flags: FilterFlags, json: boolean) {
  if (Object.keys(toFilter(flags)).length > 0)
    throw new InputError('a filter applies only to a claim: leave out the filter flags, or give the id of a claim');
  const { statement } = await askDatabase<{ statement: Statement | null }>(open, STATEMENT, { id });
  if (!statement) throw new InputError(`the record holds no ${id}`);
  return json ? JSON.stringify(statement, null, 2) : statementText(statement);
}

function claimText({ claim, sides }: Corroboration): string {
  const rows = sides.map((side): Cell[] => [
    side.side.toLowerCase(),
    side.statementCount,
    side.speakerCount,
    side.originCount,
    side.independentChains,
    side.unknownLineage,
    side.singleSource ? 'yes' : '',
    side.reliability.map(({ reliability, count }) => `${reliability ?? 'unrated'} ${count}`).join(', '),
    side.credibility.map(({ credibility, count }) => `${credibility ?? 'unrated'} ${count}`).join(', '),
  ]);
  const columns = [
    'side',
    'statements',
    'speakers',
    'origins',
    'independent chains',
    'unknown lineage',
    'single source',
  ];
  const origins = sides.flatMap(({ side, origins: ofSide }) =>
    ofSide.map((origin): Cell[] => [
      side.toLowerCase(),
      origin.sources.map(({ title }) => title).join(' and '),
      origin.publisher?.name ?? (origin.circular ? 'unknown lineage: a circle' : 'unknown lineage'),
      origin.statementCount,
      origin.soleCount,
    ]),
  );
  return [
    claim.text,
    tableText([...columns, 'publishers by reliability', 'statements by credibility'], rows),
    ...(origins.length > 0 ? [tableText(['side', 'origin', 'publisher', 'statements', 'with no other'], origins)] : []),
    ...circlesText(sides.flatMap(({ circles }) => circles)),
  ].join('\n\n');
}

function statementText({ speaker, stance, claim, provenance }: Statement): string {
  const { sources, links, origins, originCount, independentChains, unknownLineage } = provenance;
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const rows = sources.map(({ id, title, seen, publisher }, index): Cell[] => [
    index + 1,
    title,
    publisher?.name ?? 'unknown',
    publisher?.reliability ?? '',
    seen ? 'seen' : 'only cited',
    links.flatMap(({ citing, cited }) => (citing.id === id ? (numbers.get(cited.id) ?? []) : [])).join(', '),
    origins.some((origin) => origin.id === id) ? 'origin' : '',
  ]);
  const single = provenance.singleSource ? '; single source' : '';
  return [
    `${speaker.name} ${stance.toLowerCase()}: ${claim.text}`,
    provenance.inWords,
    `origins ${originCount}, independent chains ${independentChains}, of unknown lineage ${unknownLineage}${single}`,
    tableText(['', 'source', 'publisher', 'reliability', 'known', 'cites', ''], rows),
    ...circlesText(provenance.circles),
  ].join('\n\n');
}

function circlesText(circles: readonly Circle[]): string[] {
  return circles.map(
    ({ sources, isOrigin }) =>
      `circular: ${sources.map(({ id }) => id).join(', ')} cite each other${isOrigin ? ', and nothing else' : ''}`,
  );
}
