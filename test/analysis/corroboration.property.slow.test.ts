import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import {
  AGREEING,
  CLAIMS,
  loadRecord,
  Oracle,
  OUTLETS,
  records,
  relayed,
  SIDES,
  SOURCES,
  UNNAMED,
  type Said,
} from '../support/chains.ts';
import type { Root } from '../support/tracing.ts';
import { runs, seedOr } from '../support/runs.ts';

const seed = seedOr(1);
const numRuns = runs(4);

interface Counts {
  readonly originCount: number;
  readonly independentChains: number;
  readonly unknownLineage: number;
  readonly singleSource: boolean;
}

type Provenance = Counts & {
  readonly origins: { id: string }[];
  readonly chains: { sources: { id: string }[]; unknownLineage: boolean }[];
  readonly commonLinks: { id: string }[];
  readonly circles: { sources: { id: string }[]; isOrigin: boolean }[];
};

type Side = Counts & {
  readonly side: string;
  readonly statementCount: number;
  readonly speakerCount: number;
  readonly origins: {
    sources: { id: string }[];
    publisher: { id: string } | null;
    statementCount: number;
    soleCount: number;
  }[];
  readonly credibility: { credibility: number | null; count: number }[];
  readonly reliability: { reliability: string | null; count: number }[];
  readonly statements: { totalCount: number; nodes: { id: string }[] };
};

