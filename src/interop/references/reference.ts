import type { ActorRecord } from '../../model/actors/actor.ts';
import type { ReferenceFormat } from '../../generated/types.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { toBiblatex, toBibtex } from './bibtex.ts';
import { toCsl, type CslItem } from './csl.ts';
import { toRis } from './ris.ts';

/** A source with its publisher. */
export interface PublishedSource {
  readonly source: SourceRecord;
  readonly publisher: ActorRecord | null;
}

type TextFormat = Exclude<ReferenceFormat, 'CSL_JSON'>;

const ENTRIES: Readonly<Record<TextFormat, (item: CslItem, source: SourceRecord) => string>> = {
  BIBTEX: toBibtex,
  BIBLATEX: toBiblatex,
  RIS: toRis,
};

/** Formats one source as a reference; for CSL-JSON as a single item. */
export function toReference(published: PublishedSource, format: ReferenceFormat): string {
  if (format === 'CSL_JSON') return JSON.stringify(toCsl(published.source, published.publisher), null, 2);
  return toEntry(published, format);
}

/** Formats sources as a file for a reference manager; for CSL-JSON as a list of items. */
export function toReferences(all: readonly PublishedSource[], format: ReferenceFormat): string {
  if (format === 'CSL_JSON') {
    const items = all.map(({ source, publisher }) => toCsl(source, publisher));
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  const separator = format === 'RIS' ? '\r\n' : '\n\n';
  return all.map((published) => `${toEntry(published, format)}${separator}`).join('');
}

function toEntry({ source, publisher }: PublishedSource, format: TextFormat): string {
  return ENTRIES[format](toCsl(source, publisher), source);
}
