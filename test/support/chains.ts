import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/record/migrate.ts';
import { importDossier } from './reference-model/load.ts';
import { cypher, empty } from './graph.ts';
import { countApart, tracedBy, type Graph as Citations, type Traced } from './tracing.ts';
import { retraceStatements } from './retrace.ts';

// Publishers: three named outlets, one that is unnamed, and none.
export const OUTLETS = ['actor:o0', 'actor:o1', 'actor:o2'];
export const UNNAMED = 'actor:o3';
export const SOURCES = Array.from({ length: 8 }, (_, index) => `source:d${index}`);
export const CLAIMS = Array.from({ length: 8 }, (_, index) => `claim:c${index}`);
const SPEAKERS = ['actor:p0', 'actor:p1'];
const STANCES = ['ASSERTS', 'CONCEDES', 'DENIES', 'QUESTIONS', 'RETRACTS', 'DECLINES', 'NEUTRAL', 'ASKS'] as const;

export const AGREEING: readonly string[] = ['ASSERTS', 'CONCEDES'];
export const SIDES: Readonly<Record<string, readonly string[]>> = {
  AGREE: AGREEING,
  DISAGREE: ['DENIES', 'QUESTIONS', 'RETRACTS'],
  NEITHER: ['DECLINES', 'NEUTRAL', 'ASKS'],
};

/** Statements, and sources with arbitrary citations, including circles and self-citations. */
export interface Citing {
  /** By index of the source; null for none. */
  readonly publishers: readonly (string | null)[];
  /** By index of the source, what its entry says of whether we have seen it; null for nothing. */
  readonly seen: readonly (boolean | null)[];
  /** Pairs of citing and cited source. */
  readonly cites: readonly (readonly [string, string])[];
  readonly statements: readonly Said[];
  /**
   * For each statement, a source that only cites one source of its chain: the index of that source, and the publisher.
   */
  readonly relays: readonly (readonly [number, string | null])[];
}

export interface Said {
  readonly id: string;
  readonly speaker: string;
  readonly claim: string;
  readonly stance: string;
  readonly credibility: number | null;
  readonly sources: readonly string[];
  /** Those of the sources in which it says where it stands. */
  readonly located: readonly string[];
}

const publisher = fc.constantFrom(...OUTLETS, UNNAMED, UNNAMED, null);
const said = fc.record({
  speaker: fc.constantFrom(...SPEAKERS),
  claim: fc.constantFrom(...CLAIMS),
  // Mostly one side, so that claims have several statements on it.
  stance: fc.oneof(fc.constant('ASSERTS' as const), fc.constantFrom(...STANCES)),
  credibility: fc.option(fc.integer({ min: 1, max: 6 })),
  sources: fc.oneof(
    fc.subarray(SOURCES, { minLength: 1, maxLength: 5 }),
    fc.subarray(SOURCES, { minLength: 1, maxLength: 2 }),
  ),
  located: fc.subarray(SOURCES, { maxLength: 2 }),
});

export const records: fc.Arbitrary<Citing> = fc.record({
  publishers: fc.array(publisher, { minLength: SOURCES.length, maxLength: SOURCES.length }),
  seen: fc.array(fc.constantFrom(null, null, null, true, false), {
    minLength: SOURCES.length,
    maxLength: SOURCES.length,
  }),
  cites: fc.uniqueArray(fc.tuple(fc.constantFrom(...SOURCES), fc.constantFrom(...SOURCES)), {
    maxLength: 16,
    selector: (pair) => pair.join(' '),
  }),
  statements: fc
    .array(said, { minLength: 24, maxLength: 24 })
    .map((all) => all.map((statement, index) => ({ id: `statement:s${index}`, ...statement }))),
  relays: fc.array(fc.tuple(fc.nat(4), publisher), { minLength: 24, maxLength: 24 }),
});

/** The statements with their relaying sources: the same statements, known through one more source. */
export function relayed({ statements, relays }: Citing) {
  return statements.map((statement, index) => {
    const [place = 0, publisher = null] = relays[index] ?? [];
    const cited = statement.sources[place % statement.sources.length] ?? '';
    const source = { id: `source:relay${index}`, cited, publisher };
    return {
      source,
      statement: { ...statement, id: `statement:relayed${index}`, sources: [source.id, ...statement.sources] },
    };
  });
}

