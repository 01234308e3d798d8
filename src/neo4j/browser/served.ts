import { parseGrass, readGrass } from './style.ts';

/** Paths of the files that Neo4j Browser fetches from the service on connect. */
export const STYLE = '/browser/hearsay.grass';
export const GUIDE = '/browser/guide.html';

/**
 * Settings of Neo4j with which its Browser applies the style and shows the guide when a user connects.
 *
 * @param origin Origin of this service, such as `http://localhost:4000`.
 */
export function browserSettings(origin: string): Record<string, string> {
  // Without autoComplete, the Browser draws the edges that a query returns and no others: the guide's pictures would be too
  // dense to read. `style` prints what it has set, and `clear` removes that; `config` prints later.
  const style = JSON.stringify(parseGrass(readGrass()));
  return {
    'browser.post_connect_cmd': `config autoComplete: false; style ${style}; clear; guide ${origin}${GUIDE}`,
    'browser.remote_content_hostname_whitelist': new URL(origin).hostname,
  };
}
