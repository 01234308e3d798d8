import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { referencesCommand } from '../../../src/cli/analysis/references.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { importDossier } from '../../support/reference-model/load.ts';
import { ask, testApp } from '../../support/ask.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

beforeEach(async () => {
  await migrate(graph);
  await empty();
});

interface Source {
  readonly title: string;
  readonly kind?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  readonly archives?: readonly { readonly url: string; readonly at?: string }[];
  readonly updatedAt?: string;
  readonly accessedAt?: string;
  readonly status?: string;
  readonly statusAt?: string;
  readonly statusNote?: string;
  readonly language?: string;
}

const ACTORS = [
  { id: 'actor:ahval', kind: 'OUTLET', name: 'Ahval & Söhne' },
  { id: 'actor:mfa', kind: 'INSTITUTION', name: 'Dışişleri Bakanlığı, Türkiye' },
];

/** Imports only sources; the first has the id `source:n0`. */
async function record(sources: readonly Source[]): Promise<void> {
  await importDossier(graph, {
    dossier: 'references',
    title: 'References',
    actors: ACTORS,
    sources: sources.map((source, index) => ({ id: `source:n${index}`, kind: 'ARTICLE', ...source })),
  });
}

async function references(format: string): Promise<string> {
  const query = 'query($format: ReferenceFormat!) { sources(first: 100) { references(format: $format) } }';
  return (await ask<{ sources: { references: string } }>(app, query, { format })).sources.references;
}

// The format is given explicitly, as citation-js would guess it from the titles.
const parsed = (text: string): Map<string, Item> =>
  new Map(
    new Cite(text, { forceType: text.startsWith('TY') ? '@ris/file' : '@bibtex/text' }).data.map((item) => [
      item['citation-key'] ?? item.id,
      item,
    ]),
  );

async function csl(): Promise<Map<string, Item>> {
  const items = JSON.parse(await references('CSL_JSON')) as Item[];
  return new Map(items.map((item) => [item['citation-key'] ?? '', item]));
}

