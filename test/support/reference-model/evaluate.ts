import { sortKey } from '../../../src/graph/sort-key.ts';
import type { Dossier } from '../../../src/record/format.ts';
import type { StatementFilter } from '../../../src/generated/types.ts';
import { countApart, tracedBy, type Traced } from '../tracing.ts';
import { bounds, type Corpus } from './corpus.ts';
import type { Times } from './load.ts';
import { hasWords } from './words.ts';

type Statement = Dossier['statements'][number];

/** A filter as a client writes it. */
export type Filter = Omit<StatementFilter, 'asOf'> & { readonly asOf?: string };

/** The parent of a list of statements. */
export interface Parent {
  readonly role: 'speaker' | 'about' | 'claim' | 'source';
  readonly id: string;
}

/** The record in memory, with expected answers that follow the definitions of the schema directly, without indexes. */
export class Model {
  readonly #dossier: Dossier;
  readonly #corpus: Corpus;
  readonly #times: Times;

  constructor(corpus: Corpus, times: Times) {
    this.#dossier = corpus.dossier;
    this.#corpus = corpus;
    this.#times = times;
  }

  /** Ids of the statements in a list, in order. */
  statements(filter: Filter, parent: Parent | null, orderBy: string): string[] {
    const key = (s: Statement) => (orderBy.startsWith('SAID_AT') ? placeOf(s) : this.#recordedAt(s));
    const sign = orderBy.endsWith('DESC') ? -1 : 1;
    return this.#dossier.statements
      .filter((s) => this.#hangsOn(s, parent, filter.rollUp === true) && this.#passes(s, filter, parent))
      .sort((a, b) => sign * (key(a) - key(b) || (a.id < b.id ? -1 : 1)))
      .map(({ id }) => id);
  }

  /** Positions on a claim, each as text, in no order. */
  positions(claim: string, rollUp: boolean, asOf: string | undefined): string[] {
    const said = this.#dossier.statements
      .filter((s) => s.claim === claim && this.#stands(s, asOf))
      .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
    const taken = said.flatMap((s) =>
      (rollUp ? this.#tops(s) : [s.speaker]).map((actor) => ({ key: `${actor} ${s.stance}`, s })),
    );
    return [...Map.groupBy(taken, ({ key }) => key)].map(
      ([key, all]) => `${key} ${all.length} ${all[0]?.s.saidAt} ${all.at(-1)?.s.saidAt} ${all.at(-1)?.s.id}`,
    );
  }

  /** A statement, traced through its sources. */
  trace(id: string): Traced {
    const sources = this.#dossier.statements.find((s) => s.id === id)?.sources ?? [];
    const known = (source: string) => this.#dossier.sources.find((each) => each.id === source);
    const graph = {
      cites: this.#dossier.sources.flatMap(({ id: citing, cites = [] }) =>
        cites.map((cited) => [citing, cited] as const),
      ),
      publisher: this.publisher,
      isUnnamed: (actor: string) => this.#actor(actor)?.unnamed === true,
      seen: (source: string) => known(source)?.seen ?? (known(source)?.archivedUrl === undefined ? null : true),
    };
    const located = sources.flatMap(({ source, locator }) => (locator === undefined ? [] : [source]));
    return tracedBy(
      graph,
      sources.map(({ source }) => source),
      located,
    );
  }

  readonly publisher = (source: string): string | null => this.#publisher(source) ?? null;

  #passes(s: Statement, f: Filter, parent: Parent | null): boolean {
    const any = (wanted: readonly unknown[] | null | undefined, has: readonly unknown[]) =>
      !wanted || has.some((one) => wanted.includes(one));
    const chain = s.sources.map(({ source }) => source);
    return (
      this.#stands(s, f.asOf) &&
      (!f.speaker || f.speaker.some((id) => this.#speaksFor(s, id, f.rollUp === true))) &&
      any(f.about, this.#about(s)) &&
      (!f.aboutAll || f.aboutAll.every((id) => this.#about(s).includes(id))) &&
      any(f.mode, [s.mode]) &&
      any(f.channel, [s.channel]) &&
      any(f.saidIn, [s.saidIn]) &&
      any(f.dossier, ['corpus']) &&
      (!f.recordedFrom || f.recordedFrom < '2500') &&
      (!f.recordedTo || f.recordedTo > '2500') &&
      this.#isInLanguage(s, f.language) &&
      this.#isPublishedBy(s, f) &&
      any(f.told, s.told ?? []) &&
      any(f.claim, [s.claim]) &&
      any(f.stance, [s.stance]) &&
      this.#shows(s, f, parent) &&
      isIn(s, f, this.#notBefore(s)) &&
      any(
        f.outlet,
        chain.map((id) => this.#publisher(id)),
      ) &&
      any(f.source, chain) &&
      (!f.restsOn || this.#chainsWithout(s, f.restsOn).length === 0) &&
      (f.text == null || hasWords(s.quote ?? '', f.text) || hasWords(this.#claim(s).text, f.text)) &&
      (!f.standsWithout || this.#chainsWithout(s, f.standsWithout).length > 0) &&
      (f.minIndependentChains == null || this.#independent(s) >= f.minIndependentChains) &&
      (f.maxIndependentChains == null || this.#independent(s) <= f.maxIndependentChains) &&
      any(f.credibility, [s.credibility]) &&
      any(
        f.reliability,
        this.trace(s.id)
          .roots.flatMap(({ key }) => key.split(' '))
          .map((id) => this.#actor(this.#publisher(id))?.reliability),
      )
    );
  }

  /** Whether it was said or is quoted in one of these languages, or in a part of one. */
  #isInLanguage(s: Statement, wanted: Filter['language']): boolean {
    const ofSource = (id: string) => this.#dossier.sources.find((source) => source.id === id)?.language;
    const tags = [
      s.language,
      s.originalLanguage,
      ...s.sources.map((cited) => cited.language ?? ofSource(cited.source)),
    ];
    return (
      !wanted || wanted.some((tag) => tags.some((has) => `${has}-`.toLowerCase().startsWith(`${tag.toLowerCase()}-`)))
    );
  }

  #isPublishedBy(s: Statement, { outletKind, outletControl }: Filter): boolean {
    if (!outletKind && !outletControl) return true;
    return s.sources.some(({ source }) => {
      const publisher = this.#actor(this.#publisher(source));
      if (!publisher) return false;
      const { kind, control } = publisher;
      return (
        (!outletKind || outletKind.includes(kind)) &&
        (!outletControl || (control !== undefined && outletControl.includes(control)))
      );
    });
  }

  #hangsOn(s: Statement, parent: Parent | null, rollUp: boolean): boolean {
    if (!parent) return true;
    const { role, id } = parent;
    if (role === 'speaker') return this.#speaksFor(s, id, rollUp);
    if (role === 'about') return this.#about(s).includes(id);
    if (role === 'claim') return s.claim === id;
    return s.sources.some(({ source }) => source === id);
  }

  #stands({ id }: Statement, asOf: string | undefined): boolean {
    const { later, withdrawn } = this.#corpus;
    if (asOf === undefined) return !withdrawn.has(id);
    const moment = Date.parse(asOf);
    return (
      moment >= (later.has(id) ? this.#times.second : this.#times.first) &&
      !(withdrawn.has(id) && moment >= this.#times.second)
    );
  }

  /** Before when a statement with an open beginning cannot have been made: an event of its claim, or its office. */
  #notBefore(s: Statement): number {
    const { kind, about } = this.#claim(s);
    const events = this.#dossier.events.filter(({ id }) => about.includes(id));
    const ofEvents = kind === 'PREDICTIVE' || events.length === 0 ? [] : [Math.min(...events.map(beginning))];
    const offices = this.#dossier.actors.find(({ id }) => id === s.speaker)?.offices ?? [];
    const all = [...ofEvents, ...offices.filter(({ id }) => id === s.as).map(beginning)];
    return Math.max(-Infinity, ...all.filter((bound) => bound <= bounds(s.saidAt)[1]));
  }

  #recordedAt({ id }: Statement): number {
    return this.#corpus.later.has(id) ? this.#times.second : this.#times.first;
  }

  #claim(s: Statement) {
    const claim = this.#dossier.claims.find(({ id }) => id === s.claim);
    if (!claim) throw new Error(`no claim ${s.claim}`);
    return claim;
  }

  #about(s: Statement): string[] {
    return [...(s.toward ?? []).map(({ actor }) => actor), ...this.#claim(s).about];
  }

  /** Attitudes toward the actors in `about`, or toward anyone; neutral toward actors that only the claim is about. */
  #shows(s: Statement, { attitude, about, aboutAll }: Filter, parent: Parent | null): boolean {
    if (!attitude) return true;
    const actors = [...(parent?.role === 'about' ? [parent.id] : []), ...(about ?? []), ...(aboutAll ?? [])].filter(
      (id) => isActor(id),
    );
    const named = s.toward ?? [];
    const implied = this.#claim(s)
      .about.filter((id) => isActor(id) && !named.some(({ actor }) => actor === id))
      .map((actor) => ({ actor, attitude: 'NEUTRAL' as const }));
    return [...named, ...implied].some(
      (target) => attitude.includes(target.attitude) && (actors.length === 0 || actors.includes(target.actor)),
    );
  }

  #publisher(source: string): string | undefined {
    return this.#dossier.sources.find(({ id }) => id === source)?.publisher;
  }

  #actor(actor: string | undefined) {
    return this.#dossier.actors.find(({ id }) => id === actor);
  }

  #independent(s: Statement): number {
    return countApart([this.trace(s.id)], this.publisher);
  }

  /** The chains that pass through none of these sources and publishers. */
  #chainsWithout(s: Statement, ids: readonly string[]): readonly (readonly string[])[] {
    const isOneOf = (id: string) => ids.includes(id) || ids.includes(this.#publisher(id) ?? '');
    return this.trace(s.id).chains.filter((chain) => !chain.some(isOneOf));
  }

  #speaksFor(s: Statement, body: string, rollUp: boolean): boolean {
    return s.speaker === body || (rollUp && this.#bodies(s).includes(body));
  }

  /** Every body that a statement was certainly made for: one that holds for the whole of its time. */
  #bodies(s: Statement): string[] {
    return this.#first(s).flatMap((body) => [body, ...this.#wholes(body, s)]);
  }

  #first(s: Statement): string[] {
    const speaker = this.#dossier.actors.find(({ id }) => id === s.speaker);
    if (speaker?.kind === 'INSTITUTION') return this.#direct(s.speaker, s);
    return (speaker?.offices ?? [])
      .filter((office) => (s.as ? office.id === s.as : within(bounds(s.saidAt), office)))
      .map(({ of }) => of);
  }

  #wholes(part: string, s: Statement): string[] {
    return this.#direct(part, s).flatMap((whole) => [whole, ...this.#wholes(whole, s)]);
  }

  #direct(part: string, s: Statement): string[] {
    const memberships = this.#dossier.actors.find(({ id }) => id === part)?.partOf ?? [];
    return memberships.filter((membership) => within(this.#time(s), membership)).map(({ actor }) => actor);
  }

  /** When it was said, narrowed to the period of the office that it was said from. */
  #time(s: Statement): [number, number] {
    const offices = this.#dossier.actors.find(({ id }) => id === s.speaker)?.offices ?? [];
    const office = offices.find(({ id }) => id === s.as);
    const [earliest, latest] = bounds(s.saidAt);
    return [Math.max(earliest, bounds(office?.from)[0]), Math.min(latest, bounds(office?.to)[1])];
  }

  #tops(s: Statement): string[] {
    const tops = this.#bodies(s).filter((body) => this.#direct(body, s).length === 0);
    return tops.length > 0 ? [...new Set(tops)] : [s.speaker];
  }
}

function isActor(id: string): boolean {
  return id.startsWith('actor:');
}

function within(
  [earliest, latest]: [number, number],
  { from, to }: { from?: string | undefined; to?: string | undefined },
) {
  return earliest >= bounds(from)[0] && latest <= bounds(to)[1];
}

function beginning({ from }: { readonly from?: string | undefined }): number {
  return bounds(from)[0];
}

function isIn(s: Statement, { saidFrom, saidTo, dating, timeZone }: Filter, notBefore: number): boolean {
  const [first, latest] = bounds(s.saidAt);
  // An instant is of one day in the time zone; other dates are of their days everywhere.
  if (first === latest) {
    const day = new Date(latest).toLocaleDateString('sv-SE', { timeZone: timeZone ?? 'UTC' });
    return (!saidFrom || day >= saidFrom) && (!saidTo || day <= saidTo);
  }
  const earliest = first === -Infinity && dating !== 'CERTAIN' ? notBefore : first;
  const from = saidFrom ? Date.parse(`${saidFrom}T00:00:00.000Z`) : -Infinity;
  const to = saidTo ? Date.parse(`${saidTo}T23:59:59.999Z`) : Infinity;
  return dating === 'CERTAIN' ? earliest >= from && latest <= to : latest >= from && earliest <= to;
}

/** The order of statements of the same day is arbitrary but stable. */
function placeOf({ id, saidAt }: Statement): number {
  return sortKey(new Date(bounds(saidAt)[1]), id);
}
