import type { SourceRecord } from '../../model/sources/source.ts';
import { dateInWords } from '../../time/date-words.ts';
import { certainParts, toLevel1 } from './csl-date.ts';
import { lifeNote, type CslItem } from './csl.ts';

const TYPES: Readonly<Record<string, string>> = { 'article-newspaper': 'article' };

// Escapes the characters that TeX interprets. Everything else stays UTF-8, which biber and current LaTeX read:
// transliteration would lose Armenian.
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** The type and fields of an entry; fields without a value are left out. */
type Fields = Readonly<Record<string, string | number | undefined>>;

/**
 * An entry of BibTeX (Patashnik, BibTeXing, 1988), in UTF-8. Year, month and day are given only as far as they are certain;
 * an imprecise date goes into the note.
 */
export function toBibtex(item: CslItem, { published, accessed }: SourceRecord): string {
  const [year, month, day] = published === null ? [] : certainParts(published);
  const read = accessed === null ? '' : `Accessed ${dateInWords(accessed)}.`;
  const note = [item.genre && `${item.genre}.`, read, item.note].filter(Boolean).join(' ');
  return toEntry(item, {
    ...credits(item),
    journal: escaped(item['container-title']),
    publisher: escaped(item.publisher),
    year,
    month,
    day,
    ...languageAndUrl(item),
    note: escapeTex(note),
  });
}

/** An entry of biblatex, which takes dates in EDTF (ISO 8601-2:2019, level 1). */
export function toBiblatex(item: CslItem, source: SourceRecord): string {
  return toEntry(item, {
    ...credits(item),
    journaltitle: escaped(item['container-title']),
    organization: escaped(item.publisher),
    date: source.published === null ? undefined : toLevel1(source.published),
    type: escaped(item.genre),
    ...languageAndUrl(item),
    urldate: source.accessed === null || source.url === null ? undefined : toLevel1(source.accessed),
    note: escapeTex(lifeNote(source)),
  });
}

function toEntry(item: CslItem, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${TYPES[item.type] ?? 'misc'}{${item['citation-key']},`, ...lines, '}'].join('\n');
}

function credits({ author, title }: CslItem): Fields {
  return {
    author: author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and '),
    title: `{${escapeTex(title)}}`,
  };
}

function languageAndUrl({ language, URL }: CslItem): Fields {
  return { language: escaped(language), url: URL && encodeUrl(URL) };
}

function escaped(text: string | undefined): string | undefined {
  return text && escapeTex(text);
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^`$&%#_]/g, (character) => ESCAPES[character] ?? character)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}

/** The `url` field is not parsed as TeX, so a brace would end it: percent-encoding keeps the address the same. */
function encodeUrl(url: string): string {
  return url.replace(/[{}\\\s"<>^`|]/g, (character) => encodeURIComponent(character));
}
