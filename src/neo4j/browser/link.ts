import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jConnection } from '../connection.ts';
import { BROWSER_FOLDER } from './question.ts';

// All characters in the ids of dossiers. Others could break out of the quotes of the query or out of the link: Cypher
// decodes \u0027 before it parses strings, and Neo4j Browser decodes a link before it splits it at & and #.
const SAFE_ID = /^[\w:-]+$/;

/** Links that open Neo4j Browser. */
export interface BrowserLinks {
  /** The Browser with the connection form filled in, except for the password. */
  readonly home: string;
  /** The same, with a query for this actor or claim in the editor; null for an id with other characters than `SAFE_ID`. */
  on(what: 'actor' | 'claim', id: string): string | null;
}

/** Links to the Browser of this database; undefined if its address is not known. */
export function browserLinks({ browserUrl, uri, user }: Neo4jConnection): BrowserLinks | undefined {
  if (browserUrl === undefined) return undefined;
  const form = `dbms=${encodeURIComponent(uri.replace('://', `://${user}@`))}`;
  // A configured address may fill in the form itself, as the Browser may reach the database at a different address.
  const home = browserUrl.includes('?') ? browserUrl : `${browserUrl}?${form}`;
  const query = { actor: template('actor'), claim: template('claim') };
  return {
    home,
    on: (what, id) =>
      SAFE_ID.test(id) ? `${home}&cmd=edit&arg=${encodeURIComponent(query[what].replace('$id', `'${id}'`))}` : null,
  };
}

function template(name: string): string {
  return readFileSync(join(BROWSER_FOLDER, 'links', `${name}.cypher`), 'utf8').trim();
}
