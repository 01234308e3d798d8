import { textKey } from '../common/fold.ts';
import type { ActorEntry } from './format.ts';
import { batches, type RunQuery } from './run-query.ts';

/** An object of the record with a name or title that was asked for. */
export interface Named {
  readonly id: string;
  /** Actors only. */
  readonly kind: ActorEntry['kind'] | null;
  /** Sources only: when it was published, EDTF. */
  readonly published: string | null;
}

interface Row extends Named {
  [column: string]: unknown;
  readonly index: number;
  readonly texts: readonly string[];
}

/**
 * Finds the actors, events, places and topics with these names or aliases: by their words, without regard to case,
 * diacritics and punctuation.
 *
 * @returns those found, by `textKey` of the name.
 */
export function findNamed(runQuery: RunQuery, names: Iterable<string>): Promise<Map<string, Named[]>> {
  return findWithWords(runQuery, names, (phrase) => `name:${phrase} OR aliases:${phrase}`);
}

/** Finds the sources with these titles. */
export function findTitled(runQuery: RunQuery, titles: Iterable<string>): Promise<Map<string, Named[]>> {
  return findWithWords(runQuery, titles, (phrase) => `title:${phrase}`);
}

/** Finds the claims with these texts. */
export function findClaims(runQuery: RunQuery, texts: Iterable<string>): Promise<Map<string, Named[]>> {
  return findWithWords(runQuery, texts, (phrase) => `text:${phrase}`);
}

/** Finds the sources with these canonical URLs. */
export async function findAtUrls(runQuery: RunQuery, urls: Iterable<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const batch of batches([...new Set(urls)])) {
    const rows = await runQuery<{ url: string; id: string }>('record/with-url', { urls: batch });
    for (const { url, id } of rows) found.set(url, [...(found.get(url) ?? []), id]);
  }
  return found;
}

async function findWithWords(
  runQuery: RunQuery,
  texts: Iterable<string>,
  toQuery: (phrase: string) => string,
): Promise<Map<string, Named[]>> {
  const byKey = new Map([...texts].map((text) => [textKey(text), text.replaceAll(/["\\]/g, ' ')]));
  byKey.delete('');
  const found = new Map<string, Named[]>();
  for (const batch of batches([...byKey])) {
    const queries = batch.map(([, text]) => toQuery(`"${text}"`));
    for (const { index, texts: held, ...named } of await runQuery<Row>('record/with-words', { queries })) {
      const [key = ''] = batch[index] ?? [];
      if (held.some((text) => textKey(text) === key)) found.set(key, [...(found.get(key) ?? []), named]);
    }
  }
  return found;
}
