import type { ActorRecord } from '../../model/actors/actor.ts';
import type { ReferenceFormat } from '../../generated/types.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { risOf } from './ris.ts';

/** A source, and who published it. */
export interface Published {
  readonly source: SourceRecord;
  readonly publisher: ActorRecord | null;
}

/** The reference of one source; of CSL-JSON, the item alone. */
export function referenceOf(published: Published, format: ReferenceFormat): string {
  if (format === 'CSL_JSON') return JSON.stringify(cslOf(published.source, published.publisher), null, 2);
  return entryOf(published, format);
}

/** A file of references, to be read by a reference manager; of CSL-JSON, a list of items. */
export function referencesOf(all: readonly Published[], format: ReferenceFormat): string {
  if (format === 'CSL_JSON') {
    const items = all.map(({ source, publisher }) => cslOf(source, publisher));
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  const between = format === 'RIS' ? '\r\n' : '\n\n';
  return all.map((published) => `${entryOf(published, format)}${between}`).join('');
}

function entryOf({ source, publisher }: Published, format: 'BIBTEX' | 'RIS'): string {
  const item = cslOf(source, publisher);
  return format === 'BIBTEX' ? bibtexOf(item, source.published) : risOf(item, source.published);
}
