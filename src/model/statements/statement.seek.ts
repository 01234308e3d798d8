import type { Span } from '../actors/roll-up.ts';
import { typeOfId } from '../nodes/node.ts';
import type { FilterParams } from './statement.filter.ts';
import type { Key } from './statement.keys.ts';

/** One run through an index, in the order of the page. */
interface Stream {
  /** The speaker, and when the words count; null when the index does not go by speaker. */
  readonly span: Span | null;
  /** The actor, claim, source or other that the index goes by; null for none. */
  readonly id: string | null;
}

/** A key of which the streams answer a part; its lists are left to check. */
export interface SoughtKey extends Key {
  readonly streams: readonly Stream[];
}

/** How the query begins, by the name of `cypher/statements/parts/start` in capitals. */
export interface Seek {
  readonly start: string;
  readonly keys: readonly SoughtKey[];
  /** Whether the outlets are what it seeks by, and need no check any more. */
  readonly byOutlet: boolean;
}

type Listed = 'speakers' | 'about' | 'claims' | 'sources';

/** Chooses the narrowest index the keys allow, and takes what it goes by out of the lists that are left to check. */
export function seekBy(keys: readonly Key[], { outlets }: FilterParams): Seek {
  const about = keys[0]?.about[0];
  const actors = about?.every((id) => typeOfId(id) === 'actor') === true;
  const others = about?.every((id) => typeOfId(id) !== 'actor') === true;
  const has = (field: Listed) => (keys[0]?.[field].length ?? 0) > 0;
  if (has('speakers') && actors) return taking(keys, 'SPEAKER_ABOUT', ['speakers', 'about'], pairs);
  if (has('claims')) return taking(keys, 'CLAIM', ['claims'], ({ claims }) => ids(claims[0]));
  if (has('sources')) return taking(keys, 'SOURCE', ['sources'], ({ sources }) => ids(sources[0]));
  if (has('speakers')) return taking(keys, 'SPEAKER', ['speakers'], ({ speakers }) => spans(speakers[0]));
  if (outlets) return { ...taking(keys, 'OUTLET', [], () => ids(outlets)), byOutlet: true };
  if (actors) return taking(keys, 'ABOUT', ['about'], (key) => ids(key.about[0]));
  if (others) return taking(keys, 'SUBJECT', ['about'], (key) => ids(key.about[0]));
  return wholeRecord(keys);
}

/** Reads all of the record and leaves everything to check. */
export function wholeRecord(keys: readonly Key[]): Seek {
  return taking(keys, 'ALL', [], () => [{ span: null, id: null }]);
}

function taking(keys: readonly Key[], start: string, fields: Listed[], streams: (key: Key) => Stream[]): Seek {
  const taken = (key: Key): SoughtKey => ({
    ...key,
    ...Object.fromEntries(fields.map((field) => [field, key[field].slice(1)])),
    streams: streams(key),
  });
  return { start, keys: keys.map(taken), byOutlet: false };
}

function pairs({ speakers, about }: Key): Stream[] {
  return spans(speakers[0]).flatMap(({ span }) => ids(about[0]).map(({ id }) => ({ span, id })));
}

function spans(list: readonly Span[] = []): Stream[] {
  return list.map((span) => ({ span, id: null }));
}

function ids(list: readonly string[] = []): Stream[] {
  return [...new Set(list)].map((id) => ({ span: null, id }));
}
