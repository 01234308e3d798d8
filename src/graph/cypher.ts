import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CypherTemplates } from './cypher-template.ts';

/**
 * The named queries: every file of `cypher/`, read once when the process starts. A query's name is its path without the
 * extension, such as `statements/by-id`; the log shows the same name, and `npm run cypher -- NAME` prints its text.
 *
 * Files in a folder `fragments/` are included by queries and are not queries themselves; those in `browser/` are for
 * Neo4j Browser, and those in `migrations/` run once (src/record/migrations.ts). Besides plain Cypher there are a few
 * directives, each a comment on a line of its own:
 *
 *     // @for start=speaker,claim dir=DESC,ASC filter=plain,edges
 *
 * at the head of a file makes eight variants, one for each combination of values. Their names end with the values in
 * capitals, `statements/page:SPEAKER_DESC` to `…:CLAIM_ASC_EDGES`; `plain` is left out. If only some combinations
 * exist, several `@for` lines list them.
 *
 *     MATCH (n:{{label}})                               a placeholder, replaced by its value
 *     // @include actors/fragments/card n=speaker       the text of a fragment, with all values in scope and n
 *     // @let after=< when dir=DESC                     sets a value for the rest of the file, if the condition holds;
 *                                                       without `when`, always
 *     // @case start=speaker,claim                      the lines up to @end are only for these values
 *     // @end
 *
 * Includes nest at most two levels. Their paths have no placeholders, so a search for a path finds every use.
 */
export type CypherLibrary = ReadonlyMap<string, string>;

const FOLDER = join(import.meta.dirname, '../../cypher');

/**
 * Reads all queries of a folder, by name.
 *
 * @throws Error with the file and line of an invalid directive.
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

/** The comment at the head of a query: what it asks, its parameters and its columns. */
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
