import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { splitAtAddresses, type Piece } from './addresses.ts';
import type { BriefRecord, FootnoteRecord, Sentence } from './brief.ts';
import { omittedNote } from './brief.markdown.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin-bottom: 0.25rem; }
sup { line-height: 0; margin-left: 0.1em; }
ol { font-size: 0.875rem; }
@media print {
  @page { margin: 2cm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; color: black; background: white; }
  h2 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
}
`;

/**
 * Renders a brief as a self-contained HTML page that loads and executes nothing. Names, quotes and titles are text nodes,
 * and only http and https addresses become links.
 */
export function renderHtml({ title, lead, sections, footnotes, omitted }: BriefRecord): string {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', [
      h('main', [
        h('h1', { dir: 'auto' }, title),
        paragraph([lead]),
        ...sections.map(({ heading, paragraphs }, index) => {
          const id = `section-${index + 1}`;
          const inner = paragraphs.map(({ sentences }) => paragraph(sentences));
          return h('section', { ariaLabelledBy: [id] }, [h('h2', { id }, heading), ...inner]);
        }),
        ...(omitted > 0 ? [h('p', omittedNote(omitted))] : []),
        ...(footnotes.length > 0 ? [sourceList(footnotes)] : []),
      ]),
    ]),
  ]);
  return `${toHtml([{ type: 'doctype' }, page])}\n`;
}

function paragraph(sentences: readonly Sentence[]): Element {
  return h(
    'p',
    sentences.flatMap((sentence, index): (ElementContent | string)[] => [
      `${index > 0 ? ' ' : ''}${sentence.text}`,
      ...sentence.footnotes.flatMap((number, position) => [
        ...(position > 0 ? [h('sup', ',')] : []),
        reference(number),
      ]),
    ]),
  );
}

function reference(number: number): Element {
  const link = h(
    'a',
    { href: `#source-${number}`, role: 'doc-noteref', ariaLabel: `Source ${number}` },
    String(number),
  );
  return h('sup', link);
}

function sourceList(footnotes: readonly FootnoteRecord[]): Element {
  return h('section', { role: 'doc-endnotes', ariaLabelledBy: ['sources'] }, [
    h('h2', { id: 'sources' }, 'Sources'),
    h(
      'ol',
      footnotes.map((footnote) => h('li', { id: `source-${footnote.number}` }, splitAtAddresses(footnote).map(toLink))),
    ),
  ]);
}

function toLink({ text, isAddress }: Piece): Element | string {
  return isAddress ? h('a', { href: text, rel: ['noopener', 'noreferrer'] }, text) : text;
}
