import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { briefCommand } from '../../../src/cli/analysis/brief.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { DOSSIERS, loadDossiers } from '../../support/reference-model/dossiers.ts';
import { Model } from '../../support/reference-model/evaluate.ts';
import { importDossier } from '../../support/reference-model/load.ts';
import { ask, post, testApp } from '../../support/ask.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';

const model = new Model(
  { dossier: DOSSIERS, later: new Set(), withdrawn: new Set() },
  { first: Date.now(), second: Date.now() },
);
const graph = testGraph();
const app = testApp(graph);

interface Sentence {
  readonly text: string;
  readonly footnotes: readonly number[];
  readonly statements: readonly { id: string; provenance: { sources: { id: string }[] } }[];
}

interface Brief {
  readonly title: string;
  readonly lead: Sentence;
  readonly sections: readonly { heading: string; paragraphs: readonly { sentences: readonly Sentence[] }[] }[];
  readonly footnotes: readonly { number: number; reference: string; source: { id: string } }[];
  readonly omitted: number;
  readonly markdown: string;
  readonly html: string;
}

const BRIEF = `query($of: ID!, $length: Int! = 12, $filter: StatementFilter) { brief(of: $of, length: $length, filter: $filter) {
  title omitted lead { ...Words } sections { heading paragraphs { sentences { ...Words } } }
  footnotes { number reference source { id } }
  markdown: document(format: MARKDOWN) html: document(format: HTML)
} } fragment Words on BriefSentence { text footnotes statements { id provenance { sources { id } } } }`;

async function brief(of: string, more: object = {}): Promise<Brief> {
  return (await ask<{ brief: Brief }>(app, BRIEF, { of, ...more })).brief;
}

const sentences = ({ sections }: Brief) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
const told = (all: Brief) => new Set(sentences(all).flatMap(({ statements }) => statements.map(({ id }) => id)));

/** The elements and texts of an HTML page. */
function walk(node: Html.Node): Html.Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])];
}

function elements(html: string): Html.Element[] {
  return walk(parse(html)).filter((node): node is Html.Element => 'tagName' in node);
}

const attribute = ({ attrs }: Html.Element, name: string) => attrs.find((each) => each.name === name)?.value;

function textOf(node: Html.Node): string {
  return walk(node)
    .map((each) => (defaultTreeAdapter.isTextNode(each) ? each.value : ''))
    .join('');
}

interface Mark {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Mark[];
}

