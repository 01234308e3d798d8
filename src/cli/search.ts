import { Command, Option } from 'commander';
import { upper, wholeNumber } from './analysis/filter-flags.ts';
import { askDatabase } from './ask.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { tableText } from './table.ts';

const TYPES = ['actor', 'claim', 'statement', 'source', 'event', 'place', 'topic'];

interface Flags {
  readonly type?: string[];
  readonly at?: string;
  readonly first: string;
  readonly after?: string;
  readonly json?: true;
}

interface Found {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly title?: string;
  readonly quote?: string | null;
}

interface Answer {
  readonly search: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Found[];
  };
}

const QUERY = `query($query: String!, $types: [SearchType!], $at: Date, $first: Int, $after: String) {
  search(query: $query, types: $types, at: $at, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { __typename id ... on Subject { name } ... on Claim { text } ... on Statement { quote } ... on Source { title } }
  }
}`;

/** `hearsay search`: full text, best match first. */
export function searchCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('search')
    .description('find actors, claims, statements and sources by words, best match first')
    .argument(
      '<words...>',
      'a name as articles print it, or words: case, diacritics and punctuation do not matter, a typo in a word is forgiven',
    )
    .addOption(new Option('--type <type...>', 'only these types').choices(TYPES))
    .option('--at <date>', 'the day on which an office in the words is held, such as 2020-11-01')
    .option('--first <number>', 'number of results, 0 to 100', '20')
    .option('--after <cursor>', 'continue after this cursor, printed at the end of the previous page')
    .option('--json', 'print the results as JSON')
    .action(async (words: string[], flags: Flags) => {
      const { search } = await askDatabase<Answer>(
        open,
        QUERY,
        {
          query: words.join(' '),
          types: flags.type?.map(upper),
          at: flags.at,
          first: wholeNumber('--first', flags.first),
          after: flags.after,
        },
        !flags.json,
      );
      process.stdout.write(`${flags.json ? JSON.stringify(search, null, 2) : toText(search)}\n`);
    });
}

function toText({ nodes, pageInfo }: Answer['search']): string {
  if (nodes.length === 0) return 'Nothing matches these words.';
  const rows = nodes.map(({ id, name, text, title, quote }) => [id, name ?? text ?? title ?? quote ?? '']);
  const next = pageInfo.hasNextPage ? `\n\nMore: --after ${pageInfo.endCursor ?? ''}` : '';
  return `${tableText(['id', 'text'], rows, 80)}${next}`;
}
