import type { FootnoteRecord } from './brief.ts';

/** A piece of a reference: words, or an address of the web. */
export interface Piece {
  readonly text: string;
  readonly isAddress: boolean;
}

/** A reference in pieces, so that its own addresses become links. Of the web alone: `javascript:` is an address, too. */
export function splitAtAddresses({ reference, source }: FootnoteRecord): Piece[] {
  const urls = [source.url, source.archivedUrl].flatMap((url) =>
    url !== null && /^https?:\/\//i.test(url) ? [url] : [],
  );
  return urls.reduce<Piece[]>(
    (pieces, url) => pieces.flatMap((piece) => (piece.isAddress ? [piece] : splitAt(piece.text, url))),
    [{ text: reference, isAddress: false }],
  );
}

/** At the last place: a title may hold the same address, and stands before. */
function splitAt(text: string, url: string): Piece[] {
  const at = text.lastIndexOf(url);
  const words = (piece: string) => (piece === '' ? [] : [{ text: piece, isAddress: false }]);
  if (at < 0) return words(text);
  return [...words(text.slice(0, at)), { text: url, isAddress: true }, ...words(text.slice(at + url.length))];
}