function marks(markdown: string): Mark[] {
  const all = (mark: Mark): Mark[] => [mark, ...(mark.children ?? []).flatMap(all)];
  return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

describe('of the dossiers', () => {
  beforeAll(() => loadDossiers(graph));

  test.each([
    ...DOSSIERS.claims.map(({ id }) => id),
    ...DOSSIERS.actors.map(({ id }) => id),
    ...DOSSIERS.events.map(({ id }) => id),
  ])('%s: every sentence has its sources, and every source a sentence', async (of) => {
    const all = await brief(of);
    const numbers = new Map(all.footnotes.map(({ number, source }) => [number, source.id]));
    expect([...numbers.keys()]).toEqual(all.footnotes.map((_, index) => index + 1));
    for (const { footnotes, statements, text } of sentences(all)) {
      expect(footnotes.length, text).toBeGreaterThan(0);
      const carrying = statements.flatMap(({ provenance }) => provenance.sources.map(({ id }) => id));
      for (const number of footnotes) expect(carrying).toContain(numbers.get(number));
    }
    expect(all.lead.footnotes).toEqual([...numbers.keys()]);
    const named = new Set(sentences(all).flatMap(({ footnotes }) => footnotes));
    expect([...named].sort((a, b) => a - b)).toEqual([...numbers.keys()]);
  });

  test('a claim is described by side, and omitted statements are counted', async () => {
    for (const { id } of DOSSIERS.claims) {
      const on = DOSSIERS.statements.filter(({ claim }) => claim === id).map((statement) => statement.id);
      for (const length of [1, 100]) {
        const all = await brief(id, { length });
        const own = [...told(all)].filter((statement) => on.includes(statement));
        expect(own.length + all.omitted).toBe(on.length);
      }
    }
  });

  test('for an actor, everything it said and everything said about it is shown or counted', async () => {
    for (const { id } of DOSSIERS.actors) {
      const [by, about] = (['speaker', 'about'] as const).map((role) =>
        model.statements({}, { role, id }, 'SAID_AT_DESC'),
      );
      const either = new Set([...(by ?? []), ...(about ?? [])]);
      for (const length of [3, 100]) {
        const all = await brief(id, { length });
        const own = [...told(all)].filter((statement) => either.has(statement));
        expect(own.length + all.omitted, `${id} in ${length}`).toBe(either.size);
        if (either.size >= length) expect(own.length).toBeGreaterThanOrEqual(length);
      }
    }
  });

  test('a denial is shown next to what it denies', async () => {
    const { sections } = await brief('event:karabakh-war-2020', { length: 100 });
    const disputed = sections.find(({ heading }) => heading === 'What is disputed');
    for (const { sentences: together } of disputed?.paragraphs ?? []) {
      const text = together.map((sentence) => sentence.text).join(' ');
      expect(text).toMatch(/ said | accused |conceded|predicted|called for|asked/);
      expect(text).toMatch(/denied|questioned|rejected|retracted/);
    }
  });

  test('a page with a title, headings, a list of sources and working links to them', async () => {
    const { html, title, footnotes } = await brief('actor:mevlut-cavusoglu');
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    const all = elements(html);
    const of = (tag: string) => all.filter(({ tagName }) => tagName === tag);
    expect(of('title').map(textOf)).toEqual([title]);
    expect(of('h1').map(textOf)).toEqual([title]);
    expect(of('main')).toHaveLength(1);
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of of('a')) {
      const href = attribute(link, 'href') ?? '';
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
    }
    for (const section of of('section')) expect(ids).toContain(attribute(section, 'aria-labelledby'));
    expect(of('li')).toHaveLength(footnotes.length);
    expect(of('script')).toEqual([]);
  });

  test('the Markdown has a definition for each footnote it references', async () => {
    const { markdown, footnotes } = await brief('actor:mevlut-cavusoglu');
    const all = marks(markdown) as (Mark & { identifier?: string })[];
    const named = (type: string) =>
      new Set(all.filter((mark) => mark.type === type).map(({ identifier }) => identifier));
    expect(named('footnoteDefinition')).toEqual(new Set(footnotes.map(({ number }) => String(number))));
    expect(named('footnoteReference')).toEqual(named('footnoteDefinition'));
  });

  test('a filter limits what is shown', async () => {
    const all = await brief('actor:turkey', { filter: { rollUp: true, saidFrom: '2023-01-01' }, length: 50 });
    expect(told(all).size).toBeGreaterThan(0);
    for (const id of told(all)) expect(id).toMatch(/^statement:2023-/);
  });

  test('invalid input is named', async () => {
    expect((await ask<{ brief: null }>(app, BRIEF, { of: 'claim:none' })).brief).toBeNull();
    for (const [variables, field] of [
      [{ of: 'source:reuters' }, 'of'],
      [{ of: 'claim:none', length: 0 }, 'length'],
      [{ of: 'claim:none', length: 101 }, 'length'],
    ] as const) {
      expect((await post(app, BRIEF, variables)).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
      });
    }
  });

  test('hearsay brief writes either format, to a file too, and the parts as JSON', async () => {
    const claim = 'claim:turkey-directly-involved-in-operation-2023';
    const expected = await brief(claim);
    expect((await run(briefCommand, graph, claim)).out).toBe(expected.markdown);
    const folder = await mkdtemp(join(tmpdir(), 'brief-'));
    try {
      const file = join(folder, 'brief.html');
      expect(await run(briefCommand, graph, claim, '--format', 'html', '--out', file)).toEqual({
        out: '',
        err: '',
        failure: undefined,
      });
      expect(await readFile(file, 'utf8')).toBe(expected.html);
      const unwritable = await run(briefCommand, graph, claim, '--out', join(folder, 'no', 'brief.md'));
      expect(unwritable.failure).toMatchObject({ code: 'BAD_USER_INPUT' });
    } finally {
      await rm(folder, { recursive: true });
    }
    const json = JSON.parse((await run(briefCommand, graph, claim, '--json')).out) as Brief;
    expect(json.footnotes.map(({ reference }) => reference)).toEqual(
      expected.footnotes.map(({ reference }) => reference),
    );
    expect((await run(briefCommand, graph, 'claim:none')).failure).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</title></style><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1)) ![y](https://evil.example/z.png)',
  '# Not a heading *nor* _this_ `nor` ~~this~~ **or** | that |',
  '[^1]: not a footnote [^2] <https://evil.example> www.evil.example',
  '- item\n\n1. item\n\n> quote\n\n---\n\n```\ncode',
  '&lt;b&gt; &amp; <!-- comment --> ]]> <![CDATA[ $x^2$ \\*',
];

function world(words: readonly string[], saidAt = '2020-11-01') {
  const word = (index: number) => words[index % words.length] ?? '';
  return {
    dossier: 'hostile',
    title: 'Hostile',
    actors: [
      { id: 'actor:p', kind: 'PERSON', name: word(0), offices: [{ id: 'office:o', title: word(1), of: 'actor:s' }] },
      { id: 'actor:s', kind: 'STATE', name: word(2) },
      { id: 'actor:o', kind: 'OUTLET', name: word(3) },
    ],
    events: [{ id: 'event:e', name: word(4) }],
    claims: [{ id: 'claim:c', text: word(5), kind: 'FACTUAL', about: ['event:e', 'actor:s'] }],
    sources: [
      {
        id: 'source:a',
        title: word(6),
        kind: 'ARTICLE',
        publisher: 'actor:o',
        url: 'https://a.example/?q=%3Cb%3E&r="x"',
        cites: ['source:b'],
      },
      { id: 'source:b', title: word(7), kind: 'POST' },
    ],
    statements: ['ASSERTS', 'DENIES'].map((stance, index) => ({
      id: `statement:s${index}`,
      speaker: 'actor:p',
      as: 'office:o',
      stance,
      claim: 'claim:c',
      told: ['actor:o'],
      saidAt,
      mode: 'DIRECT',
      quote: word(index),
      toward: [{ actor: 'actor:s', attitude: 'ACCUSES' }],
      sources: [{ source: 'source:a', quote: word(index) }, { source: 'source:b' }],
    })),
  };
}

/** Stands for characters that an import rejects, which a record of an earlier version may have. */
const STAND_IN = '☢';

/** A record with hostile texts; also with an address that an import rejects, in case it gets there by another way. */
async function recordHarm(words: readonly string[]): Promise<void> {
  await empty();
  await importDossier(graph, world(words));
  const params = { from: STAND_IN, to: '\u202E\u0007' };
  await cypher(
    `MATCH (n:Actor|Event|Claim|Source|Statement) SET n.name = replace(n.name, $from, $to),
     n.text = replace(n.text, $from, $to), n.title = replace(n.title, $from, $to), n.quote = replace(n.quote, $from, $to)`,
    params,
  );
  await cypher(
    `MATCH ()-[r:SOURCED_FROM|HOLDS]->() SET r.quote = replace(r.quote, $from, $to), r.title = replace(r.title, $from, $to)`,
    params,
  );
  await cypher(`MATCH (n:Source {id: 'source:b'}) SET n.url = 'javascript:alert(1)'`);
}

describe('of a record with hostile content', () => {
  beforeAll(async () => {
    await migrate(graph);
  });

  const ELEMENTS = [
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'h1',
    'h2',
    'p',
    'section',
    'sup',
    'a',
    'ol',
    'li',
  ];
  const MARKS = ['root', 'heading', 'text', 'paragraph', 'footnoteReference', 'footnoteDefinition'];

  function harmless(all: Brief): void {
    const found = elements(all.html);
    expect(found.map(({ tagName }) => tagName).filter((tag) => !ELEMENTS.includes(tag))).toEqual([]);
    for (const { attrs } of found) expect(attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const links = found.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
    for (const link of links) expect(link).toMatch(/^(?:#source-\d+|https:\/\/a\.example\/\S*)$/);
    const page = textOf(parse(all.html));
    const marked = marks(all.markdown);
    // Markdown renderers turn any address into a link, but such a link shows its target.
    const misleading = ({ type, url, children }: Mark) =>
      type !== 'link' || !url?.endsWith(children?.[0]?.value ?? ' ');
    const types = new Set(marked.filter(misleading).map(({ type }) => type));
    expect([...types].filter((type) => !MARKS.includes(type))).toEqual([]);
    expect(marked.filter(({ type }) => type === 'heading')).toHaveLength(all.sections.length + 2);
    const text = marked.map(({ value }) => value ?? '').join('');
    for (const sentence of [all.lead, ...sentences(all)]) {
      expect(page).toContain(sentence.text);
      expect(text).toContain(sentence.text);
    }
    for (const { reference } of all.footnotes) {
      expect(page).toContain(reference);
      expect(text).toContain(reference);
    }
  }

  test.each(HOSTILE.map((_, turn) => turn))('markup in names, quotes and titles stays text, turn %i', async (turn) => {
    await recordHarm([...HOSTILE.slice(turn), ...HOSTILE.slice(0, turn)]);
    for (const of of ['claim:c', 'actor:p', 'actor:s', 'event:e']) harmless(await brief(of));
  });

  test('with any characters', async () => {
    const sign = fc.constantFrom(...'<>&"\'`*_~#[]()!|\\^$-+=.:/@1 a☢“”'.split(/(?:)/u));
    const word = fc.array(sign, { minLength: 3, maxLength: 25 }).map((signs) => `x${signs.join('')}`);
    const worlds = fc.sample(fc.array(word, { minLength: 8, maxLength: 8 }), { seed: 1, numRuns: 5 });
    for (const words of worlds) {
      await recordHarm(words);
      for (const of of ['claim:c', 'actor:p', 'event:e']) harmless(await brief(of));
    }
  });
});

describe('of imprecise dates', () => {
  const DATES = [
    ['2020-11-01', 'on 1 November 2020'],
    ['2020-10', 'in October 2020'],
    ['2020', 'in 2020'],
    ['2020-10-31~', 'on about 31 October 2020'],
    ['2020-10?', 'possibly in October 2020'],
    ['2020%', 'possibly in about 2020'],
    ['../2020-11-01', 'on or before 1 November 2020'],
    ['../2020-10', 'in or before October 2020'],
    ['2020-09-20/2020-09-21', 'between 20 and 21 September 2020'],
    ['2020-09-30/2020-10-01~', 'between 30 September 2020 and about 1 October 2020'],
    ['2020-10/2020-11-01', 'between October 2020 and 1 November 2020'],
    ['202X', 'in the 2020s'],
    ['2020-11-XX', 'in November 2020'],
    ['2020-11-01T14:30:00Z', 'on 1 November 2020 at 14:30 UTC'],
    ['2020-11-01T14:30:00+03:00', 'on 1 November 2020 at 14:30 (+03:00)'],
  ] as const;

  beforeAll(async () => {
    const {
      claims: [claim],
      statements: [statement],
      ...rest
    } = world(['Name']);
    await empty();
    await importDossier(graph, {
      ...rest,
      claims: DATES.map((_, index) => ({ ...claim, id: `claim:c${index}` })),
      statements: DATES.map(([saidAt], index) => ({
        ...statement,
        id: `statement:s${index}`,
        claim: `claim:c${index}`,
        saidAt,
      })),
    });
  });

  test.each(DATES.map(([saidAt, words], index) => ({ saidAt, words, index })))(
    '$saidAt is told as $words',
    async ({ words, index }) => {
      const [first] = sentences(await brief(`claim:c${index}`));
      expect(first?.text).toContain(` accused Name of it ${words} `);
    },
  );
});
