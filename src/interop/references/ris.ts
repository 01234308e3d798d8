import type { SourceRecord } from '../../model/sources/source.ts';
import { certainParts } from './csl-date.ts';
import type { CslItem } from './csl.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  broadcast: 'MPCT',
  personal_communication: 'PCOMM',
  speech: 'GEN',
  interview: 'GEN',
  post: 'BLOG',
  document: 'GEN',
};

/**
 * A record of RIS (Research Information Systems, RIS Format Specifications, 2001): one tag per line, separated by CRLF.
 * The date `DA` holds the certain parts; an imprecise date goes into the note `N1`.
 */
export function toRis(item: CslItem, { published, accessed }: SourceRecord): string {
  const [year] = published === null ? [] : certainParts(published);
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item['citation-key']],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', toDate(published)],
    ['Y2', toDate(accessed)],
    ['LA', item.language],
    ['M3', item.genre],
    ['AV', item.archive_location?.replace(/\s/g, encodeURIComponent)],
    ['N1', item.note],
    ['UR', item.URL?.replace(/\s/g, encodeURIComponent)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - '].join('\r\n');
}

/** The certain part of a date as `2020/11/02/`; undefined if no part is. */
function toDate(edtf: string | null): string | undefined {
  const [year, month, day] = edtf === null ? [] : certainParts(edtf);
  if (year === undefined) return undefined;
  const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/`;
}
