import { ENTRY_TYPES, type Entries, type Entry } from './entries.ts';
import type { ActorEntry } from './format.ts';
import type { Located, Path, Problem } from './problem.ts';
import { referencesIn, type Reference } from './references.ts';
import type { Declaration } from './structure.ts';

/** An object that the database holds, as far as the rules ask. */
export interface Recorded {
  readonly id: string;
  /** Name of its dossier; null for one that was recorded through the API. */
  readonly dossier: string | null;
  /** Actors only. */
  readonly kind: ActorEntry['kind'] | null;
  /** Sources only: last instant at which it may have been published, in milliseconds. */
  readonly publishedAt: number | null;
}

/** An office and the widest reading of its time, in milliseconds; null where it is open. */
export interface OfficeHeld {
  readonly id: string;
  readonly holder: string;
  readonly from: number | null;
  readonly to: number | null;
}

export const LINKS = ['CITES', 'PART_OF', 'RESPONDS_TO'] as const;
export type Link = (typeof LINKS)[number];

/** All that the rules may look at: the files of one import, and what the database holds around them. */
export interface ValidationContext {
  readonly entries: Entries;
  /** Names of the dossiers. */
  readonly dossiers: readonly string[];
  /** Every id that the files give, with each place. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** False when a file could not be read, so that an id may be missing for that alone. */
  readonly complete: boolean;
  /** What the database holds of the ids that the files give or name. */
  readonly recorded: ReadonlyMap<string, Recorded>;
  /** Offices in the files, and those of other persons in the database that the files give or name. */
  readonly offices: ReadonlyMap<string, readonly OfficeHeld[]>;
  /** Edges in the database from objects that the files do not hold, as far as the files reach them. */
  readonly links: ReadonlyMap<Link, ReadonlyMap<string, readonly string[]>>;
  /** Ids in the database of the types of which the files name an unknown one. */
  readonly candidates: readonly string[];
}

/** A rule: what is wrong in the world as far as it looks. */
export type Rule = (world: ValidationContext) => Problem[];

/** A problem at a place within an entry. */
export function problemIn(entry: Entry, path: Path, message: string): Problem {
  return entry.document.problem([...entry.path, ...path], message);
}

/** Every id that the files name, with its entry. */
export function allReferences(entries: Entries): (Reference & { readonly entry: Entry })[] {
  return ENTRY_TYPES.flatMap((type) =>
    entries[type].flatMap((entry) => referencesIn(type, entry.value).map((reference) => ({ ...reference, entry }))),
  );
}

/** True when the files or the database hold the id. */
export function isKnown(world: Pick<ValidationContext, 'declared' | 'recorded' | 'offices'>, id: string): boolean {
  return world.declared.has(id) || world.recorded.has(id) || world.offices.has(id);
}

/** Kind of an actor, as the files have it or else the database; undefined when neither can tell. */
export function kindLookup(world: ValidationContext): (id: string) => ActorEntry['kind'] | undefined {
  const kinds = new Map(world.entries.actor.map(({ value }) => [value.id, value.kind]));
  return (id) => kinds.get(id) ?? (world.declared.has(id) ? undefined : (world.recorded.get(id)?.kind ?? undefined));
}

/** `dossiers/a.yaml:12:5`, for a message that names another place. */
export function placeInFile({ document, path }: { document: Located; path: Path }): string {
  const { file, line, column } = document.problem(path, '');
  return `${file}:${line}:${column}`;
}
