import type { Path } from './problem.ts';
import type { EntryType, EntryValues } from './entries.ts';

/** An id that an entry refers to, and its path in the entry. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
}

type References = { readonly [Type in EntryType]: (value: EntryValues[Type]) => Reference[] };

const REFERENCES: References = {
  actor: ({ offices, partOf, ownedBy, identifiedAs }) => [
    ...inItems('offices', 'of', offices, ({ of }) => of),
    ...inItems('partOf', 'actor', partOf, ({ actor }) => actor),
    ...inItems('ownedBy', 'actor', ownedBy, ({ actor }) => actor),
    ...inItems('identifiedAs', 'actor', identifiedAs, ({ actor }) => actor),
  ],
  event: () => [],
  place: () => [],
  topic: () => [],
  claim: ({ about, contradicts, entails }) => [
    ...inList('about', about),
    ...inList('contradicts', contradicts),
    ...inList('entails', entails),
  ],
  source: ({ publisher, cites }) => [...single('publisher', publisher), ...inList('cites', cites)],
  statement: (statement) => [
    ...single('speaker', statement.speaker),
    ...single('as', statement.as),
    ...single('claim', statement.claim),
    ...inItems('toward', 'actor', statement.toward, ({ actor }) => actor),
    ...inList('told', statement.told),
    ...inItems('sources', 'source', statement.sources, ({ source }) => source),
    ...inList('respondsTo', statement.respondsTo),
  ],
};

/** All ids that an entry refers to, in the order of its fields. */
export function referencesIn<Type extends EntryType>(type: Type, value: EntryValues[Type]): Reference[] {
  return REFERENCES[type](value);
}

function single(field: string, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ path: [field], id }];
}

function inList(field: string, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({ path: [field, index], id }));
}

function inItems<Item>(
  field: string,
  key: string,
  items: readonly Item[] = [],
  id: (item: Item) => string,
): Reference[] {
  return items.map((item, index) => ({ path: [field, index, key], id: id(item) }));
}
