import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpora, type Corpus } from '../support/reference-model/corpus.ts';
import { Model, type Filter } from '../support/reference-model/evaluate.ts';
import { loadCorpus, type Times } from '../support/reference-model/load.ts';
import { ask, post, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { runs, seedOr } from '../support/runs.ts';

const seed = seedOr(13);

// Each of the first twenty statements answers some of the earlier ones already in the record.
const answering: fc.Arbitrary<Corpus> = fc
  .tuple(corpora, fc.array(fc.array(fc.nat(), { maxLength: 2 }), { minLength: 20, maxLength: 20 }))
  .map(([corpus, answers]) => {
    const statements = corpus.dossier.statements.map((statement, at) => {
      const before = at === 0 ? [] : (answers[at] ?? []).map((n) => `statement:n${n % Math.min(at, 20)}`);
      const some = before.filter((id) => !corpus.later.has(id) || corpus.later.has(statement.id));
      return { ...statement, respondsTo: [...new Set(some)] };
    });
    return { ...corpus, dossier: { ...corpus.dossier, statements } };
  });

const QUERY = `query($id: ID!, $depth: Int!, $first: Int!, $filter: StatementFilter) { statement(id: $id) {
  exchange(depth: $depth, first: $first, filter: $filter) { complete lines { depth again statement { id } answers { id } } }
} }`;

interface Exchange {
  readonly complete: boolean;
  readonly lines: readonly {
    depth: number;
    again: boolean;
    statement: { id: string };
    answers: { id: string } | null;
  }[];
}

describe.each(fc.sample(answering, { seed, numRuns: runs(1, 2) }).map((corpus, index) => ({ corpus, index })))(
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

    async function exchange(id: string, depth = 20, first = 500, filter: Filter = {}): Promise<Exchange> {
      const { statement } = await ask<{ statement: { exchange: Exchange } }>(app, QUERY, { id, depth, first, filter });
      return statement.exchange;
    }

    /** The statements that each one answers, and is answered by, among those that pass and the requested one. */
    function edges(asked: string, filter: Filter = {}) {
      const stand = new Set([...model.statements(filter, null, 'SAID_AT_ASC'), asked]);
      const order = model.statements({}, null, 'SAID_AT_ASC');
      const up = new Map(
        corpus.dossier.statements.map(({ id, respondsTo }) => [id, (respondsTo ?? []).filter((to) => stand.has(to))]),
      );
      const down = (id: string) =>
        [...stand].filter((from) => up.get(from)?.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
      return { up: (id: string) => up.get(id) ?? [], down };
    }

    test('every exchange goes from its start down to the last answer, with each statement expanded once', async () => {
      const narrow: Filter = { stance: ['ASSERTS', 'DENIES', 'QUESTIONS'] };
      for (const filter of [{}, { asOf: new Date(times.first).toISOString() }, narrow]) {
        const order = model.statements({}, null, 'SAID_AT_ASC');
        for (const { id } of corpus.dossier.statements) {
          const { up, down } = edges(id, filter);
          const starts = (from: string): string[] => (up(from).length === 0 ? [from] : up(from).flatMap(starts));
          const { lines, complete } = await exchange(id, 20, 500, filter);
          expect(complete).toBe(true);
          const roots = lines.filter(({ depth }) => depth === 0).map(({ statement }) => statement.id);
          expect([...roots].sort()).toEqual([...new Set(starts(id))].sort());
          const above = new Set<string>();
          const expected: Exchange['lines'][number][] = [];
          const add = (of: string, answers: string | null, depth: number): void => {
            const again = above.has(of);
            above.add(of);
            expected.push({ depth, again, statement: { id: of }, answers: answers === null ? null : { id: answers } });
            if (!again) for (const next of down(of)) add(next, of, depth + 1);
          };
          for (const root of roots) add(root, null, 0);
          // The model orders statements that are not withdrawn.
          if (!('asOf' in filter) && order.includes(id)) expect(lines).toEqual(expected);
          else expect(new Set(lines.map(({ statement }) => statement.id))).toEqual(above);
        }
      }
    });

    test('depth and number limit it, and it says that it is incomplete', async () => {
      for (const { id } of corpus.dossier.statements.slice(0, 20)) {
        const whole = await exchange(id);
        const { lines, complete } = await exchange(id, 20, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(complete).toBe(whole.lines.length <= 2);
        const { up, down } = edges(id);
        const itself = await exchange(id, 0);
        expect(itself.lines.map(({ statement }) => statement.id)).toEqual([id]);
        expect(itself.complete).toBe(up(id).length === 0 && down(id).length === 0);
      }
    });

    test.each([
      { depth: 21, first: 10, field: 'depth' },
      { depth: -1, first: 10, field: 'depth' },
      { depth: 1, first: 0, field: 'first' },
      { depth: 1, first: 501, field: 'first' },
    ])('$field out of bounds: depth $depth, first $first', async ({ field, ...args }) => {
      const answer = await post(app, QUERY, {
        id: corpus.dossier.statements.find(({ id }) => !corpus.later.has(id))?.id,
        ...args,
      });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    });
  },
);
