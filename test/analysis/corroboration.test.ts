import { beforeAll, describe, expect, test } from 'vitest';
import { corroborationCommand } from '../../src/cli/analysis/corroboration.ts';
import { fallsCommand } from '../../src/cli/analysis/falls.ts';
import { migrate } from '../../src/record/migrate.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { ask, post, testApp } from '../support/ask.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';
import { retraceStatements } from '../support/retrace.ts';
import { run } from '../support/command.ts';

const graph = testGraph();
const app = testApp(graph);

const CLAIM = 'claim:turkey-directly-involved-in-operation-2023';

describe('of the dossiers', () => {
  beforeAll(() => loadDossiers(graph));

  // The article contains both denials of the official; it cites Reuters for one of them, and nobody for the other. Its own
  // publisher is an unnamed outlet, which might even be Reuters.
  test('a claim that two statements deny, one on the word of Reuters and one on that of an unnamed outlet', async () => {
    const { out, failure } = await run(corroborationCommand, graph, CLAIM);
    expect(failure).toBeUndefined();
    expect(out).toContain("Turkey took a direct part in Azerbaijan's operation");
    const side = out.split('\n').find((line) => line.startsWith('disagree'));
    // Statements, speakers, origins, independent chains, unknown lineage, and whether it is a single source.
    expect(side?.split(/\s{2,}/).slice(1, 7)).toEqual(['2', '1', '2', '1', '1', 'yes']);
  });

  test('its statement as a chain', async () => {
    const { out } = await run(corroborationCommand, graph, 'statement:2023-official-no-direct-part');
    expect(out).toContain('known through an unnamed news outlet alone, which cites Reuters\n');
    expect(out).toContain('origins 1, independent chains 1, of unknown lineage 0; single source');
    expect(out).toMatch(/^1 {2}Turkey denies direct involvement.* An unnamed news outlet +seen +2$/m);
    expect(out).toMatch(/^2 {2}Report on a Turkish defence ministry.* Reuters +only cited +origin$/m);
  });

  test('what falls with Reuters', async () => {
    const { out } = await run(fallsCommand, graph, 'actor:reuters', '--from', '2023-01-01');
    expect(out).toContain('statements that fall: 2\n');
    expect(out).toContain('statements that are also known otherwise: 0\n');
    expect(out).toContain(
      'claims left without support: 1\n\nclaim\nclaim:turkey-uses-all-means-to-support-azerbaijan-2023',
    );
    const json = JSON.parse((await run(fallsCommand, graph, 'actor:reuters', '--json')).out) as {
      fallen: { totalCount: number };
    };
    expect(json.fallen.totalCount).toBeGreaterThan(2);
  });

  // Each of these agencies is known through the one article that we have read.
  test.each([
    ['actor:armenpress', 8],
    ['actor:al-jazeera', 8],
    ['actor:anadolu', 10],
  ])('what falls with %s is every statement of which all chains pass through it', async (id, count) => {
    expect((await run(fallsCommand, graph, id)).out).toContain(`statements that fall: ${count}\n`);
    expect((await run(fallsCommand, graph, id, 'source:reuters-2020-aliyev-no-basis')).out).toContain(
      `statements that fall: ${count + 1}\n`,
    );
  });

  test('everything of 2020 falls with the article through which alone it is known', async () => {
    const { out } = await run(fallsCommand, graph, 'actor:ahval');
    expect(out).toContain('statements that are also known otherwise: 0\n');
  });

  test('a report by outlets that nobody names is of unknown lineage, whatever they cite', async () => {
    const { out } = await run(corroborationCommand, graph, 'statement:2020-pashinyan-asks-putin-for-security-support');
    expect(out).toContain('known through Ahval alone, which cites Russian news outlets\n');
    expect(out).toContain('origins 1, independent chains 0, of unknown lineage 1; single source');
  });

  test('what is known through one chain has all of it as its common links', async () => {
    const { statement } = await ask<{ statement: { provenance: { commonLinks: { id: string }[] } } }>(
      app,
      `{ statement(id: "statement:2020-pashinyan-turkish-officers-involved") { provenance {
        commonLinks { id ... on Source { seen } ... on Outlet { name } }
      } } }`,
    );
    expect(statement.provenance.commonLinks).toEqual([
      { id: 'source:ahval-2020-11-turkey-proud-of-azerbaijan', seen: true },
      { id: 'actor:ahval', name: 'Ahval' },
      { id: 'source:armenpress-2020-11-01-pashinyan-al-jazeera', seen: false },
      { id: 'actor:armenpress', name: 'Armenpress' },
      { id: 'source:al-jazeera-2020-pashinyan-interview', seen: false },
      { id: 'actor:al-jazeera', name: 'Al Jazeera' },
    ]);
  });

  test.each([
    [['claim:none'], 'the record holds no claim:none'],
    [['statement:none'], 'the record holds no statement:none'],
    [['actor:reuters'], '<id> takes the id of a claim, claim:…, received "actor:reuters"'],
    [[CLAIM, '--credibility', '7'], '--credibility must be from 1 to 6, received 7'],
    [
      [CLAIM, '--min-independent-chains', '2', '--max-independent-chains', '1'],
      '--min-independent-chains must not be more than --max-independent-chains, received 2 and 1',
    ],
    [[CLAIM, '--max-independent-chains', 'one'], '--max-independent-chains takes a whole number, received "one"'],
    [
      ['statement:2023-official-no-direct-part', '--from', '2020-01-01'],
      'a filter applies only to a claim: leave out the filter flags, or give the id of a claim',
    ],
  ])('hearsay corroboration %j', async (args, message) => {
    expect((await run(corroborationCommand, graph, ...args)).failure).toMatchObject({
      code: 'BAD_USER_INPUT',
      message,
    });
  });

  test.each([
    [[], 'with takes ids of sources, or of outlets and other publishers, received none'],
    [['claim:none'], 'with takes ids of sources, or of outlets and other publishers, received claim:none'],
    [
      ['actor:reuters', 'claim:none'],
      'with takes ids of sources, or of outlets and other publishers, received actor:reuters, claim:none',
    ],
    [['actor:reuterz'], 'with: the record holds no actor:reuterz; the nearest is actor:reuters'],
  ])('falls with %j', async (ids, message) => {
    const query = 'query($with: [ID!]!) { falls(with: $with) { fallen { totalCount } } }';
    expect((await post(app, query, { with: ids })).errors?.[0]).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT', field: 'with' },
    });
  });

  test.each(['source', 'outlet', 'restsOn', 'standsWithout'])(
    'falls asks by `with`, not by filter.%s',
    async (field) => {
      const query =
        'query($filter: StatementFilter) { falls(with: ["actor:reuters"], filter: $filter) { fallen { totalCount } } }';
      const ids = [field === 'source' ? 'source:reuters-2023-09-21-turkish-defence-official' : 'actor:reuters'];
      expect((await post(app, query, { filter: { [field]: ids } })).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: `filter.${field}`,
      });
    },
  );

  test('a typical query is answered, and one for too many origins is rejected', async () => {
    const query = `query($first: Int!) { corroboration(claim: "${CLAIM}") { sides { side origins(first: $first) {
      statementCount sources { title publisher { name } cites { title publisher { name } } }
    } statements(first: 20) { nodes { quote provenance { links { citing { title } cited { title } } } } } } } }`;
    expect((await post(app, query, { first: 100 })).errors).toBeUndefined();
    expect((await post(app, query, { first: 100_000 })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    const few = `query($first: Int!) { corroboration(claim: "${CLAIM}") { sides { origins(first: $first) { circular } } } }`;
    for (const first of [-1, 1001]) {
      expect((await post(app, few, { first })).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'first',
      });
    }
  });

  test('single-source claims are those with at most one independent chain', async () => {
    const query = `query($filter: ClaimFilter) { claims(filter: $filter, first: 100) { totalCount nodes { id } } }`;
    const count = async (filter: object) =>
      (await ask<{ claims: { totalCount: number } }>(app, query, { filter })).claims.totalCount;
    const all = await count({ minIndependentChains: 0 });
    const single = await count({ maxIndependentChains: 1 });
    const more = await count({ minIndependentChains: 2 });
    expect(single + more).toBe(all);
    expect(single).toBeGreaterThan(0);
  });

  test('the lists of what falls are paged separately, forward and backward', async () => {
    const query = (list: string) => `query($first: Int, $after: String, $last: Int, $before: String) {
      falls(with: ["actor:reuters"]) { page: ${list}(first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
      } }
    }`;
    interface Page {
      readonly edges: { cursor: string; node: { id: string } }[];
      readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
    }
    const pages = async (list: string, args: Record<string, unknown>) =>
      (await ask<{ falls: { page: Page } }>(app, query(list), args)).falls.page;
    for (const list of ['fallen', 'unsupported'] as const) {
      const whole = (await pages(list, { first: 100 })).edges.map(({ node }) => node.id);
      const forth: string[] = [];
      for (let after: string | undefined; ;) {
        const { edges, pageInfo } = await pages(list, { first: 2, ...(after && { after }) });
        forth.push(...edges.map(({ node }) => node.id));
        after = edges.at(-1)?.cursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(forth).toEqual(whole);
      const back = await pages(list, { last: 2 });
      expect(back.edges.map(({ node }) => node.id)).toEqual(whole.slice(-2));
      expect(back.pageInfo.hasPreviousPage).toBe(whole.length > 2);
    }
  });
});

