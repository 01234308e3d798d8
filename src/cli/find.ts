import { Command } from 'commander';
import { canonicalUrl } from '../record/canonical-url.ts';
import { askDatabase } from './ask.ts';
import { openDatabase, type OpenDatabase } from './database.ts';

interface Found {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly title?: string;
  readonly quote?: string | null;
}

const BY_WORDS = `query($query: String!) {
  found: search(query: $query, first: 10) {
    nodes { __typename id ... on Subject { name } ... on Claim { text } ... on Statement { quote } ... on Source { title } }
  }
}`;
const BY_URL = `query($query: String!) { found: sources(filter: { url: $query }, first: 10) { nodes { id title } } }`;

/** `hearsay find`: the ids of what has a name, a text or a URL, to be written in a dossier. */
export function findCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('find')
    .description('the id of an actor, claim, source or anything else, by its name, words or URL: the ten best matches')
    .argument('<words...>', 'a name, the words of a claim or title, or the URL of a source in any of its forms')
    .option('--json', 'print the matches as JSON')
    .action(async (words: string[], { json }: { json?: true }) => {
      const query = words.join(' ');
      const { found } = await askDatabase<{ found: { nodes: readonly Found[] } }>(
        open,
        isUrl(query) ? BY_URL : BY_WORDS,
        {
          query,
        },
      );
      process.stdout.write(`${json ? JSON.stringify(found.nodes, null, 2) : toText(found.nodes)}\n`);
    });
}

function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) && canonicalUrl(text) !== null;
}

function toText(found: readonly Found[]): string {
  if (found.length === 0) return 'The record holds nothing of this.';
  const width = Math.max(...found.map(({ id }) => id.length));
  return found
    .map(({ id, name, text, title, quote }) => `${id.padEnd(width)}  ${name ?? text ?? title ?? quote ?? ''}`.trimEnd())
    .join('\n');
}
