import { parsePartialDate } from '../time/partial-date.ts';
import { ENTRY_TYPES, type Entries, type Entry } from './entries.ts';
import type { ActorEntry, ClaimEntry } from './format.ts';
import type { Utterance } from './utterance.ts';
import type { Located, Path, Problem } from './problem.ts';
import { referencesIn, type Reference } from './references.ts';
import type { Declaration } from './structure.ts';
import { toLifetime } from './lifetime.ts';

/** The part of a recorded object that rules need. */
export interface Recorded {
  readonly id: string;
  /** Name of its dossier; null for an object that was recorded through the API. */
  readonly dossier: string | null;
  /** Actors only. */
  readonly kind: ActorEntry['kind'] | null;
  /** Claims only. */
  readonly claimKind: ClaimEntry['kind'] | null;
  /** Sources only: last instant at which it may have been published, in milliseconds since 1970. */
  readonly publishedAt: number | null;
  /** Actors only: first instant at which it may have lived or existed, in milliseconds since 1970; null if unknown. */
  readonly began: number | null;
  /** Actors only: the last such instant; null if unknown, or if there is none yet. */
  readonly ended: number | null;
}

/** The longest time for which an actor may have lived or existed, as in `Recorded`. */
export function toLife(actor: ActorEntry): Pick<Recorded, 'began' | 'ended'> {
  const { began, ended } = toLifetime(actor);
  return {
    began: began === undefined ? null : (parsePartialDate(began).earliest?.getTime() ?? null),
    ended: ended === undefined ? null : (parsePartialDate(ended).latest?.getTime() ?? null),
  };
}

/** An office, with the longest period that its dates allow, in milliseconds since 1970; null where it is open. */
export interface OfficeHeld {
  readonly id: string;
  readonly holder: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Converts the offices in a person's entry. */
export function toOfficesHeld({ id: holder, offices = [] }: ActorEntry): OfficeHeld[] {
  return offices.map(({ id, from, to }) => ({
    id,
    holder,
    from: from === undefined ? null : (parsePartialDate(from).earliest?.getTime() ?? null),
    to: to === undefined ? null : (parsePartialDate(to).latest?.getTime() ?? null),
  }));
}

/** Types of edges that must not form cycles. `SPEAKS_OF` leads from statements to their claims, and from claims to statements. */
export const LINKS = ['CITES', 'PART_OF', 'OWNED_BY', 'RESPONDS_TO', 'SPEAKS_OF'] as const;
export type Link = (typeof LINKS)[number];

/** The input of all rules: the files of one import, and the objects of the record that they touch. */
export interface ValidationContext {
  readonly entries: Entries;
  /** What entries refer to that do not fit the format. */
  readonly unsound: readonly LooseReference[];
  /** Names of the dossiers. */
  readonly dossiers: readonly string[];
  /** Every id that the files define, with each of its locations. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** False when a file could not be read, so that an id may be missing for that reason only. */
  readonly complete: boolean;
  /** The recorded objects among those that the files define or refer to. */
  readonly recorded: ReadonlyMap<string, Recorded>;
  /** Offices in the files, and recorded ones of other persons that the files define or refer to. */
  readonly offices: ReadonlyMap<string, readonly OfficeHeld[]>;
  /** Recorded statements by the same speakers, with the same stances on the same claims and days, as those in the files. */
  readonly utterances: readonly Utterance[];
  /** Items of Wikidata that actors in the files have, each with the recorded actors that have it. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  /** Recorded edges from objects that are not in the files but can be reached from them. */
  readonly links: ReadonlyMap<Link, ReadonlyMap<string, readonly string[]>>;
  /** All recorded ids of the types of unknown ids, to suggest the nearest one. */
  readonly candidates: readonly string[];
}

/** A reference in an entry that does not fit the format. */
export interface LooseReference extends Reference {
  readonly document: Located;
}

/** A rule: finds problems of one kind. */
export type Rule = (context: ValidationContext) => Problem[];

/** Makes a problem at a path within an entry. */
export function problemIn(entry: Entry, path: Path, message: string): Problem {
  return entry.document.problem([...entry.path, ...path], message);
}

/** Every reference in the files, with its entry. */
export function allReferences(entries: Entries): (Reference & { readonly entry: Entry })[] {
  return ENTRY_TYPES.flatMap((type) =>
    entries[type].flatMap((entry) => referencesIn(type, entry.value).map((reference) => ({ ...reference, entry }))),
  );
}

/** Whether the files or the record have the id. */
export function isKnown(context: Pick<ValidationContext, 'declared' | 'recorded' | 'offices'>, id: string): boolean {
  return context.declared.has(id) || context.recorded.has(id) || context.offices.has(id);
}

/** Looks up the kind of an actor in the files, then in the record; undefined when neither has it. */
export function kindLookup(context: ValidationContext): (id: string) => ActorEntry['kind'] | undefined {
  const kinds = new Map(context.entries.actor.map(({ value }) => [value.id, value.kind]));
  return (id) =>
    kinds.get(id) ?? (context.declared.has(id) ? undefined : (context.recorded.get(id)?.kind ?? undefined));
}

/** The location of a value as `dossiers/a.yaml:12:5`, for messages about another one. */
export function placeInFile({ document, path }: { document: Located; path: Path }): string {
  const { file, line, column } = document.problem(path, '');
  return `${file}:${line}:${column}`;
}
