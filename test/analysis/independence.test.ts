import { beforeAll, describe, expect, test } from 'vitest';
import { corroborationCommand } from '../../src/cli/analysis/corroboration.ts';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { run } from '../support/command.ts';
import { empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';

const graph = testGraph();
const app = testApp(graph);

const outlet = (id: string, more: object = {}) => ({
  id: `actor:${id}`,
  kind: 'OUTLET',
  name: id.toUpperCase(),
  ...more,
});
const source = (id: string, publisher: string | null, more: object = {}) => ({
  id: `source:${id}`,
  title: `Story ${id}`,
  kind: 'ARTICLE',
  ...(publisher && { publisher: `actor:${publisher}` }),
  ...more,
});
const statement = (id: string, claim: string, sources: readonly string[], more: object = {}) => ({
  id: `statement:${id}`,
  speaker: 'actor:p',
  stance: 'ASSERTS',
  claim: `claim:${claim}`,
  mode: 'INDIRECT',
  saidAt: '2020-06',
  sources: sources.map((each) => ({ source: `source:${each}` })),
  ...more,
});

// X and Y belonged to O until 2020; Z belongs to what O owns. W is the wire that no outlet owns.
const DOSSIER = {
  dossier: 'owners',
  title: 'Outlets and their owners',
  actors: [
    { id: 'actor:p', kind: 'PERSON', name: 'P' },
    { id: 'actor:q', kind: 'PERSON', name: 'Q' },
    { id: 'actor:o', kind: 'GROUP', name: 'O' },
    { id: 'actor:holding', kind: 'INSTITUTION', name: 'Holding', ownedBy: [{ actor: 'actor:o' }] },
    outlet('x', { ownedBy: [{ actor: 'actor:o', to: '2020' }], control: 'PRIVATE' }),
    outlet('y', { ownedBy: [{ actor: 'actor:o', from: '2010-05', to: '2020' }] }),
    outlet('z', { ownedBy: [{ actor: 'actor:holding' }] }),
    outlet('w'),
    outlet('a'),
    outlet('b'),
  ],
  topics: [{ id: 'topic:t', name: 'T' }],
  claims: ['owned', 'later', 'article', 'twice', 'unseen', 'words'].map((id) => ({
    id: `claim:${id}`,
    text: `It is so: ${id}.`,
    kind: 'FACTUAL',
    about: ['topic:t'],
  })),
  sources: [
    source('x', 'x'),
    source('y', 'y'),
    source('z', 'z'),
    source('wire', 'w'),
    source('article', 'a', { cites: ['source:wire', 'source:agency'] }),
    source('agency', 'b'),
    source('copy', 'b', { cites: ['source:wire'] }),
    source('told', 'w', { seen: false }),
    source('kept', 'w', { archivedUrl: 'https://archive.org/kept' }),
  ],
  statements: [
    statement('owned', 'owned', ['x', 'y', 'z']),
    statement('later', 'later', ['x', 'y', 'z'], { saidAt: '2021-06' }),
    statement('denied', 'later', ['x', 'wire'], { speaker: 'actor:q', stance: 'DENIES', saidAt: '2021-06' }),
    statement('article', 'article', ['article', 'wire', 'agency']),
    statement('article-again', 'article', ['wire'], { saidAt: '2020-07' }),
    statement('twice-a', 'twice', ['article', 'wire']),
    statement('twice-b', 'twice', ['copy', 'wire']),
    statement('unseen', 'unseen', ['told']),
    statement('words', 'words', ['article', 'copy', 'wire']),
  ],
};

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

const listed = async (filter: object): Promise<string[]> => {
  const query = 'query($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }';
  const { statements } = await ask<{ statements: { nodes: { id: string }[] } }>(app, query, { filter });
  return statements.nodes.map(({ id }) => id.replace('statement:', '')).sort();
};

const claimsWith = async (filter: object): Promise<string[]> => {
  const query = 'query($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { id } } }';
  const { claims } = await ask<{ claims: { totalCount: number; nodes: { id: string }[] } }>(app, query, { filter });
  expect(claims.totalCount).toBe(claims.nodes.length);
  return claims.nodes.map(({ id }) => id.replace('claim:', '')).sort();
};

const agreeing = async (claim: string, filter: object = {}): Promise<number | undefined> => {
  const query = `query($claim: ID!, $filter: StatementFilter) {
    corroboration(claim: $claim, filter: $filter) { sides { independentChains } }
  }`;
  type Answer = { corroboration: { sides: { independentChains: number }[] } };
  const answer = await ask<Answer>(app, query, { claim: `claim:${claim}`, filter });
  return answer.corroboration.sides[0]?.independentChains;
};

describe('independent chains', () => {
  test('two origins known through one article are one; the wire read by ourselves is another', async () => {
    expect(await agreeing('article', { saidTo: '2020-06-30', dating: 'CERTAIN' })).toBe(1);
    expect(await agreeing('article')).toBe(2);
    expect(await listed({ claim: ['claim:article'], minIndependentChains: 2 })).toEqual([]);
  });

  test('one utterance through two outlets that share a wire is one', async () => {
    expect(await agreeing('twice')).toBe(1);
  });

  test('what is known through nothing that we have seen has no chain, and does not fall', async () => {
    const { statement: unseen } = await ask<{ statement: object }>(
      app,
      `{ statement(id: "statement:unseen") { provenance {
        inWords independentChains originCount singleSource chains { unknownLineage } commonLinks { id }
      } } }`,
    );
    expect(unseen).toEqual({
      provenance: {
        inWords: 'known through no source that we have seen',
        independentChains: 0,
        originCount: 0,
        singleSource: true,
        chains: [],
        commonLinks: [],
      },
    });
    expect(await listed({ restsOn: ['actor:w'] })).toEqual(['article-again', 'twice-a', 'twice-b', 'words']);
    expect(await agreeing('unseen')).toBe(0);
  });

  test.each([
    ['words', 'known through A and B, all by way of W'],
    ['article', 'known through A alone, which cites B and W'],
    ['article-again', 'known through W alone'],
    ['owned', 'known through X, Y and Z'],
  ])('how statement:%s is known, in words', async (id, inWords) => {
    const query = 'query($id: ID!) { statement(id: $id) { provenance { inWords } } }';
    type Answer = { statement: { provenance: { inWords: string } } };
    const { statement: known } = await ask<Answer>(app, query, { id: `statement:${id}` });
    expect(known.provenance.inWords).toBe(inWords);
  });

  test.each([
    ['source:told', false],
    ['source:kept', true],
    ['source:article', true],
    ['source:agency', false],
    ['source:wire', true],
  ])('whether %s is seen: %s', async (id, seen) => {
    const answer = await ask<{ source: { seen: boolean } }>(app, 'query($id: ID!) { source(id: $id) { seen } }', {
      id,
    });
    expect(answer.source.seen).toBe(seen);
  });
});

describe('independence by owner', () => {
  test('outlets of one owner at the time are one, those of what it owns among them', async () => {
    expect(await agreeing('owned')).toBe(3);
    expect(await agreeing('owned', { independence: 'OWNER' })).toBe(1);
    expect(await agreeing('later', { independence: 'OWNER' })).toBe(3);
  });

  test('statements and claims are filtered by it', async () => {
    expect(await listed({ minIndependentChains: 3 })).toEqual(['later', 'owned']);
    expect(await listed({ minIndependentChains: 3, independence: 'OWNER' })).toEqual(['later']);
    expect(await listed({ maxIndependentChains: 1, independence: 'OWNER', claim: ['claim:owned'] })).toEqual(['owned']);
    expect(await claimsWith({ minIndependentChains: 2 })).toEqual(['article', 'later', 'owned']);
    expect(await claimsWith({ minIndependentChains: 2, independence: 'OWNER' })).toEqual(['article', 'later']);
    expect(await claimsWith({ maxIndependentChains: 1, independence: 'OWNER' })).toEqual([
      'owned',
      'twice',
      'unseen',
      'words',
    ]);
  });

  test('so are the sides of disputes, and the command', async () => {
    const query = `query($filter: StatementFilter) { disputes(filter: $filter, orderBy: BEST_SOURCED) {
      nodes { claim { id } agree { origins { independentChains } } disagree { origins { independentChains } } }
    } }`;
    for (const independence of ['PUBLISHER', 'OWNER']) {
      expect(await ask(app, query, { filter: { independence } })).toEqual({
        disputes: {
          nodes: [
            {
              claim: { id: 'claim:later' },
              agree: { origins: { independentChains: 3 } },
              disagree: { origins: { independentChains: 2 } },
            },
          ],
        },
      });
    }
    const { out } = await run(corroborationCommand, graph, 'claim:owned', '--independence', 'owner');
    expect(out).toMatch(/^agree +1 +1 +3 +1 +0 +yes/m);
  });

  test('it follows a change of owner', async () => {
    const sold = DOSSIER.actors.map((actor) => (actor.id === 'actor:holding' ? { ...actor, ownedBy: [] } : actor));
    await importDossier(graph, { ...DOSSIER, actors: sold });
    expect(await agreeing('owned', { independence: 'OWNER' })).toBe(2);
    expect(await listed({ minIndependentChains: 2, independence: 'OWNER', claim: ['claim:owned'] })).toEqual(['owned']);
    await importDossier(graph, DOSSIER);
    expect(await agreeing('owned', { independence: 'OWNER' })).toBe(1);
  });

  test('an outlet has its owners and its control', async () => {
    expect(
      await ask(
        app,
        '{ actor(id: "actor:y") { ... on Outlet { control ownedBy { owner { id } from { edtf } to { edtf } } } } }',
      ),
    ).toEqual({
      actor: {
        control: null,
        ownedBy: [{ owner: { id: 'actor:o' }, from: { edtf: '2010-05' }, to: { edtf: '2020' } }],
      },
    });
    expect(await ask(app, '{ actor(id: "actor:x") { ... on Outlet { control } } }')).toEqual({
      actor: { control: 'PRIVATE' },
    });
  });

  test.each([
    [
      [{ id: 'actor:n', kind: 'PERSON', name: 'N', ownedBy: [{ actor: 'actor:o' }] }],
      'only an OUTLET or an INSTITUTION has owners',
    ],
    [
      [{ id: 'actor:n', kind: 'STATE', name: 'N', control: 'STATE' }],
      'only an OUTLET or an INSTITUTION is under a control',
    ],
    [[outlet('n', { ownedBy: [{ actor: 'actor:n' }] })], 'these actors own each other in a circle'],
    [
      [outlet('n', { ownedBy: [{ actor: 'actor:o', from: '2020', to: '2019' }] })],
      'it ends (2019) before it begins (2020)',
    ],
    [[outlet('n', { control: 'PRESS' })], 'control'],
  ])('an import refuses %j', async (actors, message) => {
    await expect(importDossier(graph, { dossier: 'n', title: 'N', actors })).rejects.toThrow(message);
  });
});
