import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Engine } from 'citeproc';

// citeproc-js is the processor inside Zotero; the styles and locales are those of Citation.js.
const FOLDER = dirname(createRequire(import.meta.url).resolve('@citation-js/plugin-csl'));
const styles = readJson('styles.json');
const locales = readJson('locales.json');

export const STYLES = Object.keys(styles);

/** A reference as a reader sees it: its entry in the bibliography, and the citation in the text. */
export interface Cited {
  readonly entry: string;
  readonly citation: string;
}

/** Cites each item in this style, as plain text, by id. */
export function cite(items: readonly { readonly id: string }[], style: string, language = 'en-US'): Map<string, Cited> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const system = {
    retrieveLocale: (code: string) => locales[code] ?? locales['en-US'] ?? '',
    retrieveItem: (id: string) => byId.get(id) ?? {},
  };
  const engine = new Engine(system, styles[style] ?? '', language, true);
  engine.updateItems(items.map(({ id }) => id));
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return new Map(
    ids.flatMap(([id = ''], index) => [
      [id, { entry: plain(entries[index] ?? ''), citation: plain(engine.makeCitationCluster([{ id }])) }] as const,
    ]),
  );
}

function readJson(name: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Readonly<Record<string, string>>;
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#38;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
