import type { RecordShape } from 'neo4j-driver';
import type { RunQuery } from '../../record/run-query.ts';
import { typeFromId } from '../../record/entries.ts';
import type { ActorEntry, ClaimEntry, SourceEntry, StatementEntry } from '../../record/format.ts';
import type { Beginnings } from '../../record/graph/not-before.ts';
import type { Ownership, Surroundings } from '../../record/graph/surroundings.ts';
import { toSpan } from '../../record/provenance/owners.ts';
import type { TracedSource } from '../../record/provenance/provenance.ts';
import { toLife, toOfficesHeld, type OfficeHeld, type Recorded } from '../../record/validation-context.ts';
import type { Params } from '../../graph/graph.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import { holderOf } from '../corpus/dry-record.ts';
import { Utterances } from '../corpus/utterances.ts';
import { publishedBy } from '../corpus/published.ts';
import type { CorpusEntry } from '../corpus/row.ts';

/**
 * The entries read so far, reduced to what validating and writing later rows needs. It takes the place of the database,
 * which does not exist yet, for the queries of the rules and for what derived properties depend on.
 */
export class Register implements Surroundings {
  readonly #numbers = new Map<string, number>();
  // Indexed by number.
  readonly #rows: { file: string; dossier: string }[] = [];
  readonly #lines: number[] = [];
  readonly #ids: string[] = [];
  /** Latest instant of publication in milliseconds since 1970; Infinity when unknown. */
  readonly #published: number[] = [];
  /** Number of the publisher; -1 when unknown. */
  readonly #publishers: number[] = [];
  readonly #kinds = new Map<string, ActorEntry['kind']>();
  /** Only of actors of whose lives something is known. */
  readonly #lives = new Map<string, Life>();
  readonly #offices = new Map<string, OfficeHeld>();
  /** Actors by their item of Wikidata. */
  readonly #items = new Map<string, string>();
  readonly #utterances = new Utterances();
  readonly #about = new Map<number, readonly number[]>();
  /** Numbers of the sources that a source cites; only for sources that cite any. */
  readonly #cites = new Map<number, readonly number[]>();
  /** When an event, a source or a statement began, was published or was made at the earliest; NaN when unknown. */
  readonly #earliest: number[] = [];
  readonly #claimKinds = new Map<number, ClaimEntry['kind']>();
  readonly #owners = new Map<number, NonNullable<ActorEntry['ownedBy']>>();
  readonly #unnamed = new Set<number>();
  /** Whether a source is seen; only for sources of which that is known. */
  readonly #seen = new Map<number, boolean>();
  #latest = { file: '', dossier: '' };

  /** Adds an entry and gives it the next number. */
  add(entry: CorpusEntry): void {
    const { type, value, file, dossier, line } = entry;
    const number = this.#numbers.size;
    this.#numbers.set(value.id, number);
    if (this.#latest.file !== file) this.#latest = { file, dossier };
    this.#rows[number] = this.#latest;
    this.#ids[number] = value.id;
    this.#lines[number] = line;
    if (type === 'actor') this.#addActor(value);
    this.#utterances.add(entry);
    if (type === 'claim') this.#claimKinds.set(number, value.kind);
    this.#published[number] = (type === 'source' ? publishedBy(value) : null) ?? Infinity;
    const began = beginningOf(entry);
    this.#earliest[number] = began === undefined ? NaN : (parsePartialDate(began).earliest?.getTime() ?? NaN);
  }

  /** Adds the references of an entry, once all entries of its batch have numbers. */
  link({ type, value }: CorpusEntry): void {
    const number = this.numberOf(value.id);
    if (type === 'claim') {
      const about = value.about.map((subject) => this.numberOf(subject));
      this.#about.set(number, about);
    }
    const publisher = type === 'source' ? value.publisher : undefined;
    this.#publishers[number] = publisher === undefined ? -1 : this.numberOf(publisher);
    if (type === 'actor' && value.ownedBy !== undefined) this.#owners.set(number, value.ownedBy);
    if (type === 'actor' && value.unnamed === true) this.#unnamed.add(number);
    const isSeen = type === 'source' ? seenFrom(value) : null;
    if (isSeen !== null) this.#seen.set(number, isSeen);
    if (type !== 'source' || value.cites === undefined || value.cites.length === 0) return;
    this.#cites.set(
      number,
      value.cites.map((cited) => this.numberOf(cited)),
    );
  }

  /** Number of entries, which is also the next free number. */
  get size(): number {
    return this.#numbers.size;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** The location of the row that defines an id: `corpus.jsonl:12`. */
  placeOf(id: string): string {
    const number = this.numberOf(id);
    return `${this.#rows[number]?.file ?? ''}:${this.#lines[number] ?? ''}`;
  }

  /** @throws Error when the id was not added. */
  numberOf(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`${id} is not in the register`);
    return number;
  }

