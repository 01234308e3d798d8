import type {
  ActorEntry,
  ClaimEntry,
  EventEntry,
  PlaceEntry,
  SourceEntry,
  StatementEntry,
  TopicEntry,
} from './format.ts';
import type { Located, Path } from './problem.ts';

/** What a dossier holds, by type. */
export interface EntryValues {
  actor: ActorEntry;
  event: EventEntry;
  place: PlaceEntry;
  topic: TopicEntry;
  claim: ClaimEntry;
  source: SourceEntry;
  statement: StatementEntry;
}

export type EntryType = keyof EntryValues;

/** One entry of a dossier, and where it stands. */
export interface Entry<Type extends EntryType = EntryType> {
  readonly value: EntryValues[Type];
  /** Name of the dossier. */
  readonly dossier: string;
  readonly document: Located;
  readonly path: Path;
}

/** Entries of all files of one import. */
export type Entries = { readonly [Type in EntryType]: Entry<Type>[] };

/** Lists of a dossier file, each with the type of its entries. */
export const SECTIONS = {
  actors: 'actor',
  events: 'event',
  places: 'place',
  topics: 'topic',
  claims: 'claim',
  sources: 'source',
  statements: 'statement',
} as const satisfies Record<string, EntryType>;

export const ENTRY_TYPES: readonly EntryType[] = Object.values(SECTIONS);

export function noEntries(): Entries {
  return { actor: [], event: [], place: [], topic: [], claim: [], source: [], statement: [] };
}

/** Type of an object by the prefix of its id: `actor` of `actor:ilham-aliyev`. */
export function typeFromId(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
