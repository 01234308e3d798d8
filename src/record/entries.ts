import type {
  ActorEntry,
  ClaimEntry,
  EventEntry,
  PlaceEntry,
  SourceEntry,
  StatementEntry,
  TopicEntry,
  VerdictEntry,
} from './format.ts';
import type { Located, Path } from './problem.ts';

/** The value of an entry, by type. */
export interface EntryValues {
  actor: ActorEntry;
  event: EventEntry;
  place: PlaceEntry;
  topic: TopicEntry;
  claim: ClaimEntry;
  source: SourceEntry;
  statement: StatementEntry;
  verdict: VerdictEntry;
}

export type EntryType = keyof EntryValues;

/** One entry of a dossier, with its location in the file. */
export interface Entry<Type extends EntryType = EntryType> {
  readonly value: EntryValues[Type];
  /** Name of the dossier. */
  readonly dossier: string;
  readonly document: Located;
  readonly path: Path;
}

/** Entries of all files of one import, by type. */
export type Entries = { readonly [Type in EntryType]: Entry<Type>[] };

/** The lists in a dossier file, with the type of their entries. */
export const SECTIONS = {
  actors: 'actor',
  events: 'event',
  places: 'place',
  topics: 'topic',
  claims: 'claim',
  sources: 'source',
  statements: 'statement',
  verdicts: 'verdict',
} as const satisfies Record<string, EntryType>;

/** All types, in dependency order: an entry refers to earlier types or its own. */
export const ENTRY_TYPES: readonly EntryType[] = Object.values(SECTIONS);

/** Entries of an import without any, to be filled. */
export function noEntries(): Entries {
  return { actor: [], event: [], place: [], topic: [], claim: [], source: [], statement: [], verdict: [] };
}

/** The prefix of an id, which is the type of its object: `actor` for `actor:ilham-aliyev`. */
export function typeFromId(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