  /** @throws Error when there is no such number. */
  idOf(number: number): string {
    const id = this.#ids[number];
    if (id === undefined) throw new Error(`there is no ${number} in the register`);
    return id;
  }

  about(claim: string): readonly string[] {
    return (this.#about.get(this.numberOf(claim)) ?? []).map((number) => this.idOf(number));
  }

  source(id: string): TracedSource {
    const number = this.numberOf(id);
    const publisher = this.#publishers[number] ?? -1;
    return {
      id,
      publisherId: this.#ids[publisher] ?? null,
      hasUnnamedPublisher: this.#unnamed.has(publisher),
      isSeen: this.#seen.get(number) ?? null,
      citesIds: (this.#cites.get(number) ?? NONE).map((cited) => this.idOf(cited)),
    };
  }

  owners(id: string): readonly Ownership[] {
    return (this.#owners.get(this.numberOf(id)) ?? []).map(({ actor, ...span }) => ({ owner: actor, ...toSpan(span) }));
  }

  beginnings({ claim, as, speaker, respondsTo = [], sources }: StatementEntry): Beginnings {
    const ofSpeaker = sources.filter(({ source }) => this.source(source).publisherId === speaker);
    const cited = ofSpeaker.flatMap(({ source }) => this.source(source).citesIds ?? []);
    return {
      claimKind: this.#claimKinds.get(this.numberOf(claim)) ?? null,
      events: this.about(claim)
        .filter(isEvent)
        .map((id) => this.#began(id)),
      life: this.#lives.get(speaker)?.began ?? null,
      office: (as === undefined ? undefined : this.#offices.get(as)?.from) ?? null,
      answered: respondsTo.map((id) => this.#began(id)),
      cited: cited.map((id) => this.#began(id)),
    };
  }

  #began(id: string): number | null {
    const earliest = this.#earliest[this.numberOf(id)] ?? NaN;
    return Number.isNaN(earliest) ? null : earliest;
  }

  /** Answers the queries of `loadValidationContext`. */
  readonly runQuery: RunQuery = <Row extends RecordShape>(name: string, params: Params = {}) => {
    const ids = (params['ids'] ?? []) as string[];
    const rows = name === 'record/known-utterances' ? this.#utterances.find(params) : this.#answer(name, ids);
    return Promise.resolve(rows as unknown as Row[]);
  };

  #answer(query: string, ids: readonly string[]): object[] {
    if (query === 'record/known-wikidata') return ids.flatMap((item) => holderOf(this.#items, item));
    if (query === 'record/known-offices') return ids.flatMap((id) => this.#offices.get(id) ?? []);
    // Rows refer only to earlier rows, so no edge leads from an earlier row to these.
    return query.startsWith('record/known:') ? ids.flatMap((id) => this.#known(id) ?? []) : [];
  }

  #known(id: string): Recorded | undefined {
    const number = this.#numbers.get(id);
    if (number === undefined) return undefined;
    const dossier = this.#rows[number]?.dossier ?? null;
    const publishedAt = this.#published[number] ?? Infinity;
    const kind = this.#kinds.get(id) ?? null;
    const claimKind = this.#claimKinds.get(number) ?? null;
    const life = this.#lives.get(id) ?? UNKNOWN_LIFE;
    return { id, dossier, kind, claimKind, publishedAt: publishedAt === Infinity ? null : publishedAt, ...life };
  }

  #addActor(actor: ActorEntry): void {
    this.#kinds.set(actor.id, actor.kind);
    if (actor.wikidataId !== undefined) this.#items.set(actor.wikidataId, actor.id);
    const life = toLife(actor);
    if (life.began !== null || life.ended !== null) this.#lives.set(actor.id, life);
    for (const office of toOfficesHeld(actor)) this.#offices.set(office.id, office);
  }
}

type Life = Pick<Recorded, 'began' | 'ended'>;

const UNKNOWN_LIFE: Life = { began: null, ended: null };
const NONE: readonly number[] = [];

/** The same as `sources/fragments/seen` for an entry. */
function seenFrom({ seen, archivedUrl, archives = [] }: SourceEntry): boolean | null {
  return seen ?? (archivedUrl === undefined && archives.length === 0 ? null : true);
}

function isEvent(id: string): boolean {
  return typeFromId(id) === 'event';
}

/** When an event began, a source was published or a statement was made, as written. */
function beginningOf({ type, value }: CorpusEntry): string | undefined {
  if (type === 'event') return value.from;
  if (type === 'source') return value.publishedAt;
  return type === 'statement' ? value.saidAt : undefined;
}
