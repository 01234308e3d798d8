import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { CLAIMS, corpora, type Corpus } from '../../support/reference-model/corpus.ts';
import { Model } from '../../support/reference-model/evaluate.ts';
import { filters, orders, parents } from '../../support/reference-model/filters.ts';
import { statementList } from '../../support/reference-model/list.ts';
import { loadCorpus, type Times } from '../../support/reference-model/load.ts';
import { runs, seedOr } from '../../support/runs.ts';

const seed = seedOr(1);
const numRuns = runs(1, 2);

describe.each(fc.sample(corpora, { seed, numRuns }).map((corpus, index) => ({ corpus, index })))(
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

    test('every filter keeps what its definition says, in order, and counts it', async () => {
      const property = fc.asyncProperty(filters(times), parents, orders, async (filter, parent, orderBy) => {
        const expected = model.statements(filter, parent, orderBy);
        const { nodes, totalCount } = await statementList(app, parent, { filter, orderBy, first: 100 });
        expect(nodes.map(({ id }) => id)).toEqual(expected);
        expect(totalCount).toBe(expected.length);
      });
      await fc.assert(property, { seed, numRuns: runs(25, 100) });
      // The first that asks a filter waits until it is planned, in dozens of variants.
    }, 120_000);

    test.each([{ rollUp: false }, { rollUp: true }])('positions, with rollUp $rollUp', async ({ rollUp }) => {
      for (const asOf of [undefined, new Date(times.first).toISOString()]) {
        const { nodes } = await ask<{ nodes: { id: string; positions: Position[] }[] }>(app, POSITIONS, {
          ids: CLAIMS,
          rollUp,
          asOf,
        });
        for (const { id, positions } of nodes) {
          expect(positions.map(shown).sort()).toEqual(model.positions(id, rollUp, asOf).sort());
        }
      }
    });
  },
);

interface Position {
  readonly actor: { id: string };
  readonly stance: string;
  readonly count: number;
  readonly first: { edtf: string };
  readonly last: { edtf: string };
  readonly latestStatement: { id: string };
}

const POSITIONS = `query($ids: [ID!]!, $rollUp: Boolean!, $asOf: DateTime) { nodes(ids: $ids) { id ... on Claim {
  positions(rollUp: $rollUp, asOf: $asOf) {
    actor { id } stance count first { edtf } last { edtf } latestStatement { id }
  }
} } }`;

function shown({ actor, stance, count, first, last, latestStatement }: Position): string {
  return `${actor.id} ${stance} ${count} ${first.edtf} ${last.edtf} ${latestStatement.id}`;
}
