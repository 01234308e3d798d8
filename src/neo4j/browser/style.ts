import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FOLDER } from './question.ts';

/** Style properties by selector, such as `node.Claim`, for each label and relationship type. */
export type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The style as a `.grass` file, which can be dropped onto any Neo4j Browser. */
export function readGrass(): string {
  return readFileSync(join(BROWSER_FOLDER, 'hearsay.grass'), 'utf8');
}

/** Parses a `.grass` file. Captions must not contain `"`, `:` or `;`, at which Neo4j Browser splits them. */
export function parseGrass(text: string): Style {
  const rules = text.matchAll(/^(\S+) \{\n([\s\S]*?)^\}/gm);
  return Object.fromEntries([...rules].map(([, selector = '', body = '']) => [selector, properties(body)]));
}

function properties(body: string): Record<string, string> {
  const lines = body.matchAll(/^ {2}([\w-]+): "?(.*?)"?;$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}
