import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The named queries: every file of `cypher/`, read once when the process starts. A query's name is its
 * path without the ending, `statements/by-speaker`; the log and the metrics show the same name.
 *
 * Two directives, each a comment line of its own, keep a query from being written twice:
 *
 *     // @include actors/parts/card n=speaker      puts the text of another file here, with {{n}} filled in
 *     // @variant SAID_AT_DESC key=saidAt dir=DESC  makes the query `name:SAID_AT_DESC`, with {{key}} and {{dir}} filled in
 *
 * A variant can choose what is included, by a placeholder in the path.
 * Files in a folder `parts/` are there to be included and are no queries of their own. Those in `browser/` are
 * for Neo4j Browser, and those in `migrations/` run once (src/record/migrations.ts).
 */
export type CypherLibrary = ReadonlyMap<string, string>;

const FOLDER = join(import.meta.dirname, '../../cypher');
const INCLUDE = /^\s*\/\/ @include (\S+)(.*)$/;
const VARIANT = /^\s*\/\/ @variant (\S+) (.+?)\s*$/;
const PLACEHOLDER = /\{\{(\w+)\}\}/;
const COMMENT = /^\s*\/\//;

/**
 * Reads every query of a folder.
 *
 * @throws Error naming the file whose include or placeholder leads nowhere: a fault of the program.
 */
export function loadCypher(folder = FOLDER): CypherLibrary {
  const library = new Map<string, string>();
  for (const name of queryNames(folder)) {
    for (const [variant, text] of variants(folder, name)) {
      library.set(variant, `/* ${variant} */\n${text}`);
    }
  }
  return library;
}

function queryNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher') && !path.includes('parts/') && !/^(?:browser|migrations)\//.test(path))
    .map((path) => path.replace(/\.cypher$/, ''))
    .sort();
}

function lines(folder: string, name: string): string[] {
  return readFileSync(join(folder, `${name}.cypher`), 'utf8').split('\n');
}

/** Puts in what is included; an include whose path has a hole is left for the variant that fills it. */
function expand(folder: string, text: string[]): string[] {
  return text.flatMap((line) => {
    const [, included, values] = INCLUDE.exec(line) ?? [];
    if (!included || PLACEHOLDER.test(included)) return [line];
    const given = placeholders(values ?? '');
    const filled = lines(folder, included).map((inner) => fill(inner, given));
    return expand(folder, filled).map((inner) => fill(inner, given));
  });
}

function variants(folder: string, name: string): [string, string][] {
  const text = expand(folder, lines(folder, name));
  const declared = text.map((line) => VARIANT.exec(line)).filter((match) => match !== null);
  if (declared.length === 0) return [[name, whole(name, text)]];
  return declared.map(([, variant, values]) => {
    const full = `${name}:${variant ?? ''}`;
    const given = placeholders(values ?? '');
    const filled = expand(
      folder,
      text.map((line) => fill(line, given)),
    ).map((line) => fill(line, given));
    return [full, whole(full, filled)];
  });
}

function placeholders(values: string): Map<string, string> {
  return new Map(
    values
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=', 2) as [string, string]),
  );
}

function fill(line: string, values: Map<string, string>): string {
  return line.replace(new RegExp(PLACEHOLDER, 'g'), (hole, key: string) => values.get(key) ?? hole);
}

function whole(name: string, text: string[]): string {
  const left = text.find((line) => INCLUDE.test(line));
  if (left !== undefined) throw new Error(`cypher ${name}: nothing is given for what is included by ${left.trim()}`);
  const query = withoutComments(text);
  const hole = PLACEHOLDER.exec(query);
  if (hole) throw new Error(`cypher ${name}: nothing is given for ${hole[0]}`);
  return query;
}

function withoutComments(text: string[]): string {
  return text.filter((line) => !COMMENT.test(line) && line.trim() !== '').join('\n');
}
