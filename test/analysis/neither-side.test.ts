import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';

const graph = testGraph();
const app = testApp(graph);

const said = (id: string, speaker: string, stance: string, saidAt: string) => ({
  id: `statement:${id}`,
  speaker: `actor:${speaker}`,
  stance,
  claim: 'claim:stops',
  mode: 'INDIRECT',
  saidAt,
  sources: [{ source: 'source:probe' }],
});

/** What A, B and C say of one claim; D asserts it. */
const record = (stances: readonly (readonly [speaker: string, stance: string])[]) => ({
  dossier: 'neither',
  title: 'Neither yes nor no',
  actors: ['a', 'b', 'c', 'd'].map((id) => ({ id: `actor:${id}`, kind: 'PERSON', name: id.toUpperCase() })),
  topics: [{ id: 'topic:war', name: 'War' }],
  claims: [{ id: 'claim:stops', text: 'The war stops.', kind: 'PREDICTIVE', about: ['topic:war'] }],
  sources: [{ id: 'source:probe', title: 'Probe', kind: 'ARTICLE' }],
  statements: [
    said('d', 'd', 'ASSERTS', '2020-11-01'),
    ...stances.map(([speaker, stance], index) => said(`n${index}`, speaker, stance, `2020-11-0${index + 2}`)),
  ],
});

const NEITHER = ['NEUTRAL', 'ASKS', 'DECLINES'] as const;

beforeAll(() => migrate(graph));

describe.each(NEITHER)('%s is on neither side', (stance) => {
  beforeAll(async () => {
    await empty();
    await importDossier(
      graph,
      record([
        ['a', stance],
        ['d', stance],
      ]),
    );
  });

  test('of positions, matrices, timelines and corroboration, where it is counted', async () => {
    const answer = await ask<{
      claim: { positions: { actor: { id: string }; stance: string; count: number }[] };
      stanceMatrix: { cells: { nodes: { counts: Record<string, number> }[] } };
      timeline: { buckets: { counts: Record<string, number> }[] };
      corroboration: { sides: { side: string; statementCount: number }[] };
    }>(
      app,
      `{ claim(id: "claim:stops") { positions { actor { id } stance count } }
         stanceMatrix(actors: ["actor:a"]) { cells(first: 9) { nodes { counts { total agree disagree count: ${stance.toLowerCase()} } } } }
         timeline(unit: YEAR) { buckets { counts { total agree disagree count: ${stance.toLowerCase()} } } }
         corroboration(claim: "claim:stops") { sides { side statementCount } } }`,
    );
    expect(answer.claim.positions).toContainEqual({ actor: { id: 'actor:a' }, stance, count: 1 });
    expect(answer.stanceMatrix.cells.nodes).toEqual([{ counts: { total: 1, agree: 0, disagree: 0, count: 1 } }]);
    expect(answer.timeline.buckets.map(({ counts }) => counts)).toEqual([
      { total: 3, agree: 1, disagree: 0, count: 2 },
    ]);
    expect(answer.corroboration.sides).toEqual([
      { side: 'AGREE', statementCount: 1 },
      { side: 'DISAGREE', statementCount: 0 },
      { side: 'NEITHER', statementCount: 2 },
    ]);
  });

  test('of networks, disputes, reversals and paths, where it does not count', async () => {
    const answer = await ask<Record<string, unknown>>(
      app,
      `{ congruence: network(measure: CONGRUENCE) { edges(first: 9) { nodes { weight } } }
         conflict: network(measure: CONFLICT) { edges(first: 9) { nodes { weight } } }
         disputes(first: 9) { nodes { claim { id } } }
         reversals(first: 9) { nodes { first { id } } }
         paths(from: "actor:a", to: "actor:d", kinds: [CLAIM]) { paths { length } } }`,
    );
    expect(answer).toEqual({
      congruence: { edges: { nodes: [] } },
      conflict: { edges: { nodes: [] } },
      disputes: { nodes: [] },
      reversals: { nodes: [] },
      paths: { paths: [] },
    });
  });

  test('and a brief says so', async () => {
    const { brief } = await ask<{ brief: { document: string } }>(
      app,
      '{ brief(of: "claim:stops") { document(format: MARKDOWN) } }',
    );
    expect(brief.document).toContain('1 statement by 1 speaker agrees with this claim');
    expect(brief.document).toContain('2 statements by 2 speakers take no side');
    const verbs = { NEUTRAL: 'took note of it', ASKS: 'asked about it', DECLINES: 'declined to comment on it' };
    expect(brief.document).toContain(`A ${verbs[stance]}`);
  });

  test('its edge has its name, and a statement is found by it', async () => {
    const { statements } = await ask<{ statements: { totalCount: number } }>(
      app,
      `{ statements(filter: { stance: [${stance}] }) { totalCount } }`,
    );
    expect(statements.totalCount).toBe(2);
    const [row] = await cypher(`MATCH (:Actor)-[r:${stance}]->(:Claim) RETURN count(r) AS count`);
    expect(row?.['count']).toBe(2);
  });
});
