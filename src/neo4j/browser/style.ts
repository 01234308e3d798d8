import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FOLDER } from './question.ts';

/** How each label and relationship type is drawn: by selector, such as `node.Claim`, its properties. */
export type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The style as a `.grass` file, which any Neo4j Browser takes when it is dropped on it. */
export function readGrass(): string {
  return readFileSync(join(BROWSER_FOLDER, 'hearsay.grass'), 'utf8');
}

/** Reads a `.grass` file; a caption may hold anything but `"`, `:` and `;`, which Neo4j Browser splits at. */
export function parseGrass(text: string): Style {
  const rules = text.matchAll(/^(\S+) \{\n([\s\S]*?)^\}/gm);
  return Object.fromEntries([...rules].map(([, selector = '', body = '']) => [selector, properties(body)]));
}

function properties(body: string): Record<string, string> {
  const lines = body.matchAll(/^ {2}([\w-]+): "?(.*?)"?;$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}
