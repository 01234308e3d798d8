import { certainParts, type CslItem } from './csl.ts';

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

/**
 * An entry of BibTeX (Patashnik, BibTeXing, 1988), in UTF-8. Year and month are given only as far as they are certain; a
 * day, for which BibTeX has no field, or an imprecise date goes into the note.
 */
export function toBibtex(item: CslItem, published: string | null): string {
  const [year, month, day] = published === null ? [] : certainParts(published);
  const dated =
    item.issued && day !== undefined && !item.note?.startsWith('Published') ? `Published ${published}.` : '';
  const note = [item.genre && `${item.genre}.`, dated, item.note].filter(Boolean).join(' ');
  const type = TYPES[item.type] ?? 'misc';
  const fields = {
    author: item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and '),
    title: `{${escapeTex(item.title)}}`,
    journal: item['container-title'] && escapeTex(item['container-title']),
    publisher: type === 'misc' && item.publisher ? escapeTex(item.publisher) : undefined,
    year,
    month,
    language: item.language && escapeTex(item.language),
    note: note && escapeTex(note),
    url: item.URL && encodeUrl(item.URL),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${item['citation-key']},`, ...lines, '}'].join('\n');
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
