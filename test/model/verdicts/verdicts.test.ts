import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { showCommand } from '../../../src/cli/show.ts';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, post, testApp } from '../../support/ask.ts';
import { BASE } from '../../support/base-dossier.ts';
import { run } from '../../support/command.ts';
import { folderOf, importFiles, placeIn, problemsOf, unmarked } from '../../support/dossier-files.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const graph = testGraph();
const app = testApp(graph);

const HEAD = `dossier: checked
title: What checkers concluded
actors:
  - { id: actor:facts, kind: OUTLET, name: Facts First }
  - { id: actor:verify, kind: OUTLET, name: Verify }
sources:
  - { id: source:facts, title: Were there mercenaries?, kind: ARTICLE, publisher: actor:facts, publishedAt: 2021-03-01 }
  - { id: source:verify, title: Fact check, kind: ARTICLE, publisher: actor:verify }
verdicts:
`;
const HALF_TRUE = `  - { id: verdict:facts, of: claim:mercenaries, checker: actor:facts, rating: Half True,
      scale: { value: 3, worst: 1, best: 5 }, conclusion: MIXED, publishedAt: 2021-03, source: source:facts, locator: paragraph 9 }
`;
const FALSE = `  - { id: verdict:verify, of: claim:mercenaries, checker: actor:verify, rating: Falsch, conclusion: REFUTED,
      publishedAt: 2021-02-01, source: source:verify }
`;
const OF_STATEMENT = `  - { of: statement:cavusoglu-denies, checker: Verify, rating: Nicht belegt, conclusion: UNPROVEN, source: Fact check }
`;
const DERIVED = 'verdict:checked-verify-cavusoglu-denies';

interface Verdicts {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

async function idsOf(query: string): Promise<{ ids: string[]; count: number }> {
  const { found } = await ask<{ found: Verdicts }>(app, `{ found: ${query} { totalCount nodes { id } } }`);
  return { ids: found.nodes.map(({ id }) => id), count: found.totalCount };
}

beforeAll(async () => {
  await migrate(graph);
  await empty();
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'base.yaml'), BASE);
  await writeFile(join(folder, 'checked.yaml'), HEAD + HALF_TRUE + FALSE + OF_STATEMENT);
  await importDossiers(graph, [folder]);
});

