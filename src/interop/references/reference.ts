import type { ActorRecord } from '../../model/actors/actor.ts';
import type { ReferenceFormat } from '../../generated/types.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { toRis } from './ris.ts';

/** A source, and who published it. */
export interface Published {
  readonly source: SourceRecord;
  readonly publisher: ActorRecord | null;
}

/** The reference of one source; of CSL-JSON, the item alone. */
export function toReference(published: Published, format: ReferenceFormat): string {
  if (format === 'CSL_JSON') return JSON.stringify(toCsl(published.source, published.publisher), null, 2);
  return toEntry(published, format);
}

/** A file of references, to be read by a reference manager; of CSL-JSON, a list of items. */
export function toReferences(all: readonly Published[], format: ReferenceFormat): string {
  if (format === 'CSL_JSON') {
    const items = all.map(({ source, publisher }) => toCsl(source, publisher));
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  const between = format === 'RIS' ? '\r\n' : '\n\n';
  return all.map((published) => `${toEntry(published, format)}${between}`).join('');
}

function toEntry({ source, publisher }: Published, format: 'BIBTEX' | 'RIS'): string {
  const item = toCsl(source, publisher);
  return format === 'BIBTEX' ? toBibtex(item, source.published) : toRis(item, source.published);
}
