import { distance } from 'fastest-levenshtein';

/** `; did you mean actor:ilham-aliyev?` when one of the candidates is near enough to be a slip of the pen, else nothing. */
export function didYouMean(received: string, candidates: Iterable<string>): string {
  const nearest = findNearest(received, candidates);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function findNearest(received: string, candidates: Iterable<string>): string | undefined {
  const word = bare(received);
  let least = Math.max(2, Math.ceil(word.length * 0.35));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const other = bare(candidate);
    if (candidate === received || Math.abs(other.length - word.length) > least) continue;
    const off = distance(word, other);
    if (off > least || (off === least && nearest !== undefined && nearest <= candidate)) continue;
    least = off;
    nearest = candidate;
  }
  return nearest;
}

/** Without the type in front of an id, and in one case: what a person mistypes. */
function bare(word: string): string {
  return word.replace(/^[a-z]+:/, '').toLowerCase();
}
