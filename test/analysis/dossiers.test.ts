import { beforeAll, describe, expect, test } from 'vitest';
import { disputesCommand } from '../../src/cli/analysis/disputes.ts';
import { pathsCommand } from '../../src/cli/analysis/paths.ts';
import { responsesCommand } from '../../src/cli/analysis/responses.ts';
import { reversalsCommand } from '../../src/cli/analysis/reversals.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';
import { ask, post, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { printed } from '../support/analysis-commands.ts';

const graph = testGraph();
const app = testApp(graph);
beforeAll(() => loadDossiers(graph));

interface Side {
  readonly actors: { actor: { id: string } }[];
  readonly statements: { nodes: { speaker: { id: string }; stance: string; claim: { id: string } }[] };
}

interface Dispute {
  readonly claim: { id: string };
  readonly contested: number;
  readonly agree: Side;
  readonly disagree: Side;
  readonly grounds: { kind: string; claim: { id: string }; side: Side }[];
}

const SIDE = '{ actors { actor { id } } statements { nodes { speaker { id } stance claim { id } } } }';
const DISPUTES = `query($filter: StatementFilter) { disputes(filter: $filter) { nodes {
  claim { id } contested agree ${SIDE} disagree ${SIDE} grounds { kind claim { id } side ${SIDE} }
} } }`;

async function disputes(filter: object = {}): Promise<Dispute[]> {
  return (await ask<{ disputes: { nodes: Dispute[] } }>(app, DISPUTES, { filter })).disputes.nodes;
}

const who = ({ actors }: Side) => actors.map(({ actor }) => actor.id).sort();

// Who denies what, according to paragraphs 6 to 11 of the article of 2020.
const SYRIAN = 'claim:turkey-azerbaijan-deployed-syrian-mercenaries-2020';
const FOREIGN = 'claim:foreign-fighters-in-karabakh-2020';

describe('what is in dispute in the dossiers', () => {
  test('four claims about Karabakh, the mercenaries from Syria the most contested', async () => {
    const found = await disputes({ saidFrom: '2020-01-01' });
    expect(found.map(({ claim }) => claim.id)).toEqual([
      SYRIAN,
      'claim:second-syrian-militant-captured-2020',
      'claim:turkey-gave-azerbaijan-air-support-2020',
      'claim:turkey-moved-mercenaries-and-terrorists-to-karabakh-2020',
    ]);
    // Armenia, France and Russia against Turkey and Azerbaijan: 2 · 3 · 2 / (3 + 2).
    expect(found.map(({ contested }) => contested)).toEqual([2.4, 1, 1, 1]);
  });

  test('Azerbaijan disputes the mercenaries twice, and is one actor', async () => {
    const [dispute] = await disputes({ claim: [SYRIAN] });
    expect(dispute && who(dispute.agree)).toEqual(['actor:armenia', 'actor:france', 'actor:russia']);
    expect(dispute && who(dispute.disagree)).toEqual(['actor:azerbaijan', 'actor:turkey']);
    expect(dispute?.grounds.map(({ kind, claim, side }) => [kind, claim.id, who(side)])).toEqual([
      ['DIRECT', SYRIAN, ['actor:azerbaijan', 'actor:turkey']],
      ['ENTAILMENT', FOREIGN, ['actor:azerbaijan']],
    ]);
  });

  test("that the operation was the army's own contradicts what its author denies: nobody is against anybody", async () => {
    expect(await disputes({ saidFrom: '2023-01-01' })).toEqual([]);
  });

  // According to paragraph 5 of the article of 2019: the United States against the United Nations and the article.
  test('whose the Golan Heights are', async () => {
    const [dispute] = await disputes({ about: ['topic:status-of-golan-heights'] });
    expect(dispute?.claim.id).toBe('claim:golan-heights-israeli-2019');
    expect(dispute && who(dispute.agree)).toEqual(['actor:donald-trump']);
    expect(dispute && who(dispute.disagree)).toEqual(['actor:united-nations', 'actor:wikinews']);
    expect(dispute?.grounds.map(({ kind, side }) => [kind, who(side)])).toEqual([
      ['DIRECT', ['actor:united-nations']],
      ['CONTRADICTION', ['actor:wikinews']],
    ]);
  });

  test('there are no reversals at any level', async () => {
    for (const level of ['PERSON', 'INSTITUTION', 'STATE']) {
      const query = `{ reversals(level: ${level}) { totalCount nodes { kinds } } }`;
      expect(await ask(app, query)).toEqual({ reversals: { totalCount: 0, nodes: [] } });
    }
  });
});

describe('the commands', () => {
  test('disputes', async () => {
    const text = await printed(disputesCommand, graph, '--about', 'topic:air-support');
    expect(text).toMatch(/Turkey gave Azerbaijan air  for it\s+Armenia\s+1/);
    expect(text).toMatch(/against it\s+Turkey\s+1/);
    expect(text).toContain('1 of 1 disputes.');
    const json = JSON.parse(await printed(disputesCommand, graph, '--from', '2020-01-01', '--json')) as {
      totalCount: number;
    };
    expect(json.totalCount).toBe(4);
  });

  test('reversals', async () => {
    expect(await printed(reversalsCommand, graph, '--level', 'state')).toBe(
      'Nobody said one thing and then the contrary.\n',
    );
    const json = JSON.parse(await printed(reversalsCommand, graph, '--json')) as { nodes: unknown[] };
    expect(json.nodes).toEqual([]);
  });

  test('paths', async () => {
    const text = await printed(
      ...([pathsCommand, graph, 'actor:mevlut-cavusoglu', 'actor:turkey', '--kinds', 'office'] as const),
    );
    // Foreign minister in three terms, of a ministry that is part of Turkey.
    expect(text).toMatch(
      /1 {2}Mevlüt Çavuşoğlu – Turkish Foreign Ministry {2}office +3 {2}Minister of Foreign Affairs\n/,
    );
    expect(text).toMatch(/Turkish Foreign Ministry – Turkey +office +1 {2}part of it/);
    const args = ['actor:ilham-aliyev', 'actor:azerbaijan', '--kinds', 'office', '--max-length', '1', '--json'];
    expect(JSON.parse(await printed(pathsCommand, graph, ...args))).toMatchObject({ paths: [{ length: 1 }] });
  });

  test('responses', async () => {
    const text = await printed(responsesCommand, graph, 'statement:2020-turkey-denies-syrian-mercenaries');
    const lines = text.split('\n').filter(Boolean);
    expect(lines.map((line) => /^[├└]?/.exec(line)?.[0])).toEqual(['', '├', '└', '', '├', '└', '', '├', '└']);
    expect(lines[0]).toMatch(/^2020-09-27\/2020-11-02 {2}Armenia asserts/);
    expect(lines[2]).toMatch(/^└─ 2020-09-27\/2020-11-02 {2}Turkey denies.* ◀$/);
    expect(lines[5]).toMatch(/ ◀ \(above\)$/);
    await expect(printed(responsesCommand, graph, 'statement:nobody')).rejects.toThrow(
      'there is no statement "statement:nobody" in the record',
    );
    await expect(printed(responsesCommand, graph, 'statement:nobody', '--depth', 'x')).rejects.toThrow('--depth takes');
  });
});

test.each([
  ['{ disputes(first: 101) { nodes { contested } } }', 'first', 'first must be from 0 to 100'],
  ['{ disputes(after: "x") { nodes { contested } } }', 'after', 'a cursor'],
  ['{ disputes(filter: { claim: ["claim:nothing"] }) { nodes { contested } } }', 'filter.claim', 'claim:nothing'],
  ['{ reversals(first: -1) { nodes { kinds } } }', 'first', 'first must be from 0 to 100'],
  [
    '{ reversals(filter: { minIndependentChains: -1 }) { nodes { kinds } } }',
    'filter.minIndependentChains',
    '0 or more',
  ],
  ['{ disputes { nodes { agree { actors(first: 1001) { statementCount } } } } }', 'first', '0 to 1000'],
])('%s is refused', async (query, field, message) => {
  const [error] = (await post(app, query)).errors ?? [];
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  expect(error?.message).toContain(message);
});

test('a cursor of one order is rejected in another', async () => {
  const page = await ask<{ disputes: { edges: { cursor: string }[] } }>(app, '{ disputes { edges { cursor } } }');
  const after = page.disputes.edges[0]?.cursor;
  const query = 'query($after: String) { disputes(orderBy: MOST_RECENT, after: $after) { edges { cursor } } }';
  expect((await post(app, query, { after })).errors?.[0]?.extensions).toMatchObject({ field: 'after' });
});
