import type { ActorRecord } from '../../model/actors/actor.ts';
import { toArchives, type SourceRecord } from '../../model/sources/source.ts';
import { dateInWords } from '../../time/date-words.ts';
import { isExactDate, toCslDate, type CslDate } from './csl-date.ts';

/**
 * A source as CSL-JSON, the format of citation processors and of Zotero
 * (https://github.com/citation-style-language/schema, csl-data.json, version 1.0.2).
 */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly accessed?: CslDate;
  /** Host of the web archive, and address of the copy in it. */
  readonly archive?: string;
  readonly archive_location?: string;
  readonly status?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly note?: string;
}

// Types of CSL 1.0.2; the genre adds what the type does not express.
const TYPES: Readonly<Record<SourceRecord['kind'], { readonly type: string; readonly genre?: string }>> = {
  ARTICLE: { type: 'article-newspaper' },
  WIRE_STORY: { type: 'article-newspaper', genre: 'Wire story' },
  BROADCAST: { type: 'broadcast' },
  INTERVIEW: { type: 'interview' },
  PRESS_RELEASE: { type: 'document', genre: 'Press release' },
  LETTER: { type: 'personal_communication', genre: 'Letter' },
  REMARKS: { type: 'speech', genre: 'Remarks' },
  POST: { type: 'post' },
  DOCUMENT: { type: 'document' },
};

/**
 * A source as CSL-JSON. The publisher is named once: an outlet as the container of its articles or as the publisher of
 * anything else, another publisher as the author. An imprecise date becomes a range of date parts, `circa` if it is
 * approximate or uncertain, and a literal text if date parts cannot hold it; `note` then gives the recorded date, and also
 * what became of the source and all archived copies.
 */
export function toCsl(source: SourceRecord, publisher: ActorRecord | null): CslItem {
  const { type, genre } = TYPES[source.kind];
  const note = toNote(source);
  return {
    id: source.id,
    'citation-key': citationKey(source),
    type,
    title: plainText(source.title),
    ...(publisher && toCredit(publisher, type)),
    ...(source.published !== null && { issued: toCslDate(source.published) }),
    ...(source.url !== null && { URL: source.url }),
    ...(source.accessed !== null && { accessed: toCslDate(source.accessed) }),
    ...toArchive(source),
    ...(source.status === 'RETRACTED' && { status: 'retracted' }),
    ...(source.language !== null && { language: source.language }),
    ...(genre && { genre }),
    ...(note && { note }),
  };
}

function toCredit({ kind, name }: ActorRecord, type: string): Partial<CslItem> {
  const literal = plainText(name);
  if (kind !== 'Outlet') return { author: [{ literal }] };
  return type === 'article-newspaper' ? { 'container-title': literal } : { publisher: literal };
}

/** The id without its type: a key that BibTeX takes. */
export function citationKey({ id }: SourceRecord): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Text on one line, without control characters and bidirectional marks, as the formats are line-based. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu, '')
    .trim();
}

/** The archived copies, for a note; empty if there is none. */
function archivedNote(source: SourceRecord): string {
  const copies = toArchives(source).map(({ url }) => url);
  return copies.length === 0 ? '' : `Archived at ${copies.join(', ')}`;
}

function toArchive({ archivedUrl }: SourceRecord): Pick<CslItem, 'archive' | 'archive_location'> {
  if (archivedUrl === null) return {};
  const host = URL.parse(archivedUrl)?.host;
  return { ...(host !== undefined && { archive: host }), archive_location: archivedUrl };
}

/** What became of the source, and where copies are kept. */
export function lifeNote(source: SourceRecord): string {
  const { updated, status, statusDate, statusNote } = source;
  const when = statusDate === null ? '' : ` ${dateInWords(statusDate)}`;
  const what = statusNote === null ? '' : `: ${plainText(statusNote).replace(/\.$/, '')}`;
  return [
    ...(updated === null ? [] : [`Updated ${dateInWords(updated)}.`]),
    ...(status === null ? [] : [`${status.charAt(0)}${status.slice(1).toLowerCase()}${when}${what}.`]),
    ...[archivedNote(source)].filter(Boolean),
  ].join(' ');
}

function toNote(source: SourceRecord): string {
  const { published } = source;
  const isImprecise = published !== null && !isExactDate(published);
  const dated = isImprecise ? `Published ${dateInWords(published)} (EDTF: ${published}).` : '';
  return [dated, lifeNote(source)].filter(Boolean).join(' ');
}