describe('verdicts', () => {
  test('of a claim are listed beside its positions, latest first, as printed and on their own scale', async () => {
    const { claim } = await ask<{ claim: unknown }>(
      app,
      `{ claim(id: "claim:mercenaries") {
        positions { stance count }
        verdicts { totalCount nodes {
          id rating scale { value worst best } conclusion publishedAt { edtf } checker { name } source { title } locator
          of { id } withdrawnAt
        } }
      } }`,
    );
    expect(claim).toEqual({
      positions: [
        { stance: 'DENIES', count: 1 },
        { stance: 'ASSERTS', count: 1 },
      ],
      verdicts: {
        totalCount: 2,
        nodes: [
          {
            id: 'verdict:facts',
            rating: 'Half True',
            scale: { value: 3, worst: 1, best: 5 },
            conclusion: 'MIXED',
            publishedAt: { edtf: '2021-03' },
            checker: { name: 'Facts First' },
            source: { title: 'Were there mercenaries?' },
            locator: 'paragraph 9',
            of: { id: 'claim:mercenaries' },
            withdrawnAt: null,
          },
          expect.objectContaining({ id: 'verdict:verify', scale: null, conclusion: 'REFUTED' }),
        ],
      },
    });
  });

  test.each([
    ['statement(id: "statement:cavusoglu-denies") { found: verdicts', [DERIVED]],
    ['statement(id: "statement:pashinyan-mercenaries") { found: verdicts', []],
    ['claim(id: "claim:no-mercenaries") { found: verdicts', []],
    ['claim(id: "claim:mercenaries") { found: verdicts(filter: { conclusion: [REFUTED] })', ['verdict:verify']],
    ['claim(id: "claim:mercenaries") { found: verdicts(filter: { checker: ["actor:facts"] })', ['verdict:facts']],
  ])('%s', async (query, ids) => {
    const answer = await ask<Record<string, { found: Verdicts }>>(app, `{ ${query} { totalCount nodes { id } } } }`);
    const [{ found } = { found: { nodes: [], totalCount: -1 } }] = Object.values(answer);
    expect([found.nodes.map(({ id }) => id), found.totalCount]).toEqual([ids, ids.length]);
  });

  test.each([
    ['verdicts', ['verdict:facts', 'verdict:verify', DERIVED]],
    ['verdicts(last: 2)', ['verdict:verify', DERIVED]],
    ['verdicts(filter: { checker: ["actor:verify"] })', ['verdict:verify', DERIVED]],
    [
      'verdicts(filter: { checker: ["actor:verify", "actor:facts"], conclusion: [MIXED, UNPROVEN] })',
      ['verdict:facts', DERIVED],
    ],
    ['verdicts(filter: { asOf: "2000-01-01T00:00:00Z" })', []],
    ['claims(filter: { verdict: {} })', ['claim:mercenaries']],
    ['claims(filter: { verdict: { conclusion: [REFUTED] } })', ['claim:mercenaries']],
    ['claims(filter: { verdict: { conclusion: [UNPROVEN] } })', []],
    ['claims(filter: { verdict: { conclusion: [REFUTED], checker: ["actor:facts"] } })', []],
    ['claims(filter: { verdict: { checker: ["actor:facts"] }, text: "xyzzy" })', []],
    ['claims(filter: { verdict: {}, minIndependentChains: 1 })', ['claim:mercenaries']],
  ])('%s', async (query, ids) => {
    const { ids: found, count } = await idsOf(query);
    expect(found).toEqual(ids);
    if (!query.includes('last')) expect(count).toBe(ids.length);
  });

  test('are found by id, one after the other, and refuse a checker that is none', async () => {
    const answer = await ask<Record<string, { __typename: string } | null>>(
      app,
      `{ node(id: "${DERIVED}") { __typename } verdict(id: "verdict:facts") { __typename revisions { id } }
        none: verdict(id: "verdict:none") { id } }`,
    );
    expect(answer).toEqual({
      node: { __typename: 'Verdict' },
      verdict: { __typename: 'Verdict', revisions: [] },
      none: null,
    });
    const { verdicts } = await ask<{ verdicts: { edges: { cursor: string }[] } }>(
      app,
      `{ verdicts(first: 1) { edges { cursor } } }`,
    );
    expect((await idsOf(`verdicts(after: "${verdicts.edges[0]?.cursor ?? ''}")`)).ids).toEqual([
      'verdict:verify',
      DERIVED,
    ]);
    const refused = await post(app, `{ verdicts(filter: { checker: ["actor:fact"] }) { totalCount } }`);
    expect(refused.errors?.[0]?.message).toBe(
      'filter.checker: the record holds no actor:fact; the nearest is actor:facts',
    );
  });

  test('stay out of disputes, positions and corroboration', async () => {
    const query = `{ corroboration(claim: "claim:mercenaries") { sides { side statementCount independentChains } }
      disputes { totalCount: nodes { sides { statementCount: statements { totalCount } } } } }`;
    const before = await post(app, query);
    await importFiles(graph, { 'checked.yaml': HEAD.replace('verdicts:\n', '') }, { prune: true });
    expect(await post(app, query)).toEqual(before);
    await importFiles(graph, { 'checked.yaml': HEAD + HALF_TRUE + FALSE + OF_STATEMENT });
  });

  test('are shown, and told in briefs with their source', async () => {
    expect(parse((await run(showCommand, graph, 'verdict:facts')).out)).toMatchObject({
      type: 'Verdict',
      of: { type: 'Claim', text: 'Turkey sent mercenaries.' },
      checker: { id: 'actor:facts' },
      rating: 'Half True',
      scale: { value: 3, worst: 1, best: 5 },
      publishedAt: '2021-03',
    });
    const shown = parse((await run(showCommand, graph, 'claim:mercenaries')).out) as { verdicts: { nodes: unknown[] } };
    expect(shown.verdicts.nodes).toHaveLength(2);
    const { claim, actor } = await ask<Record<string, { document: string }>>(
      app,
      `{ claim: brief(of: "claim:mercenaries") { document(format: MARKDOWN) } actor: brief(of: "actor:cavusoglu") { document(format: MARKDOWN) } }`,
    );
    expect(claim?.document).toContain('## What checkers concluded');
    expect(claim?.document).toMatch(
      /Facts First rated the claim “Half True” \(3 on a scale from 1, the worst, to 5, the best\) in March 2021: mixed\.\[\^\d\]/,
    );
    expect(claim?.document).toMatch(/Verify rated what Mevlüt Çavuşoğlu said “Nicht belegt”: unproven\.\[\^\d\]/);
    expect(claim?.document).toMatch(/\[\^\d\]: Facts First, “Were there mercenaries\?”, article, 1 March 2021\./);
    expect(actor?.document).toMatch(/Verify rated the claim “Falsch” on 1 February 2021: refuted\./);
  });

  test('are revised, withdrawn with --prune, and reinstated', async () => {
    const changed = HALF_TRUE.replace('Half True', 'Mostly True').replace('value: 3', 'value: 4');
    const report = await importFiles(graph, { 'checked.yaml': HEAD + changed + FALSE + OF_STATEMENT });
    expect(report.changes).toEqual([
      { action: 'changed', type: 'verdict', id: 'verdict:facts', fields: ['rating', 'scale'] },
    ]);
    const without = { 'checked.yaml': HEAD + changed + OF_STATEMENT };
    expect((await importFiles(graph, without)).unlisted).toEqual(['verdict:verify']);
    expect((await importFiles(graph, without, { prune: true })).changes).toMatchObject([
      { action: 'withdrawn', id: 'verdict:verify' },
    ]);
    expect(await idsOf('claims(filter: { verdict: { conclusion: [REFUTED] } })')).toEqual({ ids: [], count: 0 });
    const { verdict, other } = await ask<Record<string, { withdrawnAt: string | null; revisions: object[] }>>(
      app,
      `{ verdict(id: "verdict:verify") { withdrawnAt revisions { why } } other: verdict(id: "verdict:facts") { withdrawnAt revisions { before after } } }`,
    );
    expect(verdict?.withdrawnAt).toMatch(/^\d{4}/);
    expect(other?.revisions[0]).toMatchObject({ before: { rating: 'Half True' }, after: { rating: 'Mostly True' } });
    const again = await importFiles(graph, { 'checked.yaml': HEAD + HALF_TRUE + FALSE + OF_STATEMENT });
    expect(again.changes.map(({ action, id }) => [action, id])).toEqual([
      ['changed', 'verdict:facts'],
      ['reinstated', 'verdict:verify'],
    ]);
    expect((await importFiles(graph, { 'checked.yaml': HEAD + HALF_TRUE + FALSE + OF_STATEMENT })).changes).toEqual([]);
  });

  test('are refused with their line', async () => {
    const { text, places } = unmarked(
      'checked.yaml',
      HEAD.replaceAll('facts', 'fax').replaceAll('verify', 'verifies').replace('checked', 'more') +
        `  - { id: verdict:a, of: ▸actor:turkey, checker: actor:fax, rating: R, conclusion: MIXED, source: source:fax }
  - { id: verdict:b, of: ▸claim:mercenarie, checker: ▸actor:fac, rating: R, conclusion: MIXED, source: ▸source:fac }
  - { id: verdict:c, of: claim:mercenaries, checker: actor:fax, rating: R, conclusion: ▸FALSE, source: source:fax }
  - { id: verdict:d, of: claim:mercenaries, checker: actor:fax, rating: R, conclusion: MIXED, source: source:fax,
      scale: { value: ▸6, worst: 1, best: 5 } }
  - { id: verdict:e, of: claim:mercenaries, checker: actor:fax, rating: R, conclusion: MIXED, source: source:fax,
      scale: { value: 1, worst: 1, best: ▸1 } }
  - ▸{ id: verdict:f, of: claim:mercenaries, checker: actor:fax, conclusion: MIXED, source: source:fax }
`,
    );
    const problems = await problemsOf(graph, { 'checked.yaml': text });
    expect(problems.map(placeIn).toSorted()).toEqual(places.toSorted());
    expect(problems.map(({ message }) => message).join('\n')).toMatch(
      /the rating 6 is outside its scale, from 1 \(worst\) to 5 \(best\)/,
    );
  });

  test.each([
    ['REFUTED', '{ value: 5, worst: 1, best: 5 }', 1],
    ['SUPPORTED', '{ value: -1, worst: -2, best: 2 }', 1],
    ['SUPPORTED', '{ value: 1, worst: 6, best: 1 }', 0],
    ['MIXED', '{ value: 5, worst: 1, best: 5 }', 0],
    ['REFUTED', '{ value: 3, worst: 1, best: 5 }', 0],
  ])('%s at %s: %i warnings', async (conclusion, scale, count) => {
    const odd = `  - { of: claim:mercenaries, checker: actor:facts, rating: R, scale: ${scale}, conclusion: ${conclusion}, source: source:facts }\n`;
    const { warnings } = await importFiles(graph, { 'checked.yaml': HEAD + odd }, { dryRun: true });
    expect(warnings).toHaveLength(count);
  });

  test('come from a corpus in JSON Lines and in CSV, also before what they are of', async () => {
    const entries = [
      {
        verdict: {
          id: 'verdict:j',
          of: 'statement:j',
          checker: 'actor:facts',
          rating: 'True',
          conclusion: 'SUPPORTED',
          scale: { value: 5, worst: 1, best: 5 },
          source: 'source:facts',
        },
      },
      {
        statement: {
          id: 'statement:j',
          speaker: 'actor:turkey',
          stance: 'DENIES',
          claim: 'claim:mercenaries',
          mode: 'INDIRECT',
          saidAt: '2021',
          sources: [{ source: 'source:facts' }],
        },
      },
    ];
    const folder = await folderOf({
      'jsonl.jsonl': entries.map((entry) => JSON.stringify(entry)).join('\n'),
    });
    const imported = await importCorpus(graph, [join(folder, 'jsonl.jsonl')]);
    expect(imported.counts.verdict.created).toBe(1);
    await writeFile(
      join(folder, 'verdicts.csv'),
      'id;of;checker;rating;scale;conclusion;publishedAt;source\nverdict:k;statement:j;actor:facts;Mostly True;4 1 5;SUPPORTED;2021-04-05;source:facts\n',
    );
    expect((await importCorpus(graph, [join(folder, 'verdicts.csv')], { dossier: 'csv' })).counts.verdict.created).toBe(
      1,
    );
    const rows = await cypher(
      `MATCH (v:Verdict)-[:CHECKS]->(s:Statement) WHERE v.id IN ['verdict:j', 'verdict:k'] RETURN v.id AS id, v.scaleValue AS value, s.id AS of ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: 'verdict:j', value: 5, of: 'statement:j' },
      { id: 'verdict:k', value: 4, of: 'statement:j' },
    ]);
  });
});
