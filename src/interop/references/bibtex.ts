import { certainParts, type CslItem } from './csl.ts';

const TYPES: Readonly<Record<string, string>> = { 'article-newspaper': 'article' };

// What TeX takes for a command, a group, a comment, math or a ligature, as text. All else stays UTF-8, as biber and
// today's LaTeX read it: transliterating would lose Armenian.
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
 * An entry of BibTeX (Patashnik, BibTeXing, 1988), in UTF-8. Year and month are those that are certain; a day, for which
 * BibTeX has no field, and a date known in part stand in the note.
 */
export function toBibtex(item: CslItem, published: string | null): string {
  const [year, month, day] = published === null ? [] : certainParts(published);
  const dated =
    item.issued && day !== undefined && !item.note?.startsWith('Published') ? `Published ${published}.` : '';
  const note = [item.genre && `${item.genre}.`, dated, item.note].filter(Boolean).join(' ');
  const type = TYPES[item.type] ?? 'misc';
  const fields = {
    author: item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and '),
    title: `{${escaped(item.title)}}`,
    journal: item['container-title'] && escaped(item['container-title']),
    publisher: type === 'misc' && item.publisher ? escaped(item.publisher) : undefined,
    year,
    month,
    language: item.language && escaped(item.language),
    note: note && escaped(note),
    url: item.URL && verbatim(item.URL),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${item['citation-key']},`, ...lines, '}'].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/[\\{}~^`$&%#_]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}

/** `url` is not read as TeX, so a brace would end the field: percent-encoded, it is the same address. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s"<>^`|]/g, (sign) => encodeURIComponent(sign));
}
