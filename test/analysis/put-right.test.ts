import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';

const graph = testGraph();
const app = testApp(graph);

interface Said {
  readonly speaker: string;
  readonly stance: string;
  readonly claim: string;
  readonly saidAt?: string;
  readonly source?: string;
  readonly locator?: string;
  readonly toward?: readonly { readonly actor: string; readonly attitude: string }[];
}

/** Records statements, with ids from 1, and the actors, claims and sources that they name. */
async function record(all: readonly Said[], claims: readonly object[] = []): Promise<void> {
  await empty();
  const sources = new Set(all.map(({ source = 'source:s' }) => source));
  const named = new Set(claims.map((claim) => (claim as { id: string }).id));
  const others = [...new Set(all.map(({ claim }) => claim))].filter((id) => !named.has(id));
  await importDossier(graph, {
    dossier: 'put-right',
    title: 'Put right',
    actors: [
      { id: 'actor:state', kind: 'STATE', name: 'Ruritania' },
      ...['a', 'b', 'c'].map((id) => ({ id: `actor:${id}`, kind: 'PERSON', name: id.toUpperCase() })),
      {
        id: 'actor:minister',
        kind: 'PERSON',
        name: 'Minister',
        offices: [{ id: 'office:m', title: 'Minister', of: 'actor:state' }],
      },
    ],
    claims: [...claims, ...others.map((id) => ({ id, text: `Claim ${id}.`, kind: 'FACTUAL', about: ['actor:state'] }))],
    sources: [...sources].map((id) => ({ id, title: id, kind: 'ARTICLE' })),
    statements: all.map(({ source = 'source:s', locator, saidAt = '2020-11-01', ...said }, index) => ({
      id: `statement:n${index + 1}`,
      mode: 'INDIRECT',
      saidAt,
      sources: [{ source, ...(locator !== undefined && { locator }) }],
      ...said,
    })),
  });
}

beforeAll(() => migrate(graph));

const claim = (id: string, more: object = {}) => ({
  id,
  text: `Claim ${id}.`,
  kind: 'FACTUAL',
  about: ['actor:state'],
  ...more,
});
const said = (speaker: string, stance: string, on: string, more: Partial<Said> = {}): Said => ({
  speaker: `actor:${speaker}`,
  stance,
  claim: on,
  ...more,
});

describe('of several repetitions on one day, which one counts is no matter of chance', () => {
  const kept = async () => {
    const query = `{ network(mode: TWO_MODE, measure: IGNORE, duplicates: RANGE) {
      edge(from: "actor:a", to: "claim:p") { agree disagree statements { nodes { id } } }
    } }`;
    const { network } = await ask<{ network: { edge: { statements: { nodes: { id: string }[] } } } }>(app, query);
    return network.edge.statements.nodes.map(({ id }) => id);
  };

  test.each<[by: string, all: Said[], expected: string]>([
    [
      'the document, as people number documents',
      [
        said('a', 'ASSERTS', 'claim:p', { source: 'source:d10' }),
        said('a', 'DENIES', 'claim:p', { source: 'source:d9' }),
      ],
      'statement:n2',
    ],
    [
      'the place in it',
      [
        said('a', 'ASSERTS', 'claim:p', { locator: 'paragraph 10' }),
        said('a', 'DENIES', 'claim:p', { locator: 'paragraph 9' }),
      ],
      'statement:n2',
    ],
    [
      'the id',
      Array.from({ length: 11 }, (_, index) => said('a', index % 2 === 0 ? 'ASSERTS' : 'DENIES', 'claim:p')),
      'statement:n1',
    ],
    [
      'the day before all of them',
      [
        said('a', 'ASSERTS', 'claim:p', { source: 'source:d1', saidAt: '2020-11-02' }),
        said('a', 'DENIES', 'claim:p', { source: 'source:d2', saidAt: '2020-11-01' }),
      ],
      'statement:n2',
    ],
  ])('but of %s', async (_, all, expected) => {
    await record(all);
    expect(await kept()).toEqual([expected]);
  });
});

