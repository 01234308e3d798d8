import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CypherTemplates } from './cypher-template.ts';

/**
 * The named queries: every file of `cypher/`, read once when the process starts. A query's name is its path without the
 * ending, `statements/by-id`; the log and the metrics show the same name, and `npm run cypher -- NAME` prints its text.
 *
 * Files in a folder `fragments/` are there to be included and are no queries of their own; those in `browser/` are for
 * Neo4j Browser, and those in `migrations/` run once (src/record/migrations.ts). All that is not plain Cypher is a few directives, each a comment on a line of its own:
 *
 *     // @for start=speaker,claim dir=DESC,ASC filter=plain,edges
 *
 * at the head of a query makes it eight, one for each combination. Their names end with the values in capitals,
 * `statements/page:SPEAKER_DESC` to `…:CLAIM_ASC_EDGES`; `plain` adds nothing. Where some combinations do not exist, a
 * second such line lists the others.
 *
 *     MATCH (n:{{label}})                               a hole, filled with a value
 *     // @include actors/fragments/card n=speaker       the text of another file, with all values known here and n
 *     // @let after=< when dir=DESC                     a value that others decide; without `when` always. It holds for
 *                                                       the rest of its file, until another line sets it
 *     // @case start=speaker,claim                      what follows, up to the @end, is only for these values
 *     // @end
 *
 * An included file may include others; those may not. A path has no holes, so a search for it finds who includes it.
 */
export type CypherLibrary = ReadonlyMap<string, string>;

const FOLDER = join(import.meta.dirname, '../../cypher');

/**
 * Reads every query of a folder.
 *
 * @throws Error naming the file and the line with a directive that cannot be followed: a fault of the program.
 */
export function loadCypher(folder = FOLDER): CypherLibrary {
  const library = new Map<string, string>();
  const templates = new CypherTemplates(folder);
  for (const query of queriesIn(folder)) {
    for (const { name, values } of templates.variants(query)) {
      const full = name === '' ? query : `${query}:${name}`;
      library.set(full, `/* ${full} */\n${templates.expand(query, values)}`);
    }
  }
  return library;
}

/** What a query asks, its parameters and its columns: the comment at its head. */
export function readHeader(name: string, folder = FOLDER): string {
  return new CypherTemplates(folder).header(name.replace(/:.*/, ''));
}

function queriesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => path.endsWith('.cypher') && !path.includes('fragments/') && !/^(?:browser|migrations)\//.test(path),
    )
    .map((path) => path.replace(/\.cypher$/, ''))
    .sort();
}
