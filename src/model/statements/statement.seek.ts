import type { Span } from '../actors/roll-up.ts';
import { typeOfId } from '../nodes/node.ts';
import type { FilterParams } from './statement.filter.ts';
import type { ListCriteria } from './statement.keys.ts';

/** One run through an index, in the order of the page. */
interface IndexScan {
  /** The speaker, and when the words count; null when the index does not go by speaker. */
  readonly span: Span | null;
  /** The actor, claim, source or other that the index goes by; null for none. */
  readonly id: string | null;
}

/** A key of which the streams answer a part; its lists are left to check. */
export interface PlannedList extends ListCriteria {
  readonly streams: readonly IndexScan[];
}

/** How the query begins, by the name of `cypher/statements/parts/start` in capitals. */
export interface IndexPlan {
  readonly start: string;
  readonly keys: readonly PlannedList[];
  /** Whether the outlets are what it seeks by, and need no check any more. */
  readonly byOutlet: boolean;
}

type Listed = 'speakers' | 'about' | 'claims' | 'sources';

/** Chooses the narrowest index the keys allow, and takes what it goes by out of the lists that are left to check. */
export function chooseIndex(keys: readonly ListCriteria[], { outlets }: FilterParams): IndexPlan {
  const about = keys[0]?.about[0];
  const actors = about?.every((id) => typeOfId(id) === 'actor') === true;
  const others = about?.every((id) => typeOfId(id) !== 'actor') === true;
  const has = (field: Listed) => (keys[0]?.[field].length ?? 0) > 0;
  if (has('speakers') && actors) return planBy(keys, 'SPEAKER_ABOUT', ['speakers', 'about'], pairs);
  if (has('claims')) return planBy(keys, 'CLAIM', ['claims'], ({ claims }) => ids(claims[0]));
  if (has('sources')) return planBy(keys, 'SOURCE', ['sources'], ({ sources }) => ids(sources[0]));
  if (has('speakers')) return planBy(keys, 'SPEAKER', ['speakers'], ({ speakers }) => spans(speakers[0]));
  if (outlets) return { ...planBy(keys, 'OUTLET', [], () => ids(outlets)), byOutlet: true };
  if (actors) return planBy(keys, 'ABOUT', ['about'], (key) => ids(key.about[0]));
  if (others) return planBy(keys, 'SUBJECT', ['about'], (key) => ids(key.about[0]));
  return wholeRecord(keys);
}

/** Reads all of the record and leaves everything to check. */
export function wholeRecord(keys: readonly ListCriteria[]): IndexPlan {
  return planBy(keys, 'ALL', [], () => [{ span: null, id: null }]);
}

function planBy(
  keys: readonly ListCriteria[],
  start: string,
  fields: Listed[],
  streams: (key: ListCriteria) => IndexScan[],
): IndexPlan {
  const taken = (key: ListCriteria): PlannedList => ({
    ...key,
    ...Object.fromEntries(fields.map((field) => [field, key[field].slice(1)])),
    streams: streams(key),
  });
  return { start, keys: keys.map(taken), byOutlet: false };
}

function pairs({ speakers, about }: ListCriteria): IndexScan[] {
  return spans(speakers[0]).flatMap(({ span }) => ids(about[0]).map(({ id }) => ({ span, id })));
}

function spans(list: readonly Span[] = []): IndexScan[] {
  return list.map((span) => ({ span, id: null }));
}

function ids(list: readonly string[] = []): IndexScan[] {
  return [...new Set(list)].map((id) => ({ span: null, id }));
}
