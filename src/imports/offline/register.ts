import type { RecordShape } from 'neo4j-driver';
import type { RunQuery } from '../../record/run-query.ts';
import type { ActorEntry, SourceEntry } from '../../record/format.ts';
import type { ChainedSource } from '../../record/graph/chain.ts';
import type { Surroundings } from '../../record/graph/surroundings.ts';
import type { OfficeHeld, Recorded } from '../../record/validation-context.ts';
import type { Params } from '../../graph/graph.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import type { CorpusEntry } from '../corpus/row.ts';

/**
 * What was read so far, and no more of it than later rows ask: it answers the questions that the rules put to the
 * database, where there is none yet, and tells what stands around statements.
 */
export class Register implements Surroundings {
  readonly #numbers = new Map<string, number>();
  // By number.
  readonly #rows: { file: string; dossier: string }[] = [];
  readonly #lines: number[] = [];
  readonly #ids: string[] = [];
  /** Milliseconds; infinite where that is not known. */
  readonly #published: number[] = [];
  /** Number of the publisher; -1 where that is not known. */
  readonly #publishers: number[] = [];
  readonly #kinds = new Map<string, ActorEntry['kind']>();
  readonly #offices = new Map<string, OfficeHeld>();
  readonly #about = new Map<number, readonly number[]>();
  /** What sources cite, of those that cite any. */
  readonly #cites = new Map<number, readonly number[]>();
  readonly #unnamed = new Set<number>();
  #latest = { file: '', dossier: '' };

  /** Takes an entry in and gives it the next number. */
  add({ type, value, file, dossier, line }: CorpusEntry): void {
    const number = this.#numbers.size;
    this.#numbers.set(value.id, number);
    if (this.#latest.file !== file) this.#latest = { file, dossier };
    this.#rows[number] = this.#latest;
    this.#ids[number] = value.id;
    this.#lines[number] = line;
    if (type === 'actor') this.#addActor(value);
    this.#published[number] = type === 'source' ? publishedBy(value) : Infinity;
  }

  /** Takes in what an entry names, once all of its batch have their numbers. */
  link({ type, value }: CorpusEntry): void {
    const number = this.numberOf(value.id);
    if (type === 'claim') {
      const about = value.about.map((subject) => this.numberOf(subject));
      this.#about.set(number, about);
    }
    const publisher = type === 'source' ? value.publisher : undefined;
    this.#publishers[number] = publisher === undefined ? -1 : this.numberOf(publisher);
    if (type === 'actor' && value.unnamed === true) this.#unnamed.add(number);
    if (type !== 'source' || value.cites === undefined || value.cites.length === 0) return;
    this.#cites.set(
      number,
      value.cites.map((cited) => this.numberOf(cited)),
    );
  }

  /** How many entries it holds: the first number that none of them has. */
  get size(): number {
    return this.#numbers.size;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** Where the row of an id stands: `corpus.jsonl:12`. */
  placeOf(id: string): string {
    const number = this.numberOf(id);
    return `${this.#rows[number]?.file ?? ''}:${this.#lines[number] ?? ''}`;
  }

  numberOf(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`${id} is not in the register`);
    return number;
  }

  idOf(number: number): string {
    const id = this.#ids[number];
    if (id === undefined) throw new Error(`there is no ${number} in the register`);
    return id;
  }

  about(claim: string): readonly string[] {
    return (this.#about.get(this.numberOf(claim)) ?? []).map((number) => this.idOf(number));
  }

  source(id: string): ChainedSource {
    const number = this.numberOf(id);
    const publisher = this.#publishers[number] ?? -1;
    return {
      id,
      publisherId: this.#ids[publisher] ?? null,
      hasUnnamedPublisher: this.#unnamed.has(publisher),
      citesIds: (this.#cites.get(number) ?? NONE).map((cited) => this.idOf(cited)),
    };
  }

  /** Answers what `loadValidationContext` asks of the record. */
  readonly ask: RunQuery = <Row extends RecordShape>(name: string, params: Params = {}) => {
    const ids = (params['ids'] ?? []) as string[];
    return Promise.resolve(this.#answer(name, ids) as unknown as Row[]);
  };

  #answer(query: string, ids: readonly string[]): (Recorded | OfficeHeld)[] {
    if (query === 'record/known-offices') return ids.flatMap((id) => this.#offices.get(id) ?? []);
    // Rows name what stands before them, so no edge leads from earlier rows to these.
    return query.startsWith('record/known:') ? ids.flatMap((id) => this.#known(id) ?? []) : [];
  }

  #known(id: string): Recorded | undefined {
    const number = this.#numbers.get(id);
    if (number === undefined) return undefined;
    const dossier = this.#rows[number]?.dossier ?? null;
    const publishedAt = this.#published[number] ?? Infinity;
    const kind = this.#kinds.get(id) ?? null;
    return { id, dossier, kind, publishedAt: publishedAt === Infinity ? null : publishedAt };
  }

  #addActor({ id: holder, kind, offices = [] }: ActorEntry): void {
    this.#kinds.set(holder, kind);
    for (const { id, from, to } of offices) {
      const began = from === undefined ? null : parsePartialDate(from).earliest;
      const ended = to === undefined ? null : parsePartialDate(to).latest;
      this.#offices.set(id, { id, holder, from: began?.getTime() ?? null, to: ended?.getTime() ?? null });
    }
  }
}

const NONE: readonly number[] = [];

function publishedBy({ publishedAt }: SourceEntry): number {
  return publishedAt === undefined ? Infinity : (parsePartialDate(publishedAt).latest?.getTime() ?? Infinity);
}