// source:a and source:b cite each other; source:c, of another outlet, cites source:a. Nobody else is cited.
describe('of sources that cite each other', () => {
  beforeAll(async () => {
    await empty();
    await migrate(graph);
    const source = (id: string, publisher: string) => ({
      id,
      title: `Story ${id.at(-1) ?? ''}`,
      kind: 'ARTICLE',
      publisher,
    });
    await importDossier(graph, {
      dossier: 'circle',
      title: 'A circle',
      actors: [
        { id: 'actor:x', kind: 'OUTLET', name: 'X' },
        { id: 'actor:y', kind: 'OUTLET', name: 'Y' },
        { id: 'actor:p', kind: 'PERSON', name: 'P' },
      ],
      topics: [{ id: 'topic:t', name: 'T' }],
      claims: [{ id: 'claim:c', text: 'It is so.', kind: 'FACTUAL', about: ['topic:t'] }],
      sources: [source('source:a', 'actor:x'), source('source:b', 'actor:y'), source('source:c', 'actor:y')],
      statements: [
        {
          id: 'statement:s',
          speaker: 'actor:p',
          stance: 'ASSERTS',
          claim: 'claim:c',
          mode: 'INDIRECT',
          saidAt: '2020',
          sources: [{ source: 'source:c' }, { source: 'source:a' }, { source: 'source:b' }],
        },
      ],
    });
    await cypher(`UNWIND [['a', 'b'], ['b', 'a'], ['c', 'a']] AS pair
      MATCH (citing:Source {id: 'source:' + pair[0]}), (cited:Source {id: 'source:' + pair[1]}) CREATE (citing)-[:CITES]->(cited)`);
    await retraceStatements(graph);
  });

  test('the circle is reported, is the only origin, and corroborates nothing', async () => {
    const { out } = await run(corroborationCommand, graph, 'claim:c');
    const side = out.split('\n').find((line) => line.startsWith('agree'));
    expect(side?.split(/\s{2,}/).slice(1, 7)).toEqual(['1', '1', '1', '0', '1', 'yes']);
    expect(out).toContain('Story a and Story b  unknown lineage: a circle');
    expect(out).toContain('circular: source:a, source:b cite each other, and nothing else');
  });

  // Story c cites story a only: it has story b from nowhere else.
  test('it falls with each source through which alone it is known', async () => {
    const fallen = async (...ids: string[]) => (await run(fallsCommand, graph, ...ids)).out.split('\n')[0];
    expect(await fallen('source:b')).toBe('statements that fall: 0');
    for (const id of ['source:a', 'source:c', 'actor:x', 'actor:y'])
      expect(await fallen(id), id).toBe('statements that fall: 1');
  });
});
