import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, post, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { DOSSIERS, loadDossiers } from '../../support/reference-model/dossiers.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => loadDossiers(graph));

interface Page {
  readonly edges: { cursor: string; score: number; node: { id: string } }[];
  readonly nodes: { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const QUERY = `query($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    edges { cursor score node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function search(query: string, args: object = {}): Promise<Page> {
  const data = await ask<{ search: Page }>(app, QUERY, { query, first: 100, ...args });
  return data.search;
}

const found = async (query: string, args: object = {}) => (await search(query, args)).nodes.map(({ id }) => id);

describe('the right thing comes first', () => {
  test.each([
    ['cavusoglu', 'actor:mevlut-cavusoglu'],
    ['Çavuşoğ', 'actor:mevlut-cavusoglu'],
    ['C\u0327avus\u0327og\u0306lu', 'actor:mevlut-cavusoglu'],
    ['ÇAVUŞOĞLU', 'actor:mevlut-cavusoglu'],
    ['erdogan', 'actor:recep-tayyip-erdogan'],
    ['ərdoğan', 'actor:recep-tayyip-erdogan'],
    ['Əliyev', 'actor:ilham-aliyev'],
    ['Eliyev', 'actor:ilham-aliyev'],
    ['Azerbaycan', 'actor:azerbaijan'],
    ['mercenaries', 'topic:mercenaries'],
    ['ottoman', 'claim:turkey-restoring-ottoman-empire-2020'],
    ['Ալիև', 'actor:ilham-aliyev'],
    ['Փաշինյան', 'actor:nikol-pashinyan'],
    ['Российская Федерация', 'actor:russia'],
    ['الجزيرة', 'actor:al-jazeera'],
    ['News.Az', 'actor:news-az'],
    ['Al-Jazeera', 'actor:al-jazeera'],
    ["Turkey's", 'actor:turkey'],
    ['restoration of the Ottoman Empire', 'statement:2020-pashinyan-ottoman-restoration'],
    // One letter wrong, missing, added, two swapped.
    ['pashinian', 'actor:nikol-pashinyan'],
    ['erdogn', 'actor:recep-tayyip-erdogan'],
    ['armeniia', 'actor:armenia'],
    ['reutres', 'actor:reuters'],
    ['azerbaijna', 'actor:azerbaijan'],
  ])('%s', async (query, id) => {
    expect((await found(query))[0]).toBe(id);
  });

  test('every actor is found by its own name, before all that it is only mentioned in', async () => {
    for (const { id, name } of DOSSIERS.actors) {
      const hits = await found(name, { types: ['ACTOR'] });
      expect(hits[0], name).toBe(id);
    }
  });

  test('every quote is found by its own words', async () => {
    for (const { id, quote } of DOSSIERS.statements) {
      if (quote === undefined || quote.split(/\s+/).length > 12) continue;
      const same = DOSSIERS.statements.filter((other) => other.quote === quote).map((other) => other.id);
      expect(same, quote).toContain((await found(quote, { types: ['STATEMENT'] }))[0]);
      expect(same).toContain(id);
    }
  });
});

test('types keep to their kind, and scores only fall', async () => {
  const all = await search('karabakh');
  const scores = all.edges.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  for (const [type, prefix] of [
    ['ACTOR', 'actor:'],
    ['CLAIM', 'claim:'],
    ['STATEMENT', 'statement:'],
    ['SOURCE', 'source:'],
    ['EVENT', 'event:'],
    ['PLACE', 'place:'],
  ] as const) {
    const hits = await found('karabakh', { types: [type] });
    expect(hits).toEqual(all.nodes.map(({ id }) => id).filter((id) => id.startsWith(prefix)));
    expect(hits.length).toBeGreaterThan(0);
  }
  expect(await found('mercenaries', { types: ['TOPIC', 'ACTOR'] })).toContain('topic:mercenaries');
});

test.each([1, 3, 7])('pages of %i visit each hit once, in order', async (first) => {
  const whole = await found('turkey');
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await search('turkey', { first, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(whole);
});

describe('whatever is typed', () => {
  const syntax = fc.constantFrom(
    ...['+', '-', '&&', '||', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/', 'AND', 'OR'],
    ...[
      'NOT',
      'TO',
      'name:',
      '⑴',
      'ﷺ',
      '½',
      "'",
      '’',
      '.',
      'a.b',
      "a'b",
      '\u0301',
      '\ud800',
      '\0',
      'ə',
      'x'.repeat(60),
    ],
  );
  const typed = fc.oneof(
    fc
      .array(fc.oneof(syntax, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 12 })
      .map((all) => all.join(' ')),
    fc.array(syntax, { maxLength: 20 }).map((all) => all.join('')),
    fc.string({ maxLength: 210, unit: 'grapheme' }),
  );

  test('it is answered, or refused with a reason', async () => {
    const property = fc.asyncProperty(typed, async (query) => {
      const { data, errors } = await post(app, QUERY, { query, first: 3 });
      if (errors) {
        expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', field: 'query' }]);
      } else expect(data).toBeTruthy();
    });
    await fc.assert(property, { numRuns: 200, seed: 1 });
  });

  test('an id that nobody holds is answered with the nearest', async () => {
    const { errors } = await post(app, '{ statements(filter: { speaker: ["actor:nikol-pashinian"] }) { totalCount } }');
    expect(errors?.[0]?.message).toContain('actor:nikol-pashinyan');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'filter.speaker' });
  });
});
