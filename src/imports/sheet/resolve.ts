import { textKey } from '../../common/fold.ts';
import { findAtUrls, findClaims, findNamed, findTitled, type Named } from '../../record/find-named.ts';
import { typeFromId } from '../../record/entries.ts';
import type { ActorEntry } from '../../record/format.ts';
import { runByIds, type RunQuery } from '../../record/run-query.ts';
import type { OfficeHeld } from '../../record/validation-context.ts';
import { isId } from '../corpus/cells.ts';
import { sourceKey, type Names } from './names.ts';
import type { Says } from './rows.ts';

/** An office of the record, with the body that it is an office of. */
export type OfficeOf = OfficeHeld & { readonly of: string };

/** What a name stands for: an id, nothing that is known, or one of several. */
export type Meaning = { readonly id: string | undefined; readonly problem?: string };

/** What the names in a sheet stand for: objects of the record, and those that are proposed. */
export class Resolved {
  readonly #actors: Map<string, Meaning>;
  readonly #subjects: Map<string, Meaning>;
  readonly #claims: Map<string, Meaning>;
  readonly #sources: Map<string, Meaning>;
  readonly #settings: ReadonlyMap<string, readonly Named[]>;
  /** By person. */
  readonly #offices: Map<string, OfficeOf[]>;

  private constructor(
    meanings: Record<'actors' | 'subjects' | 'claims' | 'sources', Map<string, Meaning>>,
    settings: ReadonlyMap<string, readonly Named[]>,
    offices: readonly OfficeOf[],
  ) {
    this.#settings = settings;
    this.#actors = meanings.actors;
    this.#subjects = meanings.subjects;
    this.#claims = meanings.claims;
    this.#sources = meanings.sources;
    this.#offices = Map.groupBy(offices, ({ holder }) => holder);
  }

  /**
   * Looks up in the record what a sheet names.
   *
   * @param topic Name of the topic of the whole sheet.
   */
  static async read(runQuery: RunQuery, names: Names, topic: string): Promise<Resolved> {
    const all = [names.actors, names.subjects, names.others, names.settings].flatMap((mentions) =>
      textsOf<{ name: string }>(mentions),
    );
    const named = await findNamed(runQuery, [...all, topic]);
    const texts = await findClaims(runQuery, textsOf(names.claims));
    const titled = await findTitled(runQuery, textsOf(names.sources));
    const actors = new Map([
      ...[...names.others].map(([key, { name }]) => [key, meaning(name, actorsIn(named.get(key)))] as const),
      ...[...names.actors].map(([key, { name, kind }]) => [key, meaning(name, ofKind(kind, named.get(key)))] as const),
    ]);
    const subjects = mapValues(names.subjects, ({ name }, key) => meaning(name, named.get(key) ?? []));
    if (!subjects.has(textKey(topic))) subjects.set(textKey(topic), meaning(topic, named.get(textKey(topic)) ?? []));
    const claims = mapValues(names.claims, ({ name }, key) => meaning(name, texts.get(key) ?? []));
    const atUrl = await findAtUrls(runQuery, names.sources.keys());
    const sources = mapValues(names.sources, ({ name, says }, key) => {
      // What is known by its URL counts once, even where several sources have it.
      const [id] = atUrl.get(key) ?? [];
      return id === undefined ? meaning(name, publishedThen(titled.get(textKey(name)), says)) : { id };
    });
    const persons = [...actors.values()].flatMap(({ id }) => id ?? []);
    const offices = await runByIds<OfficeOf & Record<string, unknown>>(runQuery, 'record/offices-held', persons);
    const settings = mapValues(names.settings, (_, key) => named.get(key) ?? []);
    return new Resolved({ actors, subjects, claims, sources }, settings, offices);
  }

  actor(name: string): Meaning {
    return this.#meaning(this.#actors, name, textKey(name));
  }

  subject(name: string): Meaning {
    return this.#meaning(this.#subjects, name, textKey(name));
  }

  /** The place or event at which something was said. */
  setting(type: 'place' | 'event', name: string): Meaning {
    if (isId(name)) return { id: name };
    return meaning(
      name,
      (this.#settings.get(textKey(name)) ?? []).filter(({ id }) => typeFromId(id) === type),
    );
  }

  claim(text: string): Meaning {
    return this.#meaning(this.#claims, text, textKey(text));
  }

  source(says: Says): Meaning {
    return this.#meaning(this.#sources, says.source ?? '', sourceKey(says));
  }

  /** The offices of a person in a body. */
  offices(person: string, body: string): readonly OfficeOf[] {
    return (this.#offices.get(person) ?? []).filter(({ of }) => of === body);
  }

  /** Adds what is proposed for a name. */
  propose(what: 'actors' | 'subjects' | 'claims' | 'sources', key: string, id: string): void {
    const meanings = { actors: this.#actors, subjects: this.#subjects, claims: this.#claims, sources: this.#sources };
    meanings[what].set(key, { id });
  }

  proposeOffice(office: OfficeOf): void {
    this.#offices.set(office.holder, [...(this.#offices.get(office.holder) ?? []), office]);
  }

  #meaning(meanings: ReadonlyMap<string, Meaning>, name: string, key: string): Meaning {
    return isId(name) ? { id: name } : (meanings.get(key) ?? { id: undefined });
  }
}

function textsOf<M extends { readonly name: string }>(mentions: ReadonlyMap<string, M>): string[] {
  return [...mentions.values()].map(({ name }) => name);
}

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  convert: (value: Value, key: string) => Result,
): Map<string, Result> {
  return new Map([...map].map(([key, value]) => [key, convert(value, key)]));
}

function meaning(name: string, found: readonly Named[]): Meaning {
  const ids = found.map(({ id }) => id).sort();
  if (ids.length <= 1) return { id: ids[0] };
  return { id: undefined, problem: `the record has several of "${name}": write one of ${ids.join(', ')}` };
}

function actorsIn(found: readonly Named[] = []): Named[] {
  return found.filter(({ id }) => typeFromId(id) === 'actor');
}

/** Actors of this kind where there are any: a person before a body of the same name, and the other way round. */
function ofKind(kind: ActorEntry['kind'], found: readonly Named[] = []): Named[] {
  const actors = actorsIn(found);
  const fitting = actors.filter((actor) => (actor.kind === 'PERSON') === (kind === 'PERSON'));
  return fitting.length > 0 ? fitting : actors;
}

/** Sources that were, or may have been, published on the day that a sheet says. */
function publishedThen(found: readonly Named[] = [], { publishedAt }: Says): Named[] {
  return found.filter(
    ({ id, published }) =>
      typeFromId(id) === 'source' && (published === null || publishedAt === undefined || published === publishedAt),
  );
}
