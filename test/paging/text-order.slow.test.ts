import { beforeAll, describe, expect, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import type { Connection, ListArgs } from '../support/reference-model/list.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { migrate } from '../../src/record/migrate.ts';

const graph = testGraph();
const app = testApp(graph);

/** UTF-16 units and code points order these differently: some begin above U+FFFF, others from U+E000 to U+FFFF. */
const STARTS = [
  'apple',
  'é',
  'zebra',
  'Ａ',
  '\u{FB50}',
  '\u{FFFD}',
  '\u{10400}',
  '\u{1F600}',
  '\u{20000}',
  'one Ａ',
  'one \u{1F600}',
];

/** Actors and claims of which the names and texts begin so, and two that begin alike. */
function dossier(starts: readonly string[]) {
  const texts = [...starts, starts[5]].map((start) => `${start} xenon`);
  return {
    dossier: 'text-order',
    title: 'Text order',
    actors: texts.map((name, n) => ({ id: `actor:a${n}`, kind: 'OUTLET', name })),
    claims: texts.map((text, n) => ({ id: `claim:c${n}`, text, kind: 'FACTUAL', about: ['actor:a0'] })),
    sources: [{ id: 'source:s', title: 'S', kind: 'ARTICLE', publisher: 'actor:a0' }],
    statements: texts.map((_, n) => ({
      id: `statement:s${n}`,
      speaker: 'actor:a1',
      stance: 'ASSERTS',
      claim: `claim:c${n}`,
      mode: 'INDIRECT',
      saidAt: '2020',
      sources: [{ source: 'source:s' }],
    })),
  };
}

const ABOUT = 'about: ["actor:a0"]';
const WORDS = 'text: "xenon"';
const SOURCED = 'minIndependentChains: 1';

type List = readonly [field: string, within: string | null];

/** Lists ordered by text: a field with its arguments, and the field that it is in. */
const LISTS: readonly List[] = [
  ['actors', null],
  [`actors(filter: { ${WORDS} })`, null],
  ...['TEXT_ASC', 'TEXT_DESC'].flatMap((orderBy) =>
    ['', ABOUT, WORDS, `${ABOUT}, ${WORDS}`, SOURCED, `${SOURCED}, ${ABOUT}`, `${SOURCED}, ${WORDS}`].map(
      (filter): List => [`claims(orderBy: ${orderBy}, filter: { ${filter} })`, null],
    ),
  ),
  ['claims', 'actor(id: "actor:a0")'],
  ['unsupported', 'falls(with: ["source:s"])'],
];

interface Item {
  readonly id: string;
  readonly text: string;
}
type Page = Omit<Connection, 'nodes'> & { readonly nodes: readonly Item[] };

async function read([field, within]: List, args: ListArgs): Promise<Page> {
  const [name = '', given = ''] = field.split(/[()]/);
  const list = `list: ${name}(${given} first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id ${name === 'actors' ? 'text: name' : 'text'} }
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const query = `query($first: Int, $after: String, $last: Int, $before: String) {
    ${within === null ? list : `parent: ${within} { ${list} }`}
  }`;
  const answer = await ask<{ list?: Page; parent?: { list: Page } }>(app, query, { ...args });
  const page = answer.list ?? answer.parent?.list;
  if (!page) throw new Error(`no list in the answer to ${query}`);
  return page;
}

/** All items, page by page. */
async function paged(list: List, size: number, backward: boolean): Promise<Item[]> {
  const pages: (readonly Item[])[] = [];
  for (let cursor: string | null = null; ;) {
    const page: Page = await read(list, backward ? { last: size, before: cursor } : { first: size, after: cursor });
    pages.push(page.nodes);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) break;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  return (backward ? pages.reverse() : pages).flat();
}

/** Whether a comes before b: UTF-8 has the order of code points. */
function compare(a: Item, b: Item): number {
  return Buffer.compare(Buffer.from(`${a.text}\0${a.id}`), Buffer.from(`${b.text}\0${b.id}`));
}

const signOf = ([field]: List) => (field.includes('_DESC') ? -1 : 1);

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, dossier(STARTS));
});

test.each(LISTS)(
  '%s %s is ordered by code point, in pages of any size, forward and backward',
  async (...list: List) => {
    const whole = (await read(list, { first: 100 })).nodes;
    expect(whole).toHaveLength(STARTS.length + 1);
    expect(whole).toEqual(whole.toSorted((a, b) => signOf(list) * compare(a, b)));
    for (const size of [1, 5]) {
      expect(await paged(list, size, false)).toEqual(whole);
      expect(await paged(list, size, true)).toEqual(whole);
    }
  },
);

describe('when the item of the cursor has another text', () => {
  const cursors = new Map<string, { item: Item; cursor: string }[]>();
  beforeAll(async () => {
    for (const list of LISTS) {
      const { nodes, edges } = await read(list, { first: 100 });
      const placed = nodes.map((item, index) => ({ item, cursor: edges[index]?.cursor ?? '' }));
      cursors.set(list.join(), placed);
    }
    await importDossier(graph, dossier(STARTS.map((start) => `${start}\u{1F600}`)));
  }, 60_000);

  test.each(LISTS)('%s %s goes on from where that was', async (...list: List) => {
    const whole = (await read(list, { first: 100 })).nodes;
    expect(whole).toHaveLength(STARTS.length + 1);
    for (const { item, cursor } of cursors.get(list.join()) ?? []) {
      const isAfter = (other: Item) => signOf(list) * compare(other, item) > 0;
      const [after, before] = await Promise.all([
        read(list, { first: 100, after: cursor }),
        read(list, { last: 100, before: cursor }),
      ]);
      expect(after.nodes, `after ${item.text}`).toEqual(whole.filter(isAfter));
      expect(before.nodes, `before ${item.text}`).toEqual(whole.filter((other) => !isAfter(other)));
    }
  });
});
