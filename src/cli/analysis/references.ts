import { Command, Option } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText } from '../table.ts';
import { upper } from './filter-flags.ts';

const PAGE = `query($filter: SourceFilter, $after: String, $format: ReferenceFormat!) {
  sources(filter: $filter, first: 100, after: $after) {
    references(format: $format)
    nodes { id title kind publishedAt { edtf } publisher { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly references: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly publishedAt: { readonly edtf: string } | null;
    readonly publisher: { readonly name: string } | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Flags {
  readonly format: string;
  readonly publisher?: string[];
  readonly kind?: string[];
  readonly cites?: string[];
  readonly citedBy?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly timeZone?: string;
  readonly text?: string;
  readonly url?: string;
  readonly json?: true;
}

/** `hearsay references`: the sources of the record for a reference manager. */
export function referencesCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('references')
    .description('the sources of the record for a reference manager, the latest published first')
    .addOption(
      new Option('--format <format>', 'format of the output')
        .choices(['bibtex', 'biblatex', 'ris', 'csl-json', 'table'])
        .default('table'),
    )
    .option('--publisher <id...>', 'published by one of these outlets or other actors')
    .option('--kind <kind...>', 'only these kinds: article, wire-story, press-release, …')
    .option('--cites <id...>', 'citing one of these sources')
    .option('--cited-by <id...>', 'cited by one of these sources')
    .option('--from <day>', 'published on or after this day, such as 2020-11-01')
    .option('--to <day>', 'published on or before this day')
    .option('--time-zone <name>', 'IANA name of the time zone of the days, such as Asia/Baku; UTC by default')
    .option('--text <words>', 'with these words in the title')
    .option('--url <url>', 'at this URL, in any of its forms')
    .option('--json', 'print CSL-JSON: the same as --format csl-json')
    .action(async (flags: Flags) => {
      const format = flags.json ? 'csl-json' : flags.format;
      const pages = await readPages(open, toSourceFilter(flags), format === 'table' ? 'CSL_JSON' : upper(format));
      process.stdout.write(toText(pages, format));
    });
}

function toSourceFilter(flags: Flags): Record<string, unknown> {
  const { publisher, kind, cites, citedBy, from: publishedFrom, to: publishedTo, timeZone, text, url } = flags;
  const filter = { publisher, cites, citedBy, text, url, kind: kind?.map(upper), publishedFrom, publishedTo, timeZone };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

async function readPages(
  open: () => Promise<OpenDatabase>,
  filter: Record<string, unknown>,
  format: string,
): Promise<Page[]> {
  const database = await open();
  const pages: Page[] = [];
  // All pages use the same connection, which stays open until the last one is read.
  const shared = () => Promise.resolve({ graph: database.graph, close: () => Promise.resolve() });
  try {
    for (let after: string | null = null; ;) {
      const { sources }: { sources: Page } = await askDatabase<{ sources: Page }>(shared, PAGE, {
        filter,
        after,
        format,
      });
      pages.push(sources);
      if (!sources.pageInfo.hasNextPage) return pages;
      after = sources.pageInfo.endCursor;
    }
  } finally {
    await database.close();
  }
}

function toText(pages: readonly Page[], format: string): string {
  if (format === 'csl-json') {
    const items = pages.flatMap(({ references }) => JSON.parse(references) as unknown[]);
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  if (format !== 'table') return pages.map(({ references }) => references).join('');
  const rows = pages.flatMap(({ nodes }) =>
    nodes.map(({ title, kind, publishedAt, publisher }) => [
      publishedAt?.edtf ?? '',
      publisher?.name ?? '',
      title,
      kind.toLowerCase().replace('_', ' '),
    ]),
  );
  return `${tableText(['published', 'publisher', 'title', 'kind'], rows)}\n`;
}