describe('disputes', () => {
  const disputed = async (filter = '{}') => {
    const query = `{ disputes(filter: ${filter}) { totalCount nodes { claim { id } grounds { kind claim { id } } } } }`;
    const { disputes } = await ask<{ disputes: { totalCount: number; nodes: { claim: { id: string } }[] } }>(
      app,
      query,
    );
    expect(disputes.totalCount).toBe(disputes.nodes.length);
    return disputes.nodes.map((node) => node.claim.id).sort();
  };

  test('between two claims that contradict each other are listed once, unless only the other is asked for', async () => {
    await record(
      [said('a', 'ASSERTS', 'claim:p'), said('b', 'ASSERTS', 'claim:q')],
      [claim('claim:p'), claim('claim:q', { contradicts: ['claim:p'] })],
    );
    expect(await disputed()).toEqual(['claim:p']);
    expect(await disputed('{saidFrom: "2020-01-01"}')).toEqual(['claim:p']);
    expect(await disputed('{claim: ["claim:p", "claim:q"]}')).toEqual(['claim:p']);
    expect(await disputed('{claim: ["claim:q"]}')).toEqual(['claim:q']);
  });

  test('on another ground are listed besides', async () => {
    await record(
      [said('a', 'ASSERTS', 'claim:p'), said('b', 'ASSERTS', 'claim:q'), said('c', 'DENIES', 'claim:q')],
      [claim('claim:p'), claim('claim:q', { contradicts: ['claim:p'] })],
    );
    expect(await disputed()).toEqual(['claim:p', 'claim:q']);
  });

  test('of someone who only contradicts himself on the other ground are not', async () => {
    await record(
      [said('a', 'ASSERTS', 'claim:p'), said('b', 'ASSERTS', 'claim:q'), said('b', 'DENIES', 'claim:q')],
      [claim('claim:p'), claim('claim:q', { contradicts: ['claim:p'] })],
    );
    expect(await disputed()).toEqual(['claim:p']);
    expect(await disputed('{saidFrom: "2020-01-01"}')).toEqual(['claim:p']);
  });
});

test('what was asserted, denied and taken back is a denial and a retraction', async () => {
  const days = ['2020-11-01', '2020-11-02', '2020-11-03', '2020-11-04'];
  const stances = ['ASSERTS', 'DENIES', 'RETRACTS', 'RETRACTS'];
  await record(stances.map((stance, index) => said('a', stance, 'claim:p', { saidAt: days[index] ?? '' })));
  for (const filter of ['{}', '{saidFrom: "2020-01-01"}']) {
    const { reversals } = await ask<{ reversals: { nodes: object[] } }>(
      app,
      `{ reversals(filter: ${filter}) { nodes { kinds first { id } second { id } } } }`,
    );
    expect(reversals.nodes).toEqual([
      { kinds: ['RETRACTION'], first: { id: 'statement:n1' }, second: { id: 'statement:n3' } },
      { kinds: ['DENIAL'], first: { id: 'statement:n1' }, second: { id: 'statement:n2' } },
    ]);
  }
});

