import type { SourceKind } from '../generated/resolvers.ts';
import { recordOf } from '../graph/values.ts';
import type { Page, Row } from '../paging/page.ts';

/** A source, as the gate returns it. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly kind: SourceKind;
  /** EDTF. */
  readonly published: string | null;
  readonly language: string | null;
  readonly publisherId: string | null;
  /** Ids of the sources it cites; absent where its read did not ask for them. */
  readonly citesIds?: readonly string[];
  /** RFC 3339. */
  readonly recordedAt: string;
}

export type SourceRow = Row<SourceRecord>;
export type SourcePage = Page<SourceRecord>;

/** Properties of a source that the database keeps, each with the field that shows it. */
export const SOURCE_KEYS = {
  ...{ title: 'title', url: 'url', archivedUrl: 'archivedUrl', kind: 'kind', published: 'publishedAt' },
  ...{ language: 'language', recordedAt: 'recordedAt' },
} as const;

/** A source out of what `cypher/sources/parts/row` lists of it. */
export function sourceOf([id, publisherId, values, cites]: readonly unknown[], keys: readonly string[]): SourceRecord {
  return { id, publisherId, ...recordOf(keys, values), ...(cites ? { citesIds: cites } : {}) } as SourceRecord;
}
