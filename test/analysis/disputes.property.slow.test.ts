import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLAIMS, type Corpus } from '../support/reference-model/corpus.ts';
import { Model, type Filter } from '../support/reference-model/evaluate.ts';
import { filters } from '../support/reference-model/filters.ts';
import { loadCorpus, type Times } from '../support/reference-model/load.ts';
import { countApart } from '../support/tracing.ts';
import { ask, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import {
  contradictory,
  entailed,
  everyPage,
  levels,
  saidIn,
  torn,
  type Level,
  type Said,
} from '../support/contrary-record.ts';
import { runs, seedOr } from '../support/runs.ts';

const seed = seedOr(11);
const numRuns = runs(2);

const SIDE = `{ actorCount statementCount first { edtf } last { edtf } latestStatement { id }
  actors(first: 11) { actor { id } statementCount statements(first: 20) { totalCount nodes { id } } }
  statements(first: 40) { totalCount nodes { id } }
  origins { independentChains unknownOrigins statementCount } }`;
const QUERY = `query($filter: StatementFilter, $level: ActorLevel!, $orderBy: DisputeOrder!, $first: Int, $after: String) {
  disputes(filter: $filter, level: $level, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node {
      claim { id } contested first { edtf } last { edtf } agree ${SIDE} disagree ${SIDE}
      grounds { kind claim { id } side ${SIDE} }
    } }
  } }`;

interface Side {
  readonly actorCount: number;
  readonly statementCount: number;
  readonly first: { edtf: string };
  readonly last: { edtf: string };
  readonly latestStatement: { id: string };
  readonly actors: { actor: { id: string }; statementCount: number; statements: Page }[];
  readonly statements: Page;
  readonly origins: { independentChains: number; unknownOrigins: number; statementCount: number };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { id: string }[];
}

interface Dispute {
  readonly claim: { id: string };
  readonly contested: number;
  readonly first: { edtf: string };
  readonly last: { edtf: string };
  readonly agree: Side;
  readonly disagree: Side;
  readonly grounds: { kind: string; claim: { id: string }; side: Side }[];
}

type Connection = {
  totalCount: number;
  edges: { cursor: string; node: Dispute }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

describe.each(fc.sample(torn, { seed, numRuns }).map((corpus, index) => ({ corpus, index })))(
  `random corpus $index of seed ${seed}`,
  ({ corpus }: { corpus: Corpus }) => {
    const graph = testGraph();
    const app = testApp(graph);
    let times: Times;
    let model: Model;

    beforeAll(async () => {
      times = await loadCorpus(graph, corpus);
      model = new Model(corpus, times);
    });

    async function disputes(filter: Filter, level: Level, orderBy: string, size = 4): Promise<Dispute[]> {
      return everyPage<Dispute>(async (after) => {
        const variables = { filter, level, orderBy, first: size, after };
        return (await ask<{ disputes: Connection }>(app, QUERY, variables)).disputes;
      });
    }

    /** A naive implementation: over all pairs of statements of all claims. */
    function expected({ claim: asked, ...filter }: Filter, level: Level): Dispute[] {
      const said = saidIn(corpus, model, filter, level);
      return CLAIMS.filter((claim) => !asked || asked.includes(claim)).flatMap((claim) => {
        const on = (of: string, agrees: boolean) => said.filter((each) => each.claim === of && each.agrees === agrees);
        const agree = on(claim, true);
        const grounds = [
          { kind: 'DIRECT', of: claim, all: on(claim, false) },
          ...contradictory(corpus, claim).map((of) => ({ kind: 'CONTRADICTION', of, all: on(of, true) })),
          ...entailed(corpus, claim).map((of) => ({ kind: 'ENTAILMENT', of, all: on(of, false) })),
        ].filter(({ all }) => all.length > 0);
        const against = grounds.flatMap(({ all }) => all);
        // Two claims that contradict each other are listed with the first of them.
        const own = grounds.filter(
          ({ kind, of }) => !(kind === 'CONTRADICTION' && of < claim && (!asked || asked.includes(of))),
        );
        const opposing = own.flatMap(({ all }) => all);
        const isDispute = agree.some((a) => opposing.some((b) => a.actors.some((x) => b.actors.some((y) => x !== y))));
        if (!isDispute) return [];
        const a = sideOf(agree);
        const d = sideOf(against);
        const whole = inOrder([...agree, ...against]);
        return [
          {
            claim: { id: claim },
            contested: (2 * a.actorCount * d.actorCount) / (a.actorCount + d.actorCount),
            first: { edtf: whole[0]?.edtf ?? '' },
            last: { edtf: whole.at(-1)?.edtf ?? '' },
            agree: a,
            disagree: d,
            grounds: grounds.map(({ kind, of, all }) => ({ kind, claim: { id: of }, side: sideOf(all) })),
          },
        ];
      });
    }

    function sideOf(said: readonly Said[]): Side {
      const sorted = inOrder(said);
      const page = (some: readonly Said[]) => ({
        totalCount: some.length,
        nodes: inOrder(some)
          .reverse()
          .map(({ id }) => ({ id })),
      });
      const ids = [...new Set(said.flatMap(({ actors }) => actors))];
      const own = (id: string) => said.filter((each) => each.actors.includes(id));
      const lastOf = (id: string) => inOrder(own(id)).at(-1)?.place ?? 0;
      ids.sort((a, b) => own(b).length - own(a).length || lastOf(b) - lastOf(a) || (a < b ? -1 : 1));
      const actors = ids.map((id) => ({
        actor: { id },
        statementCount: own(id).length,
        statements: page(own(id)),
      }));
      return {
        actorCount: ids.length,
        statementCount: said.length,
        statements: page(said),
        first: { edtf: sorted[0]?.edtf ?? '' },
        last: { edtf: sorted.at(-1)?.edtf ?? '' },
        latestStatement: { id: sorted.at(-1)?.id ?? '' },
        actors,
        origins: originsOf(said),
      };
    }

    function originsOf(said: readonly Said[]): Side['origins'] {
      const traced = said.map(({ id }) => model.trace(id));
      const roots = traced.flatMap((each) => each.roots);
      return {
        independentChains: countApart(traced, model.publisher),
        unknownOrigins: new Set(roots.flatMap(({ key, publisher }) => (publisher === null ? [key] : []))).size,
        statementCount: said.length,
      };
    }

    const byClaim = (all: readonly Dispute[]) => [...all].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
    const groundsInOrder = (dispute: Dispute): Dispute => ({
      ...dispute,
      grounds: [...dispute.grounds].sort((a, b) => (`${a.kind} ${a.claim.id}` < `${b.kind} ${b.claim.id}` ? -1 : 1)),
    });
    const comparable = (all: readonly Dispute[]) => byClaim(all).map(groundsInOrder);

    test.each<Level>(['PERSON', 'INSTITUTION', 'STATE'])('the whole record at level %s', async (level) => {
      const wanted = expected({}, level);
      expect(wanted.length).toBeGreaterThan(0);
      expect(comparable(await disputes({}, level, 'MOST_CONTESTED'))).toEqual(comparable(wanted));
    });

    test('for any filter and level, with both sides and all their statements', async () => {
      const property = fc.asyncProperty(filters(times), levels, async (filter, level) => {
        expect(comparable(await disputes(filter, level, 'MOST_CONTESTED'))).toEqual(
          comparable(expected(filter, level)),
        );
      });
      await fc.assert(property, { seed, numRuns: 40 });
    });

    test('a date or `asOf` leaves the same part of the whole', async () => {
      for (const filter of [
        { asOf: new Date(times.first).toISOString() },
        { saidFrom: '2019-05-01', saidTo: '2019-06-30' },
        { saidTo: '2019-06-01', dating: 'CERTAIN' },
      ] satisfies Filter[]) {
        expect(comparable(await disputes(filter, 'PERSON', 'MOST_RECENT'))).toEqual(
          comparable(expected(filter, 'PERSON')),
        );
      }
    });

    test.each(['MOST_CONTESTED', 'MOST_RECENT', 'BEST_SOURCED'])('in order %s, by pages of one', async (orderBy) => {
      for (const level of ['PERSON', 'STATE'] as const) {
        const said = saidIn(corpus, model, {}, level);
        const keyOf = ({ contested, claim, agree, disagree }: Dispute): number[] => {
          if (orderBy === 'MOST_CONTESTED') return [contested];
          const a = agree.origins.independentChains;
          const d = disagree.origins.independentChains;
          if (orderBy === 'BEST_SOURCED') return [Math.min(a, d), Math.max(a, d)];
          const ids = [...agree.statements.nodes, ...disagree.statements.nodes].map(({ id }) => id);
          expect(claim.id).not.toBe('');
          return [Math.max(...said.filter(({ id }) => ids.includes(id)).map(({ place }) => place))];
        };
        const sorted = expected({}, level).sort((x, y) => {
          const a = keyOf(x);
          const b = keyOf(y);
          return (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (x.claim.id < y.claim.id ? -1 : 1);
        });
        const found = await disputes({}, level, orderBy, 1);
        expect(found.map(({ claim }) => claim.id)).toEqual(sorted.map(({ claim }) => claim.id));
      }
    });
  },
);

function inOrder(said: readonly Said[]): Said[] {
  return [...said].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}
