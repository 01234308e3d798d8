import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCorpus } from '../../src/imports/corpus/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { markAllSameUrls } from '../../src/record/same-urls.ts';
import { ask, testApp } from '../support/ask.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { temporaryFolder } from '../support/temporary.ts';

const graph = testGraph();
const app = testApp(graph);

beforeEach(async () => {
  await migrate(graph);
  await empty();
});

const OUTLETS = ['a', 'b', 'c'];
const actors = [
  ...OUTLETS.map((id) => ({ id: `actor:${id}`, kind: 'OUTLET', name: id.toUpperCase() })),
  { id: 'actor:p', kind: 'PERSON', name: 'P' },
];
const claims = [{ id: 'claim:c', text: 'It is so.', kind: 'FACTUAL', about: ['actor:p'] }];
const source = (id: string, url: string | null, more: object = {}) => ({
  id: `source:${id}`,
  title: id,
  kind: 'ARTICLE',
  publisher: `actor:${id}`,
  ...(url !== null && { url }),
  ...more,
});
const statement = (id: string, sources: readonly string[], more: object = {}) => ({
  id: `statement:${id}`,
  speaker: 'actor:p',
  stance: 'ASSERTS',
  claim: 'claim:c',
  mode: 'INDIRECT',
  saidAt: '2020-11',
  sources: sources.map((each) => ({ source: `source:${each}` })),
  ...more,
});
const dossier = (sources: object[], statements: object[]) => ({
  dossier: 'one',
  title: 'One article',
  actors,
  claims,
  sources,
  statements,
});

interface Counts {
  readonly claim: { readonly statements: { readonly nodes: readonly { provenance: { independentChains: number } }[] } };
  readonly corroboration: { readonly sides: readonly { independentChains: number }[] };
  readonly several: { readonly totalCount: number };
}

/** Independent chains of each statement, of the claim, and whether filters of both agree with them. */
async function counts(): Promise<{ statements: number[]; claim: number | undefined }> {
  const answer = await ask<Counts>(
    app,
    `{ claim(id: "claim:c") { statements(first: 100, orderBy: RECORDED_AT_ASC) { nodes { id provenance { independentChains } } } }
       corroboration(claim: "claim:c") { sides { independentChains } }
       several: claims(filter: { minIndependentChains: 2 }) { totalCount } }`,
  );
  const statements = answer.claim.statements.nodes.map(({ provenance }) => provenance.independentChains);
  const kept = await cypher(
    'MATCH (s:Statement) WHERE s.claimId = $c RETURN s.independentChains AS n ORDER BY s.recordedAt, s.id',
    { c: 'claim:c' },
  );
  expect(kept.map(({ n }) => n)).toEqual(statements);
  const claim = answer.corroboration.sides[0]?.independentChains;
  expect(answer.several.totalCount).toBe(claim !== undefined && claim > 1 ? 1 : 0);
  return { statements, claim };
}

const U = 'https://www.example.org/talks';

