import type { SourceKind, SourceStatus } from '../../generated/types.ts';
import { toRecord } from '../../graph/values.ts';
import type { Page, Row } from '../../paging/page.ts';
import { UNKNOWN_DATE } from '../../record/graph/nodes.ts';

/** A source, as queries return it. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  /** All kept copies, if the entry lists them, and the day of each in EDTF, `?` where it is unknown. */
  readonly archiveUrls: readonly string[] | null;
  readonly archiveDates: readonly string[] | null;
  /** As its entry says; null if it does not. */
  readonly seen: boolean | null;
  readonly kind: SourceKind;
  /** EDTF. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly accessed: string | null;
  readonly status: SourceStatus | null;
  readonly statusDate: string | null;
  readonly statusNote: string | null;
  readonly language: string | null;
  readonly publisherId: string | null;
  /** Ids of the sources it cites; absent if they were not read. */
  readonly citesIds?: readonly string[];
  /** Whether its publisher is unnamed; absent if that was not read. */
  readonly hasUnnamedPublisher?: boolean;
  /** Whether we have read it, if its entry says so or a copy is kept; absent if that was not read. */
  readonly isSeen?: boolean | null;
  /** The same for sources with one canonical URL; absent if that was not read. */
  readonly documentId?: string | null;
  /** RFC 3339. */
  readonly recordedAt: string;
}

export type SourceRow = Row<SourceRecord>;
export type SourcePage = Page<SourceRecord>;

/** Properties of a source in the database, each with the GraphQL field that returns it. */
export const SOURCE_KEYS = {
  title: 'title',
  url: 'url',
  archivedUrl: 'archivedUrl',
  archiveUrls: 'archives',
  archiveDates: 'archives',
  seen: 'seen',
  kind: 'kind',
  published: 'publishedAt',
  updated: 'updatedAt',
  accessed: 'accessedAt',
  status: 'status',
  statusDate: 'statusAt',
  statusNote: 'statusNote',
  language: 'language',
  recordedAt: 'recordedAt',
} as const;

/** A kept copy of a source. */
export interface ArchiveRecord {
  readonly url: string;
  /** EDTF. */
  readonly at: string | null;
}

/** All kept copies of a source, the one to cite first. */
export function toArchives({ archivedUrl, archiveUrls, archiveDates }: SourceRecord): ArchiveRecord[] {
  if (archiveUrls == null) return archivedUrl == null ? [] : [{ url: archivedUrl, at: null }];
  return archiveUrls.map((url, index) => {
    const at = archiveDates?.[index] ?? UNKNOWN_DATE;
    return { url, at: at === UNKNOWN_DATE ? null : at };
  });
}

/** Makes a source from the list that `cypher/statements/fragments/row` returns. */
export function toSource(row: readonly unknown[], keys: readonly string[]): SourceRecord {
  const [id, publisherId, values, citesIds, , isPublisherUnnamed, isSeen, documentId] = row;
  const chained = citesIds ? { citesIds, hasUnnamedPublisher: isPublisherUnnamed === true, isSeen, documentId } : {};
  return toRecord<SourceRecord>({ id, publisherId, ...chained }, keys, values);
}
