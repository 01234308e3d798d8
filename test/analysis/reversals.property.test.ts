import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../support/reference-model/corpus.ts';
import { Model, type Filter } from '../support/reference-model/evaluate.ts';
import { filters } from '../support/reference-model/filters.ts';
import { loadCorpus, type Times } from '../support/reference-model/load.ts';
import { ask, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { contradictory, everyPage, levels, saidIn, torn, type Level, type Said } from '../support/contrary-record.ts';
import { runs, seedOr } from '../support/runs.ts';

const seed = seedOr(21);
const numRuns = runs(1, 2);

const QUERY = `query($filter: StatementFilter, $level: ActorLevel!, $kinds: [ReversalKind!], $order: PairOrder, $first: Int, $after: String) {
  reversals(filter: $filter, level: $level, kinds: $kinds, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { actor { id } kinds order first { id } second { id } } }
  } }`;

interface Reversal {
  readonly actor: { id: string };
  readonly kinds: string[];
  readonly order: string;
  readonly first: { id: string };
  readonly second: { id: string };
}

type Connection = {
  totalCount: number;
  edges: { cursor: string; node: Reversal }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

interface Asked {
  readonly filter?: Filter;
  readonly level?: Level;
  readonly kinds?: string[];
  readonly order?: string;
  readonly first?: number;
}

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

    async function reversals({ level = 'PERSON', first = 100, ...asked }: Asked): Promise<Reversal[]> {
      let total = 0;
      const found = await everyPage<Reversal>(async (after) => {
        const answer = await ask<{ reversals: Connection }>(app, QUERY, { ...asked, level, first, after });
        total = answer.reversals.totalCount;
        return answer.reversals;
      });
      expect(total).toBe(found.length);
      return found;
    }

    function isContrary(a: Said, b: Said): boolean {
      if (a.claim === b.claim) return a.agrees !== b.agrees;
      return a.agrees && b.agrees && contradictory(corpus, a.claim).includes(b.claim);
    }

    /** A naive implementation of the definition in the schema: over all pairs of the statements attributed to an actor. */
    function expected({ filter = {}, level = 'PERSON', kinds, order }: Asked): Reversal[] {
      const { claim: asked, ...rest } = filter;
      const said = saidIn(corpus, model, rest, level);
      const actors = [...new Set(said.flatMap((each) => each.actors))];
      const all = actors.flatMap((actor) => {
        const own = said.filter((each) => each.actors.includes(actor)).sort(inOrder);
        const apart = (a: Said, b: Said) => a.speaker !== b.speaker;
        return [...pairs(own, () => true), ...(level === 'PERSON' ? [] : pairs(own, apart))].map((pair) => ({
          actor,
          pair,
          text: `${actor} ${pair.first.id} ${pair.second.id}`,
        }));
      });
      return [...new Map(all.map((each) => [each.text, each])).values()]
        .filter(({ pair }) => !asked || asked.includes(pair.first.claim) || asked.includes(pair.second.claim))
        .map(({ actor, pair: { first, second, order: sure } }) => ({
          actor: { id: actor },
          first: { id: first.id },
          second: { id: second.id },
          order: sure,
          kinds: [kindOf(first, second), ...(first.speaker === second.speaker ? [] : ['SELF_CONTRADICTION'])],
        }))
        .filter((each) => !kinds || each.kinds.some((kind) => kinds.includes(kind)))
        .filter((each) => !order || each.order === order);
    }

    function pairs(own: readonly Said[], counts: (a: Said, b: Said) => boolean) {
      const found: { first: Said; second: Said; order: string }[] = [];
      for (const second of own) {
        const contrary = own.filter((each) => isContrary(each, second) && counts(each, second));
        const before = contrary.filter(({ latest }) => latest < second.earliest).at(-1);
        if (before) found.push({ first: before, second, order: 'CERTAIN' });
        const beside = contrary.filter((each) => inOrder(each, second) < 0).at(-1);
        if (beside && beside.latest >= second.earliest) found.push({ first: beside, second, order: 'UNKNOWN' });
      }
      return found.filter(
        (pair, at) =>
          !found
            .slice(0, at)
            .some(
              ({ first, order, second }) =>
                first === pair.first && order === pair.order && isRetraction(second) === isRetraction(pair.second),
            ),
      );
    }

    const texts = (all: readonly Reversal[]) =>
      all
        .map(
          ({ actor, kinds, order, first, second }) => `${actor.id} ${first.id} ${second.id} ${order} ${kinds.join()}`,
        )
        .sort();

    test.each<Level>(['PERSON', 'INSTITUTION', 'STATE'])(
      'the whole record at level %s, by pages of two',
      async (level) => {
        const wanted = expected({ level });
        expect(wanted.length).toBeGreaterThan(0);
        const found = await reversals({ level, first: 2 });
        expect(texts(found)).toEqual(texts(wanted));
        const place = ({ second }: Reversal) =>
          saidIn(corpus, model, {}, 'PERSON').find(({ id }) => id === second.id)?.place ?? 0;
        expect(found.map(place)).toEqual(found.map(place).sort((a, b) => b - a));
      },
    );

    test('for any filter, level, kinds and order', async () => {
      const kinds = fc.option(
        fc.subarray(['DENIAL', 'ADMISSION', 'RETRACTION', 'CONTRADICTION', 'SELF_CONTRADICTION'], { minLength: 1 }),
        { nil: undefined },
      );
      const orders = fc.constantFrom('CERTAIN', 'UNKNOWN', undefined);
      const some = fc.oneof(fc.constant<Filter>({}), filters(times));
      const property = fc.asyncProperty(some, levels, kinds, orders, async (filter, level, kinds, order) => {
        const asked = { filter, level, ...(kinds && { kinds }), ...(order && { order }) };
        expect(texts(await reversals(asked))).toEqual(texts(expected(asked)));
      });
      await fc.assert(property, { seed, numRuns: runs(25, 60) });
    });

    test('no pair of unknown order is reported as certain', async () => {
      const bySaid = new Map(saidIn(corpus, model, {}, 'PERSON').map((each) => [each.id, each]));
      for (const { order, first, second } of await reversals({ level: 'STATE' })) {
        const a = bySaid.get(first.id);
        const b = bySaid.get(second.id);
        expect((a?.latest ?? 0) < (b?.earliest ?? 0)).toBe(order === 'CERTAIN');
      }
    });
  },
);

function isRetraction({ stance }: Said): boolean {
  return stance === 'RETRACTS';
}

function inOrder(a: Said, b: Said): number {
  return a.place - b.place || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function kindOf(first: Said, second: Said): string {
  if (first.claim !== second.claim) return 'CONTRADICTION';
  if (second.agrees) return 'ADMISSION';
  return second.stance === 'RETRACTS' ? 'RETRACTION' : 'DENIAL';
}