const COUNTS = 'originCount independentChains unknownLineage singleSource';
const PROVENANCE = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Statement {
  provenance { ${COUNTS} origins { id } chains(first: 100) { sources { id } unknownLineage } commonLinks { id } circles { sources { id } isOrigin } }
} } }`;
const CORROBORATION = `query($claim: ID!, $filter: StatementFilter) { corroboration(claim: $claim, filter: $filter) { sides {
  side statementCount speakerCount ${COUNTS}
  origins(first: 1000) { sources { id } publisher { id } statementCount soleCount }
  credibility { credibility count } reliability { reliability count }
  statements(first: 100) { totalCount nodes { id } }
} } }`;
const FALLS = `query($with: [ID!]!) { falls(with: $with) {
  fallen(first: 100) { totalCount nodes { id } } standing(first: 100) { totalCount nodes { id } }
  unsupported(first: 100) { totalCount nodes { id } }
} }`;

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
const key = (list: readonly { id: string }[]) => ids(list).join(' ');
const publishersOf = (roots: readonly Root[]) => new Set(roots.flatMap(({ publisher }) => publisher ?? []));

describe.each(fc.sample(records, { seed, numRuns }).map((record, index) => ({ record, index })))(
  `sources that cite at will, $index of seed ${seed}`,
  ({ record }) => {
    const graph = testGraph();
    const app = testApp(graph);
    const oracle = new Oracle(record);
    beforeAll(() => loadRecord(graph, record, false));

    const list = async (filter: object): Promise<string[]> => {
      const query = 'query($filter: StatementFilter) { statements(filter: $filter, first: 100) { nodes { id } } }';
      return ids((await ask<{ statements: { nodes: { id: string }[] } }>(app, query, { filter })).statements.nodes);
    };
    const where = (keeps: (statement: Said) => boolean) => ids(record.statements.filter(keeps));
    const independent = (said: Said) => oracle.independent([oracle.trace(said)]);

    async function provenance(of: readonly Said[]): Promise<Provenance[]> {
      const { nodes } = await ask<{ nodes: { provenance: Provenance }[] }>(app, PROVENANCE, {
        ids: of.map(({ id }) => id),
      });
      return nodes.map((node) => node.provenance);
    }

    async function sides(claim: string, filter: object = {}): Promise<Side[]> {
      return (await ask<{ corroboration: { sides: Side[] } }>(app, CORROBORATION, { claim, filter })).corroboration
        .sides;
    }

    test('the origins, chains, common links and circles of a statement are those found by brute force', async () => {
      const found = await provenance(record.statements);
      for (const [index, said] of record.statements.entries()) {
        const { chains, roots, circles } = oracle.trace(said);
        const apart = independent(said);
        expect(found[index]).toMatchObject({
          originCount: roots.length,
          independentChains: apart,
          unknownLineage: roots.filter(({ publisher }) => publisher === null).length,
          singleSource: apart < 2,
        });
        expect(ids(found[index]?.origins ?? [])).toEqual(roots.flatMap((root) => root.key.split(' ')).sort());
        const foundCircles = found[index]?.circles.map((circle) => `${key(circle.sources)} ${circle.isOrigin}`).sort();
        expect(foundCircles).toEqual(circles.map((circle) => `${circle.key} ${circle.isOrigin}`).sort());
        const unknown = roots.flatMap((root) => (root.publisher === null ? root.key.split(' ') : []));
        expect(
          found[index]?.chains
            .map(({ sources, unknownLineage }) => [...sources.map(({ id }) => id), unknownLineage])
            .sort(),
        ).toEqual(chains.map((chain) => [...chain, unknown.includes(chain.at(-1) ?? '')]).sort());
        const onAll = [...SOURCES, ...OUTLETS, UNNAMED].filter((id) => oracle.falls(said, [id]));
        expect(ids(found[index]?.commonLinks ?? [])).toEqual(onAll.sort());
      }
    });

    test('each side of a claim has the origins of its statements, each once, and their chains joined', async () => {
      for (const claim of CLAIMS) {
        for (const side of await sides(claim)) {
          const said = oracle.on(claim, SIDES[side.side] ?? []);
          const traced = said.map((each) => oracle.trace(each));
          const perStatement = traced.map(({ roots }) => roots);
          const roots = new Map(perStatement.flat().map((root) => [root.key, root]));
          const publishers = publishersOf([...roots.values()]);
          expect(side).toMatchObject({
            statementCount: said.length,
            speakerCount: new Set(said.map(({ speaker }) => speaker)).size,
            originCount: roots.size,
            independentChains: oracle.independent(traced),
            unknownLineage: [...roots.values()].filter(({ publisher }) => publisher === null).length,
            singleSource: said.length > 0 && oracle.independent(traced) < 2,
          });
          const origins = side.origins.map((each) => ({
            ...each,
            sources: key(each.sources),
            publisher: each.publisher?.id ?? null,
          }));
          for (const { key: sources, publisher } of roots.values()) {
            const of = perStatement.filter((all) => all.some((root) => root.key === sources));
            const sole = of.filter((all) => all.length === 1);
            expect(origins).toContainEqual({ sources, publisher, statementCount: of.length, soleCount: sole.length });
          }
          expect(side.origins).toHaveLength(roots.size);
          // The whole is at least its largest part, and at most the sum of its parts.
          const parts = said.map(independent);
          expect(side.independentChains).toBeGreaterThanOrEqual(Math.max(0, ...parts));
          expect(side.independentChains).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 0));
          expect([...publishers]).not.toContain(UNNAMED);
        }
      }
    });

    test('what is counted is what is listed, and ratings do not affect the count', async () => {
      for (const claim of CLAIMS) {
        for (const side of await sides(claim)) {
          const listed = await list({ claim: [claim], stance: SIDES[side.side] });
          expect(ids(side.statements.nodes)).toEqual(listed);
          expect(side.statements.totalCount).toBe(side.statementCount);
          expect(side.credibility.reduce((sum, { count }) => sum + count, 0)).toBe(side.statementCount);
          expect(side.reliability.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(
            side.independentChains,
          );
        }
      }
    });

    test('a filter counts only what passes it', async () => {
      for (const filter of [
        { credibility: [1, 2, 3] },
        { reliability: ['A'] },
        { minIndependentChains: 2 },
        { maxIndependentChains: 1 },
      ]) {
        for (const side of await sides('claim:c0', filter)) {
          expect(ids(side.statements.nodes)).toEqual(
            await list({ ...filter, claim: ['claim:c0'], stance: SIDES[side.side] }),
          );
        }
      }
      expect(await list({ credibility: [1, 2, 3] })).toEqual(
        where(({ credibility }) => credibility !== null && credibility <= 3),
      );
      const fromA = (said: Said) =>
        oracle.trace(said).roots.some((root) => root.key.split(' ').some((id) => oracle.publisher(id) === 'actor:o0'));
      expect(await list({ reliability: ['A'] })).toEqual(where(fromA));
      for (const number of [0, 1, 2, 3]) {
        expect(await list({ minIndependentChains: number })).toEqual(where((said) => independent(said) >= number));
        expect(await list({ maxIndependentChains: number })).toEqual(where((said) => independent(said) <= number));
      }
    });

    test('claims are filtered by the independent chains of the statements that assert them', async () => {
      const query =
        'query($filter: ClaimFilter, $text: ClaimOrder) { claims(filter: $filter, orderBy: $text) { totalCount nodes { id } } }';
      for (const orderBy of ['TEXT_ASC', 'RECORDED_AT_DESC']) {
        for (const [minIndependentChains, maxIndependentChains] of [
          [0, null],
          [2, null],
          [null, 1],
          [1, 1],
          [null, 0],
        ]) {
          const filter = { minIndependentChains, maxIndependentChains };
          const { claims } = await ask<{ claims: { totalCount: number; nodes: { id: string }[] } }>(app, query, {
            filter,
            text: orderBy,
          });
          const expected = CLAIMS.filter((claim) => {
            const said = oracle.on(claim, AGREEING);
            const count = oracle.independent(said.map((each) => oracle.trace(each)));
            return (
              said.length > 0 && count >= (minIndependentChains ?? 0) && count <= (maxIndependentChains ?? Infinity)
            );
          });
          expect(ids(claims.nodes)).toEqual(expected);
          expect(claims.totalCount).toBe(expected.length);
        }
      }
    });

    test('the statements that fall are those of which every chain passes through what fell', async () => {
      const subsets = fc.sample(
        fc.oneof(
          fc.subarray(SOURCES, { minLength: 1 }),
          fc.subarray([...OUTLETS, UNNAMED], { minLength: 1 }),
          fc.subarray([...SOURCES, ...OUTLETS, UNNAMED], { minLength: 1, maxLength: 3 }),
        ),
        {
          seed,
          numRuns: 12,
        },
      );
      for (const gone of subsets) {
        type Page = { totalCount: number; nodes: { id: string }[] };
        const { falls } = await ask<{ falls: { fallen: Page; standing: Page; unsupported: Page } }>(app, FALLS, {
          with: gone,
        });
        const fallen = where((said) => oracle.falls(said, gone));
        const standing = where((said) => oracle.carries(said, gone) && oracle.stands(said, gone));
        expect(ids(falls.fallen.nodes)).toEqual(fallen);
        expect(ids(falls.standing.nodes)).toEqual(standing);
        expect(await list({ restsOn: gone })).toEqual(fallen);
        expect(await list({ standsWithout: gone })).toEqual(where((said) => oracle.stands(said, gone)));
        const unsupported = CLAIMS.filter((claim) => {
          const said = oracle.on(claim, AGREEING);
          return said.length > 0 && said.every((each) => oracle.falls(each, gone));
        });
        expect(ids(falls.unsupported.nodes)).toEqual(unsupported);
        expect([falls.fallen.totalCount, falls.standing.totalCount, falls.unsupported.totalCount]).toEqual([
          fallen.length,
          standing.length,
          unsupported.length,
        ]);
      }
    });

    test('a source that only relays what we have seen ourselves adds nothing', async () => {
      await loadRecord(graph, record, true);
      const pairs = relayed(record);
      const before = await provenance(record.statements);
      const after = await provenance(pairs.map(({ statement }) => statement));
      for (const [index, { source, statement }] of pairs.entries()) {
        const seen = record.seen[SOURCES.indexOf(source.cited)] ?? statement.located.includes(source.cited);
        const { originCount, independentChains, unknownLineage, singleSource, origins, circles } = before[index] ?? {};
        // Of a circle, all sources are seen only as long as nobody cites it.
        if (!seen || circles?.length !== 0) continue;
        expect(after[index]).toMatchObject({ originCount, independentChains, unknownLineage, singleSource, origins });
      }
    });
  },
);
