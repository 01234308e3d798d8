import type { Context } from '../context.ts';
import { coverage, type Candidate } from './coverage.ts';
import { mostWords, type SearchIndex } from './lucene.ts';
import type { Period } from './period.ts';
import type { SearchWords } from './words.ts';

/** Of how many best matches the words are compared. */
const LOOK = 400;
/** What Lucene's score, from 0 to 1, counts beside the share of the words. */
const TIE_BREAK = 0.001;

/** An object and its score, which is below 0, while that of an object found by an index alone is above. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** The objects that have most of the words, those with more of them first. Takes one read. */
export async function candidatesFor(
  context: Context,
  index: SearchIndex,
  labels: readonly string[],
  words: SearchWords,
  period?: Period,
): Promise<Ranked[]> {
  const rows = await context.graph.read<Candidate>(`search/candidates:${index}${period ? '_DATED' : ''}`, {
    query: mostWords(words, index),
    labels,
    limit: LOOK,
  });
  const best = rows[0]?.score ?? 1;
  const covering = rows.flatMap((row) => {
    const share = coverage(words.required, row, period);
    return share === null ? [] : [{ row, share }];
  });
  // As without a period: if something has all the words, what has fewer is not of interest.
  const hasAll = !words.isSentence && covering.some(({ share }) => share === 1);
  const ranked = covering
    .filter(({ share }) => share === 1 || !hasAll)
    .map(({ row, share }) => ({ id: row.id, score: share - 1 - TIE_BREAK * (2 - row.score / best) }));
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
