import { canonicalUrl } from '../../record/canonical-url.ts';
import { referencesIn } from '../../record/references.ts';
import { utteranceKey, toUtterance } from '../../record/utterance.ts';
import type { CorpusEntry } from './row.ts';

/** The ids that an entry refers to. */
export function idsReferredToBy({ type, value }: CorpusEntry): string[] {
  return referencesIn(type, value).map(({ id }) => id);
}

/** What an entry has in common with others that are not written at the same time: its utterance, its URL. */
export function sharedKeys({ type, value }: CorpusEntry): string[] {
  const utterance = type === 'statement' ? toUtterance(value) : null;
  const url = type === 'source' ? canonicalUrl(value.url) : null;
  return [...(utterance ? [utteranceKey(utterance)] : []), ...(url === null ? [] : [`url ${url}`])];
}

/** A key for each source that a statement cites: sources of one URL are not written at the same time as what cites one. */
export function citedKeys({ type, value }: CorpusEntry): string[] {
  return type === 'statement' ? value.sources.map(({ source }) => citedKey(source)) : [];
}

export function citedKey(source: string): string {
  return `cited ${source}`;
}
