import type { SourceKind } from '../generated/resolvers.ts';
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

/** A source out of the list of values that `cypher/sources/parts/row` makes. */
export function sourceOf(values: readonly unknown[]): SourceRecord {
  const [id, title, url, archivedUrl, kind, published, language, publisherId, recordedAt, citesIds] = values;
  return {
    ...{ id, title, url, archivedUrl, kind, published, language, publisherId, recordedAt, citesIds },
  } as SourceRecord;
}
