import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { runs } from '../support/runs.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => migrate(graph));

const OUTLETS = 3;
const SOURCES = 5;

/** What derived properties depend on: publishers, citations and URLs of sources, whether they are seen, unnamed outlets, subjects of the claim. */
interface Surroundings {
  readonly unnamed: readonly boolean[];
  readonly publishers: readonly (number | null)[];
  readonly cites: readonly (readonly number[])[];
  readonly seen: readonly (boolean | null)[];
  /** Sources with the same number have one URL, in forms of their own. */
  readonly urls: readonly (number | null)[];
  readonly about: readonly string[];
}

const index = (length: number) => fc.nat({ max: length - 1 });
const listOf = <Item>(item: fc.Arbitrary<Item>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });
const chains = fc.uniqueArray(index(SOURCES), { minLength: 1, maxLength: 4 });
const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  unnamed: listOf(fc.boolean(), OUTLETS),
  publishers: listOf(fc.option(index(OUTLETS)), SOURCES),
  // Sources cite only earlier ones: an import would refuse a circle.
  cites: listOf(fc.uniqueArray(index(SOURCES), { maxLength: 2 }), SOURCES).map((all) =>
    all.map((cites, source) => cites.filter((cited) => cited < source)),
  ),
  seen: listOf(fc.constantFrom(null, true, false), SOURCES),
  urls: listOf(fc.option(index(3)), SOURCES),
  about: fc.subarray(['actor:o0', 'actor:o1', 'topic:t', 'place:p'], { minLength: 1 }),
});

const sourcesDossier = ({ unnamed, publishers, cites, seen, urls, about }: Surroundings) => ({
  dossier: 'around',
  title: 'What statements depend on',
  actors: unnamed.map((isUnnamed, n) => ({ id: `actor:o${n}`, kind: 'OUTLET', name: `O${n}`, unnamed: isUnnamed })),
  topics: [{ id: 'topic:t', name: 'T' }],
  places: [{ id: 'place:p', name: 'P' }],
  claims: [{ id: 'claim:c', text: 'C', kind: 'FACTUAL', about }],
  sources: publishers.map((publisher, n) => ({
    id: `source:s${n}`,
    title: `S${n}`,
    kind: 'ARTICLE',
    ...(publisher !== null && { publisher: `actor:o${publisher}` }),
    ...(seen[n] != null && { seen: seen[n] }),
    ...(urls[n] != null && { url: `https://www.example.org/${urls[n]}?utm_source=${n}` }),
    cites: (cites[n] ?? []).map((cited) => `source:s${cited}`),
  })),
});

const statementsDossier = (all: readonly (readonly number[])[]) => ({
  dossier: 'said',
  title: 'What was said',
  statements: all.map((chain, n) => ({
    id: `statement:x${n}`,
    speaker: 'actor:o0',
    stance: 'ASSERTS',
    claim: 'claim:c',
    mode: 'INDIRECT',
    saidAt: '2020-10',
    sources: chain.map((source) => ({ source: `source:s${source}`, ...(source === n && { locator: 'page 1' }) })),
  })),
});

interface Identified {
  readonly id: string;
  readonly url?: string | null;
  readonly publisher: { readonly id: string } | null;
}

interface Explained {
  readonly id: string;
  readonly provenance: {
    readonly origins: readonly Identified[];
    readonly sources: readonly Identified[];
    readonly chains: readonly { readonly sources: readonly Identified[] }[];
    readonly independentChains: number;
  };
}

/** Compares the kept chains of each statement with its provenance. */
async function expectKept(): Promise<void> {
  const kept = await cypher(`MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:'
    RETURN n.id AS id, coalesce(n.originIds, []) AS origins,
      coalesce(n.originPublisherIds, []) AS publishers, coalesce(n.chains, []) AS chains,
      n.independentChains AS independent ORDER BY id`);
  const { statements } = await ask<{ statements: { nodes: Explained[] } }>(
    app,
    `{ statements(first: 100) { nodes { id provenance {
      independentChains origins { id publisher { id } } sources { id url } chains { sources { id url publisher { id } } }
    } } } }`,
  );
  const explained = statements.nodes.map(
    ({ id, provenance: { origins, sources: all, chains, independentChains } }) => ({
      id,
      origins: origins.map((origin) => origin.id),
      publishers: origins.map(({ publisher }) => publisher?.id ?? '?'),
      chains: chains.map(({ sources }) =>
        sources
          .flatMap((source) => [
            source.id,
            ...all.filter((other) => other.id !== source.id && isAtOneUrl(source, other)).map(({ id: other }) => other),
            ...(source.publisher ? [source.publisher.id] : []),
          ])
          .join(' '),
      ),
      independent: independentChains,
    }),
  );
  expect(kept).toEqual(explained.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function isAtOneUrl({ url: one }: Identified, { url: other }: Identified): boolean {
  return one != null && other != null && one.replace(/\?.*/, '') === other.replace(/\?.*/, '');
}

/** All derived edges. */
async function derived(): Promise<unknown> {
  return cypher(`MATCH (n:Statement)-[r:TOWARD|CONCERNS|SOURCED_FROM]->(end) WHERE n.id STARTS WITH 'statement:'
    RETURN n.id AS id, type(r) AS type, end.id AS end, r { .* } AS props ORDER BY id, type, end`);
}

test('kept chains are updated after every change that they depend on', { timeout: 300_000 }, async () => {
  const cases = fc.tuple(listOf(chains, 4), fc.array(surroundings, { minLength: 2, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(cases, async ([said, changes]) => {
      await empty();
      for (const [turn, change] of changes.entries()) {
        await importDossier(graph, sourcesDossier(change));
        if (turn === 0) await importDossier(graph, statementsDossier(said));
        await expectKept();
      }
      const changed = await derived();
      await empty();
      await importDossier(graph, sourcesDossier(changes.at(-1) as Surroundings));
      await importDossier(graph, statementsDossier(said));
      expect(changed).toEqual(await derived());
    }),
    { numRuns: runs(8) },
  );
});