/** Replaces the record. An import refuses circles, so citations are written directly to the database. */
export async function loadRecord(graph: Graph, record: Citing, withRelays: boolean): Promise<void> {
  await empty();
  await migrate(graph);
  const relays = withRelays ? relayed(record) : [];
  const outlet = { kind: 'OUTLET' };
  const entry = (publisher: string | null, seen: boolean | null = null) => ({
    title: 'Source',
    kind: 'ARTICLE',
    ...(publisher && { publisher }),
    ...(seen !== null && { seen }),
  });
  await importDossier(graph, {
    dossier: 'chains',
    title: 'Chains',
    actors: [
      { id: 'actor:o0', name: 'Outlet 0', ...outlet, reliability: 'A' },
      { id: 'actor:o1', name: 'Outlet 1', ...outlet, reliability: 'E' },
      { id: 'actor:o2', name: 'Outlet 2', ...outlet },
      { id: UNNAMED, name: 'Some outlet', ...outlet, unnamed: true },
      ...SPEAKERS.map((id) => ({ id, kind: 'PERSON', name: id })),
    ],
    topics: [{ id: 'topic:t', name: 'Topic' }],
    claims: CLAIMS.map((id) => ({ id, text: `Text of ${id}`, kind: 'FACTUAL', about: ['topic:t'] })),
    sources: [
      ...SOURCES.map((id, index) => ({ id, ...entry(record.publishers[index] ?? null, record.seen[index]) })),
      ...relays.map(({ source }) => ({ id: source.id, ...entry(source.publisher) })),
    ],
    statements: [...record.statements, ...relays.map(({ statement }) => statement)].map(
      ({ sources, located, credibility, ...statement }) => ({
        ...statement,
        ...(credibility !== null && { credibility }),
        mode: 'INDIRECT',
        saidAt: '2020-10',
        sources: sources.map((source) => ({ source, ...(located.includes(source) && { locator: 'paragraph 1' }) })),
      }),
    ),
  });
  const pairs = [...record.cites, ...relays.map(({ source }) => [source.id, source.cited])];
  await cypher(
    'UNWIND $pairs AS pair MATCH (a:Source {id: pair[0]}), (b:Source {id: pair[1]}) CREATE (a)-[:CITES]->(b)',
    { pairs },
  );
  await retraceStatements(graph);
}

/** The expected values for statements, found by trying every way through their sources. */
export class Oracle {
  readonly #record: Citing;
  readonly #citations: Citations;

  constructor(record: Citing) {
    this.#record = record;
    const relays = relayed(record);
    const publishers = new Map([
      ...SOURCES.map((id, index) => [id, record.publishers[index] ?? null] as const),
      ...relays.map(({ source }) => [source.id, source.publisher] as const),
    ]);
    const seen = new Map(SOURCES.map((id, index) => [id, record.seen[index] ?? null]));
    this.#citations = {
      cites: [...record.cites, ...relays.map(({ source }) => [source.id, source.cited] as const)],
      publisher: (id) => publishers.get(id) ?? null,
      isUnnamed: (publisher) => publisher === UNNAMED,
      seen: (id) => seen.get(id) ?? null,
    };
  }

  publisher(source: string): string | null {
    return this.#citations.publisher(source);
  }

  trace({ sources, located }: Pick<Said, 'sources' | 'located'>) {
    return tracedBy(this.#citations, sources, located);
  }

  /** The number of independent chains of all of these together. */
  independent(all: readonly Traced[]): number {
    return countApart(all, (source) => this.publisher(source));
  }

  /** Whether there are chains, and each passes through one of these sources or publishers. */
  falls(said: Said, ids: readonly string[]): boolean {
    const { chains } = this.trace(said);
    return chains.length > 0 && chains.every((chain) => chain.some((source) => this.#isOneOf(source, ids)));
  }

  /** Whether a chain passes through none of these sources and publishers. */
  stands(said: Said, ids: readonly string[]): boolean {
    return this.trace(said).chains.some((chain) => !chain.some((source) => this.#isOneOf(source, ids)));
  }

  carries({ sources }: Said, ids: readonly string[]): boolean {
    return sources.some((source) => this.#isOneOf(source, ids));
  }

  on(claim: string, stances: readonly string[]): Said[] {
    return this.#record.statements.filter((said) => said.claim === claim && stances.includes(said.stance));
  }

  #isOneOf(source: string, ids: readonly string[]): boolean {
    return ids.includes(source) || ids.includes(this.publisher(source) ?? '');
  }
}
