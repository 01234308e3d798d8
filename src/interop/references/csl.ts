import type { ActorRecord } from '../../model/actors/actor.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { parseShape, type DateParts } from '../../time/date-parts.ts';
import { dateInWords } from '../../time/date-words.ts';

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
  readonly language?: string;
  readonly genre?: string;
  readonly note?: string;
}

/** A date or date range as date parts; a literal text if an end is open. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
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
 * A source as CSL-JSON. The outlet of an article is its container; a publisher that is not an outlet is the author.
 * An imprecise date becomes a range of date parts, `circa` if it is approximate or uncertain, and a literal text if an end
 * is open; `note` then gives the recorded date, and also any archived copy.
 */
export function toCsl(source: SourceRecord, publisher: ActorRecord | null): CslItem {
  const { type, genre } = TYPES[source.kind];
  const name = publisher && plainText(publisher.name);
  const isOutlet = publisher?.kind === 'Outlet';
  const isInNews = isOutlet && type === 'article-newspaper';
  const note = toNote(source);
  return {
    id: source.id,
    'citation-key': citationKey(source),
    type,
    title: plainText(source.title),
    ...(name !== null && !isOutlet && { author: [{ literal: name }] }),
    ...(name !== null && isInNews && { 'container-title': name }),
    ...(name !== null && { publisher: name }),
    ...(source.published !== null && { issued: cslDate(source.published) }),
    ...(source.url !== null && { URL: source.url }),
    ...(source.language !== null && { language: source.language }),
    ...(genre && { genre }),
    ...(note && { note }),
  };
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

/** The certain parts of a date, for formats that hold no more: year, month and day, such as `[2020, 11]`; empty for none. */
export function certainParts(edtf: string): number[] {
  const shape = parseShape(edtf);
  if (!shape) return [];
  if (shape.kind === 'DATE') return shape.date.year === shape.date.lastYear ? numbers(shape.date) : [];
  const { from, to } = shape;
  if (!from || !to || from.year !== from.lastYear || to.year !== to.lastYear) return [];
  const a = numbers(from);
  const b = numbers(to);
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs < 0 ? a : a.slice(0, differs);
}

/** Whether the EDTF date is just a day, month or year, without qualifiers. */
export function isExactDate(edtf: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(edtf);
}

function cslDate(edtf: string): CslDate {
  const shape = parseShape(edtf);
  if (!shape) return { literal: edtf };
  const [from, to] = shape.kind === 'DATE' ? [shape.date, shape.date] : [shape.from, shape.to];
  if (!from || !to) return { literal: dateInWords(edtf) };
  const circa = [from, to].some(({ isApproximate, isUncertain }) => isApproximate || isUncertain);
  const last = { ...to, year: to.lastYear };
  const isRange = shape.kind === 'INTERVAL' || from.lastYear !== from.year;
  return {
    'date-parts': isRange ? [numbers(from), numbers(last)] : [numbers(from)],
    ...(circa && { circa: true as const }),
  };
}

function numbers({ year, month, day }: DateParts): number[] {
  return [year, ...(month === null ? [] : day === null ? [month] : [month, day])];
}

function toNote({ published, archivedUrl }: SourceRecord): string {
  const dated =
    published !== null && !isExactDate(published) ? [`Published ${dateInWords(published)} (EDTF: ${published}).`] : [];
  const archived = archivedUrl === null ? [] : [`Archived at ${archivedUrl}`];
  return [...dated, ...archived].join(' ');
}
