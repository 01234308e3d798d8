import { distance } from 'fastest-levenshtein';

/** `; did you mean actor:ilham-aliyev?` if a candidate is similar enough to be a typo; otherwise an empty text. */
export function didYouMean(received: string, candidates: Iterable<string>): string {
  const nearest = findNearest(received, candidates);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

/** Letters that may differ, by the length of the word: one in four, but two in any word that is not very short. */
function maxDistanceFor({ length }: string): number {
  return length <= 3 ? 1 : Math.max(2, Math.floor(length / 4));
}

/** A beginning of at least this many letters is near to all that begin with it. */
const MIN_BEGINNING = 5;

function findNearest(received: string, candidates: Iterable<string>): string | undefined {
  const word = normalize(received);
  // What is no word is no misspelt one.
  if (!/[\p{L}\p{N}]/u.test(word)) return undefined;
  const maxDistance = maxDistanceFor(word);
  let nearest: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const other = normalize(candidate);
    const isLonger = word.length >= MIN_BEGINNING && other.startsWith(word);
    if (candidate === received || (!isLonger && Math.abs(other.length - word.length) > maxDistance)) continue;
    const found = { candidate, distance: distance(word, other) };
    // Where all letters differ, nothing was misspelt.
    if (!isLonger && (found.distance > maxDistance || found.distance >= Math.min(word.length, other.length))) continue;
    if (nearest === undefined || isNearer(found, nearest)) nearest = found;
  }
  return nearest?.candidate;
}

function isNearer(a: { candidate: string; distance: number }, b: { candidate: string; distance: number }): boolean {
  return a.distance < b.distance || (a.distance === b.distance && a.candidate < b.candidate);
}

/** Drops the type prefix of an id and the case, which are rarely what is mistyped. */
function normalize(word: string): string {
  return word.replace(/^[a-z]+:/, '').toLowerCase();
}
