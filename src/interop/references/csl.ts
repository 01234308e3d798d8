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

/** A day, month or year, or a range of them; a text where neither end is known for sure. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

// The types are those of CSL 1.0.2; what a type does not tell is told by the genre.
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
 * A source as CSL-JSON. An outlet that published an article is its container; anyone else who published is its author.
 * A date known in part becomes what CSL has for it: a range of date parts, `circa` for one that is approximate or
 * uncertain, a text where an end is open. In that case, and where only others cite it, `note` says what is recorded.
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

/** One line without control characters or marks that turn the direction of what follows: the formats are lists of lines. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu, '')
    .trim();
}

/** What of a date is certain to the day, month or year, for formats with no room for more: `[2020, 11]`; empty for nothing. */
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

/** True when the date is known to the day, month or year and nothing more is to be said of it. */
export function isPlain(edtf: string): boolean {
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
    published !== null && !isPlain(published) ? [`Published ${dateInWords(published)} (EDTF: ${published}).`] : [];
  const archived = archivedUrl === null ? [] : [`Archived at ${archivedUrl}`];
  return [...dated, ...archived].join(' ');
}