describe('a source as a reference', () => {
  test('an article of an outlet, in each format', async () => {
    await record([
      {
        title: 'Çavuşoğlu’s 50% {of} the say',
        publisher: 'actor:ahval',
        publishedAt: '2020-11-02',
        language: 'tr',
        url: 'https://ahval.example/a_b?c=%20&d=~e',
        archivedUrl: 'https://web.archive.org/1',
      },
    ]);
    expect(await references('BIBTEX')).toBe(`@article{n0,
  title = {{Çavuşoğlu’s 50\\% \\textbraceleft{}of\\textbraceright{} the say}},
  journal = {Ahval \\& Söhne},
  year = {2020},
  month = {11},
  day = {2},
  language = {tr},
  url = {https://ahval.example/a_b?c=%20&d=~e},
  note = {Archived at https://web.archive.org/1},
}

`);
    expect(await references('BIBLATEX')).toBe(`@article{n0,
  title = {{Çavuşoğlu’s 50\\% \\textbraceleft{}of\\textbraceright{} the say}},
  journaltitle = {Ahval \\& Söhne},
  date = {2020-11-02},
  language = {tr},
  url = {https://ahval.example/a_b?c=%20&d=~e},
  note = {Archived at https://web.archive.org/1},
}

`);
    expect(await references('RIS')).toBe(
      [
        'TY  - NEWS',
        'ID  - n0',
        'TI  - Çavuşoğlu’s 50% {of} the say',
        'T2  - Ahval & Söhne',
        'PY  - 2020',
        'DA  - 2020/11/02/',
        'LA  - tr',
        'AV  - https://web.archive.org/1',
        'N1  - Archived at https://web.archive.org/1',
        'UR  - https://ahval.example/a_b?c=%20&d=~e',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    expect((await csl()).get('n0')).toEqual({
      id: 'source:n0',
      'citation-key': 'n0',
      type: 'article-newspaper',
      title: 'Çavuşoğlu’s 50% {of} the say',
      'container-title': 'Ahval & Söhne',
      language: 'tr',
      issued: { 'date-parts': [[2020, 11, 2]] },
      URL: 'https://ahval.example/a_b?c=%20&d=~e',
      archive: 'web.archive.org',
      archive_location: 'https://web.archive.org/1',
      note: 'Archived at https://web.archive.org/1',
    });
  });

  test('with when it was read, all copies, and what became of it', async () => {
    await record([
      {
        title: 'T',
        url: 'https://a.example/',
        updatedAt: '2020-11-03',
        accessedAt: '2023-09-24',
        archives: [{ url: 'https://web.archive.org/1' }, { url: 'https://archive.example/2', at: '2021' }],
        status: 'RETRACTED',
        statusAt: '2020-11-05',
        statusNote: 'Invented.',
      },
    ]);
    const note =
      'Updated 3 November 2020. Retracted 5 November 2020: Invented. Archived at https://web.archive.org/1, https://archive.example/2';
    expect((await csl()).get('n0')).toMatchObject({
      accessed: { 'date-parts': [[2023, 9, 24]] },
      archive: 'web.archive.org',
      archive_location: 'https://web.archive.org/1',
      status: 'retracted',
      note,
    });
    expect(await references('RIS')).toMatch(/\r\nY2 {2}- 2023\/09\/24\/\r\n/);
    expect(await references('BIBTEX')).toContain(`note = {Accessed 24 September 2023. ${note}}`);
    expect(await references('BIBLATEX')).toMatch(/urldate = \{2023-09-24\},\n {2}note = \{Updated/);
  });

  test('the author of what a ministry publishes is the ministry', async () => {
    await record([{ title: 'Açıklama', kind: 'PRESS_RELEASE', publisher: 'actor:mfa' }]);
    const author = [{ literal: 'Dışişleri Bakanlığı, Türkiye' }];
    expect((await csl()).get('n0')).toMatchObject({ type: 'document', genre: 'Press release', author });
    expect(parsed(await references('BIBTEX')).get('n0')?.author).toEqual([{ family: author[0]?.literal }]);
    expect(await references('RIS')).toContain('AU  - Dışişleri Bakanlığı, Türkiye\r\n');
  });

  // EDTF; CSL date parts, circa, and literal text if an end is open; the certain part of the date in RIS and BibTeX; and
  // the date in biblatex, if that is another one.
  test.each<[string, number[][] | null, boolean, string | null, string | null, string?]>([
    ['2020-11-02', [[2020, 11, 2]], false, null, '2020/11/02/'],
    ['2020-11', [[2020, 11]], false, null, '2020/11//'],
    ['2020', [[2020]], false, null, '2020///'],
    ['2020-10-31~', [[2020, 10, 31]], true, null, '2020/10/31/'],
    ['2020-10?', [[2020, 10]], true, null, '2020/10//'],
    [
      '2020-09-20/2020-09-21',
      [
        [2020, 9, 20],
        [2020, 9, 21],
      ],
      false,
      null,
      '2020/09//',
    ],
    [
      '2020-09/2020-11-01',
      [
        [2020, 9],
        [2020, 11],
      ],
      false,
      null,
      '2020///',
    ],
    ['2020/2020-11-01', [[2020]], false, null, '2020///'],
    ['2020-11/2020-11-15~', [[2020, 11]], true, null, '2020/11//'],
    ['-0043-03-15', [[-44, 3, 15]], false, null, null],
    [
      '-0043-03-1X',
      [
        [-44, 3, 10],
        [-44, 3, 19],
      ],
      false,
      null,
      null,
      '-0043-03-10/-0043-03-19',
    ],
    [
      '2020-09-2X',
      [
        [2020, 9, 20],
        [2020, 9, 29],
      ],
      false,
      null,
      '2020/09//',
      '2020-09-20/2020-09-29',
    ],
    [
      '2020-1X~',
      [
        [2020, 10],
        [2020, 12],
      ],
      true,
      null,
      '2020///',
      '2020-10~/2020-12~',
    ],
    [
      '2020-33',
      [
        [2020, 1],
        [2020, 3],
      ],
      false,
      null,
      '2020///',
      '2020-01/2020-03',
    ],
    ['../2020-09-3X', null, false, '30 September 2020 or before', null, '../2020-09-30'],
    ['-0001/0001', null, false, 'between 2 BC and 1', null],
    [
      '2020-09/2021-01',
      [
        [2020, 9],
        [2021, 1],
      ],
      false,
      null,
      null,
    ],
    ['../2020-11-01', null, false, '1 November 2020 or before', null],
    ['2020-11-01/..', null, false, '1 November 2020 or after', null],
    ['202X', [[2020], [2029]], false, null, null],
    ['2020-11-XX', [[2020, 11]], false, null, '2020/11//'],
    ['2020-11-01T14:30:00Z', [[2020, 11, 1]], false, null, '2020/11/01/'],
  ])(
    'of %s no more is told than is known',
    async (publishedAt, parts, circa, literal, certain, ofLevel1 = publishedAt) => {
      await record([{ title: 'T', publishedAt }]);
      expect((await csl()).get('n0')?.issued).toEqual({
        ...(parts && { 'date-parts': parts }),
        ...(circa && { circa: true }),
        ...(literal !== null && { literal }),
      });
      const ris = await references('RIS');
      expect(/^DA {2}- (.*)\r$/m.exec(ris)?.[1] ?? null).toBe(certain);
      const sure = (certain ?? '').split('/').flatMap((part) => (part === '' ? [] : [Number(part)]));
      const issued = certain === null ? undefined : { 'date-parts': [sure] };
      expect(parsed(await references('BIBTEX')).get('n0')?.issued).toEqual(issued);
      expect(await references('BIBLATEX')).toContain(`  date = {${ofLevel1}},`);
      if (!/^\d{4}(-\d\d)*$/.test(publishedAt)) expect(ris).toContain(`EDTF: ${publishedAt}`);
    },
  );

  test.each([
    ['2020-21', 1, '2020///', '2020-21'],
    ['2020-24', 4, null, '2020-24'],
    ['2020-29~', 1, '2020///', '2020-09~/2020-11~'],
  ])('the season %s is one for citation processors', async (publishedAt, season, certain, biblatex) => {
    await record([{ title: 'T', publishedAt }]);
    const circa = publishedAt.endsWith('~') ? { circa: true } : {};
    expect((await csl()).get('n0')?.issued).toEqual({ 'date-parts': [[2020]], season, ...circa });
    expect(/^DA {2}- (.*)\r$/m.exec(await references('RIS'))?.[1] ?? null).toBe(certain);
    expect(await references('BIBLATEX')).toContain(`  date = {${biblatex}},`);
  });

  test('titles with any characters survive a round trip through BibTeX and RIS', async () => {
    const sign = fc.constantFrom(...'\\{}$&%#_~^"\'`-@=,;:!?.()[]/ aZ09çğıİöşüÇĞÖŞÜəӘՀայաստանԵрд—“”é'.split(/(?:)/u));
    const title = fc
      .array(sign, { minLength: 1, maxLength: 30 })
      .map((signs) => signs.join('').replace(/\s+/g, ' ').trim());
    const titles = fc.sample(
      title.filter((text) => /\p{L}/u.test(text)),
      { seed: 1, numRuns: 90 },
    );
    await record([
      ...titles.map((each) => ({ title: each })),
      { title: '} } \\end{document} @article{x, title = {y' },
      { title: 'one\nER  - \nTY  - JOUR\nTI  - two' },
      { title: 'text☢riched' },
    ]);
    // An import rejects it, but a record of an earlier version may have it.
    await cypher(`MATCH (n:Source) SET n.title = replace(n.title, '☢', '\u202E')`);
    const bibtex = parsed(await references('BIBTEX'));
    const ris = parsed(await references('RIS'));
    expect(bibtex.size).toBe(titles.length + 3);
    expect(ris.size).toBe(titles.length + 3);
    for (const [index, written] of titles.entries()) {
      expect(bibtex.get(`n${index}`)?.title).toBe(written);
      expect(ris.get(`n${index}`)?.title).toBe(written);
    }
    expect(ris.get(`n${titles.length + 1}`)?.title).toBe('one ER - TY - JOUR TI - two');
    expect(bibtex.get(`n${titles.length}`)?.title).toBe('} } \\end{document} @article{x, title = {y');
    expect((await csl()).get(`n${titles.length + 2}`)?.title).toBe('textriched');
  });

  test('an address with braces does not end its field', async () => {
    await record([{ title: 'T', url: 'https://x.example/?a=}{%7D' }]);
    expect(parsed(await references('BIBTEX')).get('n0')?.URL).toBe('https://x.example/?a=%7D%7B%7D');
  });
});

describe('hearsay references', () => {
  test('prints all of them, from several pages, and applies filters', async () => {
    await record([
      ...Array.from({ length: 120 }, (_, index) => ({ title: `Title ${index}`, publisher: 'actor:ahval' })),
      { title: 'Letter', kind: 'LETTER', publishedAt: '2020-10-31' },
    ]);
    const all = await run(referencesCommand, graph, '--json');
    expect(all.failure).toBeUndefined();
    expect(JSON.parse(all.out)).toHaveLength(121);
    expect(parsed((await run(referencesCommand, graph, '--format', 'bibtex')).out).size).toBe(121);
    expect(parsed((await run(referencesCommand, graph, '--format', 'ris', '--kind', 'letter')).out).size).toBe(1);
    expect((await run(referencesCommand, graph, '--kind', 'letter')).out).toBe(
      'published   publisher  title   kind\n2020-10-31             Letter  letter\n',
    );
  });

  test('names the invalid flag', async () => {
    await record([{ title: 'T' }]);
    const { failure } = await run(referencesCommand, graph, '--publisher', 'actor:ahvall');
    expect(failure).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await run(referencesCommand, graph, '--format', 'endnote')).failure).toBeDefined();
    expect((await run(referencesCommand, graph, '--kind', 'novel')).failure).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
