import { toArchives } from '../../model/sources/source.ts';
import type { FootnoteRecord } from './brief.ts';

/** A piece of a reference: plain text or a web address. */
export interface Piece {
  readonly text: string;
  readonly isAddress: boolean;
}

/** Splits a reference, so that its own addresses can become links: only http and https, never `javascript:` URLs. */
export function splitAtAddresses({ reference, source }: FootnoteRecord): Piece[] {
  const urls = [source.url, ...toArchives(source).map(({ url }) => url)].flatMap((url) =>
    url !== null && /^https?:\/\//i.test(url) ? [url] : [],
  );
  return urls.reduce<Piece[]>(
    (pieces, url) => pieces.flatMap((piece) => (piece.isAddress ? [piece] : splitAt(piece.text, url))),
    [{ text: reference, isAddress: false }],
  );
}

/** Splits at the last occurrence: the title, which comes earlier, may contain the same address. */
function splitAt(text: string, url: string): Piece[] {
  const start = text.lastIndexOf(url);
  const words = (piece: string) => (piece === '' ? [] : [{ text: piece, isAddress: false }]);
  if (start < 0) return words(text);
  return [...words(text.slice(0, start)), { text: url, isAddress: true }, ...words(text.slice(start + url.length))];
}
