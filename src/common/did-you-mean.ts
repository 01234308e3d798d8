import { distance } from 'fastest-levenshtein';

/** `; did you mean actor:ilham-aliyev?` if a candidate is similar enough to be a typo; otherwise an empty text. */
export function didYouMean(received: string, candidates: Iterable<string>): string {
  const nearest = findNearest(received, candidates);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function findNearest(received: string, candidates: Iterable<string>): string | undefined {
  const word = normalize(received);
  let minDistance = Math.max(2, Math.ceil(word.length * 0.35));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const other = normalize(candidate);
    if (candidate === received || Math.abs(other.length - word.length) > minDistance) continue;
    const candidateDistance = distance(word, other);
    if (
      candidateDistance > minDistance ||
      (candidateDistance === minDistance && nearest !== undefined && nearest <= candidate)
    )
      continue;
    minDistance = candidateDistance;
    nearest = candidate;
  }
  return nearest;
}

/** Drops the type prefix of an id and the case, which are rarely what is mistyped. */
function normalize(word: string): string {
  return word.replace(/^[a-z]+:/, '').toLowerCase();
}