describe('sources of one URL count once', () => {
  test.each<[string, (string | null)[], object[], string[][], number[], number]>([
    [
      'in whatever form',
      [U, `${U}?utm_source=x`, 'http://m.example.org/talks/#top'],
      [{}, {}, {}],
      [['a', 'b', 'c']],
      [1],
      1,
    ],
    [
      'and others for themselves',
      [U, `${U}?utm_source=x`, 'https://other.org/'],
      [{}, {}, {}],
      [['a', 'b', 'c']],
      [2],
      2,
    ],
    ['also without publishers', [U, `${U}#b`, null], [{ publisher: undefined }, {}, {}], [['a', 'b', 'c']], [2], 2],
    ['also across statements', [U, `${U}#b`, null], [{}, {}, {}], [['a'], ['b']], [1, 1], 1],
    ['also where one cites the other', [U, `${U}#b`, null], [{ cites: ['source:b'] }, {}, {}], [['a', 'b']], [1], 1],
    ['also in the middle', [U, `${U}#b`, null], [{ cites: ['source:c'] }, {}, {}], [['a', 'c'], ['b']], [1, 1], 1],
    ['but not of different pages', [`${U}?page=1`, `${U}?page=2`, null], [{}, {}, {}], [['a', 'b']], [2], 2],
    ['and sources without a URL for themselves', [null, null, null], [{}, {}, {}], [['a', 'b', 'c']], [3], 3],
  ])('%s', async (_, urls, more, said, statements, claim) => {
    const sources = urls.map((url, index) => source(OUTLETS[index] ?? '', url, more[index]));
    await importDossier(
      graph,
      dossier(
        sources,
        said.map((ids, index) => statement(`s${index}`, ids)),
      ),
    );
    expect(await counts()).toEqual({ statements, claim });
  });

  test('all hangs on the article, whichever of its sources is given', async () => {
    const all = [source('a', U), source('b', `${U}?fbclid=1`), source('c', 'https://c.org/')];
    await importDossier(graph, dossier(all, [statement('one', ['a', 'b']), statement('two', ['a', 'c'])]));
    const query = `{ one: statement(id: "statement:one") { provenance { commonLinks { id } singleSource } }
      falls(with: ["source:b"]) { fallen { nodes { id } } }
      rest: statements(filter: { restsOn: ["source:b"] }) { nodes { id } } }`;
    expect(await ask(app, query)).toEqual({
      one: { provenance: { commonLinks: [{ id: 'source:a' }], singleSource: true } },
      falls: { fallen: { nodes: [{ id: 'statement:one' }] } },
      rest: { nodes: [{ id: 'statement:one' }] },
    });
  });

  test('also when the second comes later, goes, or gets another URL', async () => {
    const first = dossier(
      [source('a', U), source('b', 'https://b.org/'), source('c', null)],
      [statement('s', ['a', 'b'])],
    );
    await importDossier(graph, first);
    expect(await counts()).toEqual({ statements: [2], claim: 2 });
    await importDossier(graph, { ...first, sources: [source('a', U), source('b', `${U}?gclid=1`), source('c', null)] });
    expect(await counts()).toEqual({ statements: [1], claim: 1 });
    await importDossier(graph, {
      ...first,
      sources: [source('a', U, { title: 'A' }), source('b', `${U}?gclid=1`), source('c', null)],
    });
    expect(await counts()).toEqual({ statements: [1], claim: 1 });
    await importDossier(graph, first);
    expect(await counts()).toEqual({ statements: [2], claim: 2 });
    await importDossier(graph, {
      ...first,
      sources: [source('a', null), source('b', `${U}?gclid=1`), source('c', null)],
    });
    expect(await counts()).toEqual({ statements: [2], claim: 2 });
    expect(await cypher('MATCH (n:Source) WHERE n.sameUrlAs IS NOT NULL RETURN n.id')).toEqual([]);
    await importDossier(graph, {
      dossier: 'two',
      title: 'Another',
      sources: [{ ...source('d', `${U}/amp`), publisher: 'actor:c' }],
      statements: [statement('t', ['d'])],
    });
    await importDossier(graph, first);
    expect(await counts()).toEqual({ statements: [2, 1], claim: 2 });
    expect(await cypher('MATCH (n:Source) WHERE n.sameUrlAs IS NOT NULL RETURN n.id AS id ORDER BY id')).toEqual([
      { id: 'source:a' },
      { id: 'source:d' },
    ]);
  });

  test('also in a record of an earlier version', async () => {
    await importDossier(
      graph,
      dossier([source('a', U), source('b', `${U}#b`), source('c', null)], [statement('s', ['a', 'b'])]),
    );
    await cypher(`MATCH (n:Source) SET n.sameUrlAs = null WITH count(*) AS all
      MATCH (s:Statement) SET s.independentChains = 2, s.publisherChains = ['actor:a', 'actor:b']`);
    expect(await markAllSameUrls(graph)).toBe(2);
    expect(await counts()).toEqual({ statements: [1], claim: 1 });
    expect(await markAllSameUrls(graph)).toBe(0);
  });

  test('also when batches of a corpus are written at the same time', async () => {
    const path = join(await temporaryFolder(), 'corpus.jsonl');
    const rows: object[] = [...actors.map((actor) => ({ actor })), ...claims.map((claim) => ({ claim }))];
    for (let n = 0; n < 30; n += 1) {
      rows.push({ source: { ...source(`a${n}`, `${U}/${n % 10}`), publisher: `actor:${OUTLETS[n % 3] ?? ''}` } });
      rows.push({ statement: statement(`s${n}`, [`a${n}`, ...(n >= 10 ? [`a${n - 10}`] : [])]) });
    }
    await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    await importCorpus(graph, [path], { batchSize: 2, lanes: 4 });
    expect(await cypher('MATCH (n:Source) WHERE n.sameUrlAs IS NOT NULL RETURN count(*) AS count')).toEqual([
      { count: 30 },
    ]);
    const { statements, claim } = await counts();
    expect(new Set(statements)).toEqual(new Set([1]));
    expect(claim).toBeLessThanOrEqual(10);
  });
});

test('sources of one document are one origin, of known lineage if one of them is', async () => {
  const url = 'https://example.org/one';
  const unknown = { ...source('b', `${url}?utm_source=x`), publisher: undefined };
  await importDossier(
    graph,
    dossier([source('a', url), unknown, source('c', null)], [statement('s', OUTLETS), statement('t', ['b'])]),
  );
  const fields = 'originCount unknownLineage';
  const { statement: one, corroboration } = await ask<Origins>(
    app,
    `{ statement(id: "statement:s") { provenance { ${fields} origins { id } } }
       corroboration(claim: "claim:c") { sides { ${fields} origins { sources { id } statementCount soleCount } } } }`,
  );
  expect(one.provenance).toEqual({
    originCount: 2,
    unknownLineage: 0,
    origins: OUTLETS.map((id) => ({ id: `source:${id}` })),
  });
  expect(corroboration.sides[0]).toEqual({
    originCount: 2,
    unknownLineage: 0,
    origins: [
      { sources: [{ id: 'source:a' }], statementCount: 2, soleCount: 1 },
      { sources: [{ id: 'source:c' }], statementCount: 1, soleCount: 0 },
    ],
  });
});

interface Origins {
  readonly statement: { readonly provenance: object };
  readonly corroboration: { readonly sides: readonly object[] };
}
