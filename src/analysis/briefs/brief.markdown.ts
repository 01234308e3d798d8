import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitAtAddresses, type Piece } from './addresses.ts';
import type { BriefRecord, Sentence } from './brief.ts';

/** Renders a brief as GitHub Flavored Markdown. Names, quotes and titles are text: the serializer escapes any markup. */
export function renderMarkdown({ title, lead, sections, footnotes, omitted }: BriefRecord): string {
  const children: RootContent[] = [
    heading(1, title),
    paragraph([lead]),
    ...sections.flatMap((section) => [
      heading(2, section.heading),
      ...section.paragraphs.map(({ sentences }) => paragraph(sentences)),
    ]),
    ...(omitted > 0 ? [{ type: 'paragraph' as const, children: [text(omittedNote(omitted))] }] : []),
    ...(footnotes.length > 0 ? [heading(2, 'Sources')] : []),
    ...footnotes.map((footnote): RootContent => ({
      type: 'footnoteDefinition',
      identifier: String(footnote.number),
      children: [{ type: 'paragraph', children: splitAtAddresses(footnote).map(toLink) }],
    })),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-' });
}

/** The sentence that says how many statements were left out. */
export function omittedNote(omitted: number): string {
  return `${omitted} more ${omitted === 1 ? 'statement is' : 'statements are'} in the record and left out here.`;
}

function heading(depth: 1 | 2, content: string): RootContent {
  return { type: 'heading', depth, children: [text(content)] };
}

function paragraph(sentences: readonly Sentence[]): RootContent {
  const children = sentences.flatMap((sentence, index): PhrasingContent[] => [
    text(`${index > 0 ? ' ' : ''}${sentence.text}`),
    ...sentence.footnotes.map((number) => ({ type: 'footnoteReference' as const, identifier: String(number) })),
  ]);
  return { type: 'paragraph', children };
}

function toLink(piece: Piece): PhrasingContent {
  return piece.isAddress ? { type: 'link', url: piece.text, children: [text(piece.text)] } : text(piece.text);
}

function text(value: string) {
  return { type: 'text' as const, value };
}
