import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jConnection } from '../connection.ts';
import { BROWSER_FOLDER } from './question.ts';

// All that the ids of dossiers hold. Other characters could leave the quotes of the query, or the link: Cypher decodes
// \u0027 before it reads a string, and Neo4j Browser decodes a link before it looks for & and #.
const PLAIN = /^[\w:-]+$/;

/** Links that open Neo4j Browser. */
export interface BrowserLinks {
  /** The Browser with its form filled in but for the password. */
  readonly home: string;
  /** The same, with the query on this actor or claim in the editor; null for an id that is not words and hyphens. */
  on(what: 'actor' | 'claim', id: string): string | null;
}

/** Links into the Browser of this database; undefined when it has none that we know of. */
export function browserLinks({ browserUrl, uri, user }: Neo4jConnection): BrowserLinks | undefined {
  if (browserUrl === undefined) return undefined;
  const form = `dbms=${encodeURIComponent(uri.replace('://', `://${user}@`))}`;
  // An address that was given may fill in the form itself: the Browser may see the database at another one than we do.
  const home = browserUrl.includes('?') ? browserUrl : `${browserUrl}?${form}`;
  const query = { actor: template('actor'), claim: template('claim') };
  return {
    home,
    on: (what, id) =>
      PLAIN.test(id) ? `${home}&cmd=edit&arg=${encodeURIComponent(query[what].replace('$id', `'${id}'`))}` : null,
  };
}

function template(name: string): string {
  return readFileSync(join(BROWSER_FOLDER, 'links', `${name}.cypher`), 'utf8').trim();
}
