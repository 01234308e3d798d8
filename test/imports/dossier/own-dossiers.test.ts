import { beforeAll, describe, expect, test } from 'vitest';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { ask, askAllPages, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { DOSSIERS, FOLDER, loadDossiers } from '../../support/reference-model/dossiers.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => loadDossiers(graph));

test('importing the dossiers of the repository again changes nothing', async () => {
  const { dossiers, changes } = await importDossiers(graph, [FOLDER]);
  expect(dossiers.toSorted()).toEqual(['actors', 'hagia-sophia-2019', 'karabakh-2020', 'karabakh-2023']);
  expect(changes).toEqual([]);
});

describe('every statement of theirs', () => {
  const { statements } = DOSSIERS;

  test('has quotes of at most 30 words, and one if it is in direct speech', () => {
    for (const { id, quote, mode, sources } of statements) {
      for (const words of [quote, ...sources.map((source) => source.quote)])
        expect(words?.split(/\s+/).length ?? 0, id).toBeLessThanOrEqual(30);
      if (mode !== 'INDIRECT') expect(quote, id).toBeDefined();
    }
  });

  test('names the paragraph of the article', () => {
    for (const { id, sources } of statements) expect(sources[0]?.locator, id).toMatch(/^paragraphs? \d/);
  });

  test('was given in an interview if it was told to one outlet', () => {
    const outlets = new Set(DOSSIERS.actors.filter(({ kind }) => kind === 'OUTLET').map(({ id }) => id));
    const interviews = statements.filter(({ told }) => told?.length === 1 && outlets.has(told[0] ?? ''));
    expect(interviews.length).toBeGreaterThan(0);
    for (const { id, channel } of interviews) expect(channel, id).toBe('INTERVIEW');
  });

  test('is not older than the event that it judges or reports', async () => {
    interface Statement {
      readonly id: string;
      readonly saidAt: { earliest: string | null };
      readonly claim: { kind: string; about: { from?: { earliest: string } | null }[] };
    }
    const found = await askAllPages<Statement>(
      app,
      `query($after: String) { list: statements(first: 100, after: $after) {
        nodes { id saidAt { earliest } claim { kind about { ... on Event { from { earliest } } } } }
        pageInfo { hasNextPage endCursor }
      } }`,
    );
    expect(found).toHaveLength(statements.length);
    for (const { id, saidAt, claim } of found) {
      if (claim.kind === 'PREDICTIVE' || claim.kind === 'COMMISSIVE' || claim.kind === 'DIRECTIVE') continue;
      for (const { from } of claim.about)
        if (from) expect(saidAt.earliest ?? '', id).toSatisfy((at) => at >= from.earliest);
    }
  });
});

describe('the dossier on Hagia Sophia', () => {
  interface Chain {
    readonly sources: { publisher: { name: string } | null }[];
    readonly links: { citing: { kind: string }; cited: { kind: string } }[];
    readonly origins: { title: string }[];
  }
  const provenance = async (id: string) => {
    const query = `query($id: ID!) { statement(id: $id) { provenance {
      sources { publisher { name } } links { citing { kind } cited { kind } } origins { title }
    } } }`;
    return (await ask<{ statement: { provenance: Chain } }>(app, query, { id })).statement.provenance;
  };

  test('traces a quote through Wikinews and Hürriyet Daily News to the broadcast', async () => {
    const { sources, origins } = await provenance('statement:2019-erdogan-tv-to-be-called-mosque');
    expect(sources.map(({ publisher }) => publisher?.name)).toEqual(['Wikinews', 'Hürriyet Daily News', undefined]);
    expect(origins).toEqual([{ title: 'Live television broadcast with Recep Tayyip Erdoğan' }]);
  });

  test("says who wants UNESCO's approval, and on whose word", async () => {
    interface Node {
      readonly speaker: { name: string };
      readonly provenance: { origins: { publisher: { name: string } }[] };
    }
    const { claim } = await ask<{ claim: { statements: { nodes: Node[] } } }>(
      app,
      `{ claim(id: "claim:hagia-sophia-change-needs-unesco-approval-2019") { statements {
        nodes { speaker { name } provenance { origins { publisher { name } } } }
      } } }`,
    );
    const words = claim.statements.nodes.map((node) => [
      node.speaker.name,
      ...node.provenance.origins.map(({ publisher }) => publisher.name),
    ]);
    expect(words.toSorted()).toEqual([
      ['George Katrougalos', 'Greek Reporter'],
      ['UNESCO', 'Sputnik News'],
      ['United States Commission on International Religious Freedom', expect.stringContaining('United States')],
    ]);
  });

  test('has what Erdoğan said of Trump for Turkey, and no word of it for the time before', async () => {
    const query = `query($to: Date) { statements(filter: {
      speaker: ["actor:turkey"], rollUp: true, about: ["actor:donald-trump"], attitude: [CRITICISES], saidTo: $to
    }) { totalCount } }`;
    expect(await ask(app, query)).toEqual({ statements: { totalCount: 3 } });
    expect(await ask(app, query, { to: '2019-03-26' })).toEqual({ statements: { totalCount: 0 } });
  });
});
