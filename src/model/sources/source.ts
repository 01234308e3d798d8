import type { SourceKind } from '../../generated/types.ts';
import { toRecord } from '../../graph/values.ts';
import type { Page, Row } from '../../paging/page.ts';

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
  /** True where its publisher is described and not named; absent where its read did not ask. */
  readonly hasUnnamedPublisher?: boolean;
  /** RFC 3339. */
  readonly recordedAt: string;
}

export type SourceRow = Row<SourceRecord>;
export type SourcePage = Page<SourceRecord>;

/** Properties of a source that the database keeps, each with the field that shows it. */
export const SOURCE_KEYS = {
  title: 'title',
  url: 'url',
  archivedUrl: 'archivedUrl',
  kind: 'kind',
  published: 'publishedAt',
  language: 'language',
  recordedAt: 'recordedAt',
} as const;

/** A source out of what `cypher/statements/fragments/row` lists of it. */
export function toSource(row: readonly unknown[], keys: readonly string[]): SourceRecord {
  const [id, publisherId, values, citesIds, , isPublisherUnnamed] = row;
  const chained = citesIds ? { citesIds, hasUnnamedPublisher: isPublisherUnnamed === true } : {};
  return toRecord<SourceRecord>({ id, publisherId, ...chained }, keys, values);
}