describe('an export', () => {
  const exported = async (args: string) => {
    const query = `{ network(measure: SUBTRACT) { export(${args}) } }`;
    return (await ask<{ network: { export: string } }>(app, query)).network.export;
  };

  beforeAll(() =>
    record([
      // A and B agree as often as they disagree; C is tied to nobody; the minister sides with A.
      said('a', 'ASSERTS', 'claim:p', { saidAt: '2020-10-01' }),
      said('b', 'ASSERTS', 'claim:p'),
      said('a', 'ASSERTS', 'claim:q'),
      said('b', 'DENIES', 'claim:q'),
      said('c', 'ASSERTS', 'claim:r', { saidAt: '2020-12' }),
      said('minister', 'ASSERTS', 'claim:q', { saidAt: '../2020-11-05' }),
    ]),
  );

  test('tells state, camp, number of statements and days of its nodes', async () => {
    const { nodes } = JSON.parse(await exported('format: JSON')) as { nodes: { id: string }[] };
    const facts = new Map(nodes.map(({ id, ...rest }) => [id, rest]));
    expect(facts.get('actor:a')).toEqual({
      label: 'A',
      type: 'Person',
      agree: 2,
      disagree: 0,
      state: '',
      camp: 1,
      statements: 2,
      first: '2020-10-01',
      last: '2020-11-01',
    });
    expect(facts.get('actor:minister')).toMatchObject({
      state: 'Ruritania',
      camp: 1,
      statements: 1,
      first: '2020-11-05',
    });
    expect(facts.get('actor:c')).toMatchObject({ state: '', camp: 0, first: '2020-12-31', last: '2020-12-31' });
  });

  test.each(['GRAPHML', 'GEXF'])('as %s has no ties of weight 0', async (format) => {
    const text = await exported(`format: ${format}`);
    expect(text.match(/<edge /g)).toHaveLength(2);
    expect(text).not.toContain('balanced');
    expect(text.match(/<node /g)).toHaveLength(4);
  });

  test.each([
    ['GRAPHML', /<node /g],
    ['GEXF', /<node /g],
    ['JSON', /"label"/g],
  ])('as %s may leave out nodes without ties', async (format, node) => {
    const text = await exported(`format: ${format}, isolates: false`);
    expect(text.match(node)).toHaveLength(3);
    expect(text).not.toContain('actor:c');
  });

  test('as a matrix may leave out rows and columns without ties', async () => {
    expect((await exported('format: CSV')).trim().split('\n')).toHaveLength(5);
    const rows = (await exported('format: CSV, isolates: false')).trim().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows.every((row) => row.split(',').length === 4)).toBe(true);
  });
});

describe('a brief says what was done', () => {
  const sentences = async (of: string) => {
    const query = 'query($of: ID!) { brief(of: $of) { sections { paragraphs { sentences { text } } } } }';
    const { brief } = await ask<{
      brief: { sections: { paragraphs: { sentences: { text: string }[] }[] }[] };
    }>(app, query, { of });
    return brief.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
    );
  };

  test.each<[kind: string, stance: string, attitude: string | null, words: string]>([
    ['DIRECTIVE', 'ASSERTS', 'REQUESTS', 'A asked B for this on 1 November 2020: Claim claim:p'],
    ['DIRECTIVE', 'ASSERTS', 'DEMANDS', 'A demanded this of B on 1 November 2020: Claim claim:p'],
    ['DIRECTIVE', 'ASSERTS', null, 'A called for this on 1 November 2020: Claim claim:p'],
    ['DIRECTIVE', 'DENIES', null, 'A rejected this on 1 November 2020: Claim claim:p'],
    ['COMMISSIVE', 'ASSERTS', 'PROMISES', 'A promised B this on 1 November 2020: Claim claim:p'],
    ['COMMISSIVE', 'ASSERTS', 'THREATENS', 'A threatened B with this on 1 November 2020: Claim claim:p'],
    ['FACTUAL', 'ASSERTS', 'ACCUSES', 'A accused B of this on 1 November 2020: Claim claim:p'],
    ['FACTUAL', 'ASSERTS', 'NEUTRAL', 'A said this on 1 November 2020: Claim claim:p'],
    ['EVALUATIVE', 'ASSERTS', 'PRAISES', 'A praised B and said this on 1 November 2020: Claim claim:p'],
    ['PREDICTIVE', 'ASSERTS', 'WARNS', 'A warned B of this on 1 November 2020: Claim claim:p'],
    ['PREDICTIVE', 'ASSERTS', null, 'A predicted this on 1 November 2020: Claim claim:p'],
    ['FACTUAL', 'RETRACTS', 'ACCUSES', 'A retracted this on 1 November 2020: Claim claim:p'],
  ])('%s, %s, %s: %s', async (kind, stance, attitude, words) => {
    const toward = attitude === null ? [] : [{ actor: 'actor:b', attitude }];
    await record([said('a', stance, 'claim:p', { toward })], [claim('claim:p', { kind })]);
    const texts = await sentences('actor:a');
    expect(texts.some((text) => text.startsWith(words))).toBe(true);
    expect(texts.join(' ')).not.toMatch(/asserted/);
  });
});
