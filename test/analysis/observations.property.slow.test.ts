import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '../../src/analysis/shared/attribution.ts';
import { observe } from '../../src/analysis/shared/observations.ts';
import { STANCES } from '../../src/analysis/shared/stance.ts';
import { createContext } from '../../src/model/context.ts';
import type { StatementFilter } from '../../src/generated/types.ts';
import { KnownIds } from '../../src/model/search/known-ids.ts';
import { ACTORS, corpora, STATES, type Corpus } from '../support/reference-model/corpus.ts';
import { Model, type Filter } from '../support/reference-model/evaluate.ts';
import { filters } from '../support/reference-model/filters.ts';
import { loadCorpus, type Times } from '../support/reference-model/load.ts';
import { testRequest } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { runs, seedOr } from '../support/runs.ts';

const seed = seedOr(5);
const numRuns = runs(2);

describe.each(fc.sample(corpora, { seed, numRuns }).map((corpus, index) => ({ corpus, index })))(
  `random corpus $index of seed ${seed}`,
  ({ corpus }: { corpus: Corpus }) => {
    const graph = testGraph();
    const context = () => createContext({ request: testRequest(), graph, known: new KnownIds(graph) });
    let times: Times;
    let model: Model;

    beforeAll(async () => {
      times = await loadCorpus(graph, corpus);
      model = new Model(corpus, times);
    });

    test('observations are the statements that `statements` lists, for any filter', async () => {
      const property = fc.asyncProperty(filters(times), async (filter) => {
        const seen = await observe(context(), asGiven(filter), { ids: true });
        const expected = model.statements(filter, null, 'SAID_AT_DESC');
        expect([...seen.ids].sort()).toEqual([...expected].sort());
        seen.ids.forEach((id, at) => {
          const statement = corpus.dossier.statements.find((each) => each.id === id);
          expect([
            seen.speakers.texts[seen.speaker[at] ?? -1],
            seen.claims.texts[seen.claim[at] ?? -1],
            STANCES[seen.stance[at] ?? -1],
            seen.offices.texts[seen.office[at] ?? -1],
          ]).toEqual([statement?.speaker, statement?.claim, statement?.stance, statement?.as]);
        });
      });
      await fc.assert(property, { seed, numRuns: 60 });
    });

    test('at the level of states, a state gets what is said on its behalf, and every statement is attributed to someone', async () => {
      const seen = await observe(context(), {}, { ids: true });
      const { actors, actor, start } = await attribute(graph, 'STATE', seen);
      const of = (id: string) =>
        seen.ids.filter((_, at) => actor.slice(start[at], start[at + 1]).includes(actors.find(id))).sort();
      for (const state of STATES) {
        const filter: Filter = { speaker: [state], rollUp: true };
        expect(of(state)).toEqual(model.statements(filter, null, 'SAID_AT_DESC').sort());
      }
      // The rest is attributed to the speakers themselves.
      const forStates = new Set(STATES.flatMap(of));
      for (const speaker of ACTORS.filter((id) => !STATES.includes(id))) {
        const own = model.statements({ speaker: [speaker] }, null, 'SAID_AT_DESC');
        expect(of(speaker)).toEqual(own.filter((id) => !forStates.has(id)).sort());
      }
    });
  },
);

function asGiven({ asOf, ...filter }: Filter): StatementFilter {
  return { ...filter, ...(asOf !== undefined && { asOf: new Date(asOf) }) };
}
