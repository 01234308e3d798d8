import { isDateTime, type DateTime } from 'neo4j-driver';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../src/imports/dossier/import.ts';
import { reportText, type ImportReport } from '../../../src/imports/dossier/report.ts';
import { cypher, empty, OURS, testGraph } from '../../support/graph.ts';
import { expectPositionsKept } from '../../support/positions.ts';
import { sortKey as sortKeyOf } from '../../../src/graph/sort-key.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { BASE } from '../../support/base-dossier.ts';
import { dump, importFiles } from '../../support/dossier-files.ts';

const graph = testGraph();

beforeEach(async () => {
  await migrate(graph);
  await empty();
});

function importBase(text = BASE, options: ImportOptions = {}): Promise<ImportReport> {
  return importFiles(graph, { 'base.yaml': text }, options);
}

const revisions = (id: string) =>
  cypher(
    `MATCH (r:Revision)-[:REVISES]->(n {id: $id})
     RETURN r.by AS by, r.why AS why, r.before AS before, r.after AS after, r.id STARTS WITH 'revision:' AS named ORDER BY r.at`,
    { id },
  );

describe('what is written', () => {
  test('a statement with all its edges', async () => {
    await importBase();
    const at = '2020-10-31T23:59:59.999Z';
    const sortKey = sortKeyOf(new Date(at), 'statement:pashinyan-mercenaries');
    const width = 31;
    const edges = await cypher(
      `MATCH (s:Statement {id: 'statement:pashinyan-mercenaries'})-[r]-(n)
       RETURN CASE WHEN startNode(r) = s THEN '→ ' ELSE '← ' END + type(r) + ' ' + n.id AS edge, properties(r) AS props ORDER BY edge`,
    );
    expect(edges.map(({ edge, props }) => [edge, plain(props)])).toEqual([
      ['← MADE actor:pashinyan', { as: 'office:pashinyan-pm' }],
      ['← RESPONDS_TO statement:cavusoglu-denies', {}],
      ...['event:war', 'place:baku', 'topic:mercenaries'].map((id) => [
        `→ CONCERNS ${id}`,
        { subjectId: id, sortKey, width },
      ]),
      ['→ ON claim:mercenaries', {}],
      [
        '→ SOURCED_FROM source:ahval',
        {
          sourceId: 'source:ahval',
          publisherId: 'actor:ahval',
          sortKey,
          width,
          position: 0,
          quote: 'They sent mercenaries.',
          language: 'en',
          verbatim: true,
          locator: 'paragraph 3',
          commitment: 'NEUTRAL',
        },
      ],
      [
        '→ SOURCED_FROM source:anadolu',
        {
          sourceId: 'source:anadolu',
          publisherId: 'actor:anadolu',
          sortKey,
          width,
          position: 1,
          commitment: 'NEUTRAL',
        },
      ],
      ['→ TOLD actor:ahval', {}],
      ['→ TOWARD actor:armenia', toward('actor:armenia', 'NEUTRAL', true)],
      ['→ TOWARD actor:turkey', toward('actor:turkey', 'ACCUSES', false)],
    ]);
    expect(
      (
        await cypher(
          "MATCH (:Actor {id: 'actor:pashinyan'})-[r]->(n:Claim) RETURN type(r) AS type, n.id AS claim, properties(r) AS props",
        )
      ).map((row) => ({ ...row, props: plain(row['props']) })),
    ).toEqual([
      {
        type: 'ASSERTS',
        claim: 'claim:mercenaries',
        props: {
          statementId: 'statement:pashinyan-mercenaries',
          claimId: 'claim:mercenaries',
          speakerId: 'actor:pashinyan',
          said: '2020-10',
          saidAt: at,
          sortKey,
        },
      },
    ]);

    function toward(targetId: string, attitude: string, implied: boolean): object {
      return { speakerId: 'actor:pashinyan', targetId, saidAt: at, sortKey, width, attitude, implied };
    }
  });

  test('nodes with their labels and properties, and instants in UTC', async () => {
    await importBase();
    const sortKey = sortKeyOf(new Date('2020-10-31T23:59:59.999Z'), 'statement:pashinyan-mercenaries');
    expect(await node('statement:pashinyan-mercenaries')).toEqual({
      labels: ['Statement'],
      id: 'statement:pashinyan-mercenaries',
      speakerId: 'actor:pashinyan',
      claimId: 'claim:mercenaries',
      spokenAs: 'office:pashinyan-pm',
      stance: 'ASSERTS',
      quote: 'They sent mercenaries.',
      mode: 'DIRECT',
      channel: 'INTERVIEW',
      credibility: 3,
      said: '2020-10',
      saidEarliest: '2020-10-01T00:00:00.000Z',
      saidAt: '2020-10-31T23:59:59.999Z',
      sortKey,
      width: 31,
      originIds: ['source:anadolu'],
      originPublisherIds: ['actor:anadolu'],
      chains: ['source:ahval actor:ahval source:anadolu actor:anadolu'],
      publisherChains: ['actor:ahval actor:anadolu'],
      independentChains: 1,
      dossier: 'base',
    });
    expect(await node('actor:ahval')).toEqual({
      labels: ['Actor', 'Outlet'],
      id: 'actor:ahval',
      name: 'Ahval',
      aliases: [],
      unnamed: false,
      reliability: 'C',
      otherSpellings: ['ahval'],
      dossier: 'base',
    });
    expect(await node('source:anadolu')).toMatchObject({
      published: '2020-11-01',
      publishedEarliest: '2020-11-01T00:00:00.000Z',
      publishedAt: '2020-11-01T23:59:59.999Z',
    });
    expect(await node('event:war')).toMatchObject({ from: '2020-09-27', to: '2020-11-10' });
    const [types] = await cypher(
      `MATCH (s:Statement {id: 'statement:pashinyan-mercenaries'})-[c:SOURCED_FROM]->() MATCH ()-[h:HOLDS {id: 'office:cavusoglu-fm'}]->()
       RETURN valueType(s.credibility) AS credibility, valueType(s.saidAt) AS saidAt, valueType(c.position) AS position,
         toString(h.toLatest) AS heldTo, COUNT { (n) WHERE ${OURS} AND NOT n:Position AND (n.recordedAt IS NULL OR n.dossier <> 'base') } AS bare,
         COLLECT { MATCH (n) WHERE ${OURS} AND NOT n:Position RETURN DISTINCT n.recordedAt } AS instants LIMIT 1`,
    );
    expect(types).toMatchObject({
      credibility: 'INTEGER NOT NULL',
      saidAt: 'ZONED DATETIME NOT NULL',
      position: 'INTEGER NOT NULL',
      heldTo: '2023-06-03T23:59:59.999Z',
      bare: 0,
      instants: [expect.anything()],
    });
  });

  test('a contradiction stated on both sides is one edge, also across dossiers and imports', async () => {
    const both = BASE.replace('kind: FACTUAL, about', 'kind: FACTUAL, contradicts: [claim:mercenaries], about').replace(
      'text: Turkey sent mercenaries.',
      'text: Turkey sent mercenaries.\n    contradicts: [claim:no-mercenaries]',
    );
    const more = `dossier: more\ntitle: More\nclaims:
  - { id: claim:a, text: A, kind: FACTUAL, about: [topic:mercenaries], contradicts: [claim:b] }`;
    const other = `dossier: other\ntitle: Other\nclaims:
  - { id: claim:b, text: B, kind: FACTUAL, about: [topic:mercenaries], contradicts: [claim:a] }`;
    await importBase(both);
    await importFiles(graph, { 'more.yaml': more, 'other.yaml': other.replace(', contradicts: [claim:a]', '') });
    await importFiles(graph, { 'other.yaml': other });
    expect(await cypher('MATCH ()-[r:CONTRADICTS]->() RETURN count(r) AS edges')).toEqual([{ edges: 2 }]);
    for (const files of [
      { 'a.yaml': both },
      { 'a.yaml': other },
      { 'a.yaml': more },
      { 'a.yaml': more, 'b.yaml': other },
    ]) {
      expect((await importFiles(graph, files)).changes).toEqual([]);
    }
  });
});

describe('a second import of the same files', () => {
  test('changes nothing and says so', async () => {
    await importBase();
    const before = await cypher(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) AS n, elementId(r) AS r, properties(n) AS p ORDER BY n, r',
    );
    const report = await importBase();
    expect(report.changes).toEqual([]);
    expect(report.unchanged).toEqual({
      actor: 8,
      event: 1,
      place: 1,
      topic: 1,
      claim: 2,
      source: 2,
      statement: 2,
      verdict: 0,
    });
    expect(reportText(report)).toBe('Nothing to change: the record already holds all of it.');
    expect(
      await cypher(
        'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) AS n, elementId(r) AS r, properties(n) AS p ORDER BY n, r',
      ),
    ).toEqual(before);
  });
});

describe('a change', () => {
  test('rewrites the object and leaves a revision', async () => {
    await importBase();
    const changed = BASE.replace('saidAt: 2020-10\n', 'saidAt: 2020-10-05\n').replace(
      'told: [actor:ahval]',
      'told: [actor:anadolu]',
    );
    const report = await importBase(changed, { why: 'the transcript was found' });
    expect(report.changes).toEqual([
      { action: 'changed', type: 'statement', id: 'statement:pashinyan-mercenaries', fields: ['saidAt', 'told'] },
    ]);
    expect(await revisions('statement:pashinyan-mercenaries')).toEqual([
      {
        by: 'import of dossier base',
        why: 'the transcript was found',
        before: '{"saidAt":"2020-10","told":["actor:ahval"]}',
        after: '{"saidAt":"2020-10-05","told":["actor:anadolu"]}',
        named: true,
      },
    ]);
    await sameAsFresh(changed);
  });

  test('keeps when the object was first recorded, and properties that others have set on it', async () => {
    await importBase();
    await cypher("MATCH (n {id: 'actor:turkey'}) SET n.note = 'theirs'");
    const recorded =
      "MATCH (n {id: 'actor:turkey'}) RETURN toString(n.recordedAt) AS at, n.note AS note, n.name AS name";
    const [before] = await cypher(recorded);
    await importBase(BASE.replace('name: Turkey }', 'name: Türkiye }'));
    expect(await cypher(recorded)).toEqual([{ ...before, name: 'Türkiye' }]);
  });

  test.each([
    [
      'a kind',
      'kind: INSTITUTION, name: Turkish foreign ministry, partOf: [{ actor: actor:turkey }]',
      'kind: STATE, name: Ministry',
    ],
    ['an office that another takes', 'office:pashinyan-pm', 'office:pm-of-armenia'],
    ['an office that ends', 'of: actor:armenia, from: 2018-05-08', 'of: actor:armenia, from: 2018-05-08, to: 2026-01'],
    ['a speaker', 'speaker: actor:cavusoglu\n    as: office:cavusoglu-fm', 'speaker: actor:official'],
    ['a stance', 'stance: DENIES', 'stance: QUESTIONS'],
    [
      'a claim of a statement',
      'claim: claim:mercenaries\n    mode: INDIRECT',
      'claim: claim:no-mercenaries\n    mode: INDIRECT',
    ],
    ['a publisher', 'publisher: actor:ahval', 'publisher: actor:anadolu'],
    [
      'the order of sources',
      '      - { source: source:anadolu }',
      '      - { source: source:anadolu, locator: page 1 }',
    ],
    ['a name left out', 'url: https://example.org/article\n    ', ''],
    ['who someone is', 'unnamed: true', 'unnamed: true, identifiedAs: [{ actor: actor:cavusoglu, confidence: 1 }]'],
    [
      'what a claim is about, with the targets of all statements on it',
      'actor:turkey, actor:armenia, event',
      'actor:armenia, actor:mfa-turkey, event',
    ],
  ])('of %s leaves the graph as if it had always been so', async (_, from, to) => {
    expect(BASE).toContain(from);
    await importBase();
    const changed = BASE.replaceAll(from, to);
    expect((await importBase(changed)).changes).not.toEqual([]);
    await sameAsFresh(changed);
  });

  test('of a claim updates the statements of other dossiers', async () => {
    await importBase();
    await importFiles(graph, {
      'more.yaml': `dossier: more\ntitle: More\nstatements:
  - { id: statement:more, speaker: actor:official, stance: DENIES, claim: claim:mercenaries, mode: INDIRECT,
      saidAt: 2020-10-01, toward: [{ actor: actor:armenia, attitude: WARNS }], sources: [{ source: source:ahval }] }`,
    });
    const targets = `MATCH (:Statement {id: 'statement:more'})-[t:TOWARD]->(a) RETURN a.id AS actor, t.attitude AS attitude, t.implied AS implied ORDER BY actor`;
    expect(await cypher(targets)).toEqual([
      { actor: 'actor:armenia', attitude: 'WARNS', implied: false },
      { actor: 'actor:turkey', attitude: 'NEUTRAL', implied: true },
    ]);
    await importBase(BASE.replace('about: [actor:turkey, actor:armenia', 'about: [actor:ahval'));
    expect(await cypher(targets)).toEqual([
      { actor: 'actor:ahval', attitude: 'NEUTRAL', implied: true },
      { actor: 'actor:armenia', attitude: 'WARNS', implied: false },
    ]);
  });
});

describe('a statement that the file no longer has', () => {
  const without = BASE.slice(0, BASE.indexOf('  - id: statement:cavusoglu-denies'));
  const edge = `MATCH (:Actor {id: 'actor:cavusoglu'})-[r]->(:Claim)
    RETURN type(r) AS type, r.stance AS stance, r.statementId AS statement, r.claimId AS claim, r.said AS said`;
  const stands = "MATCH (s {id: 'statement:cavusoglu-denies'}) RETURN s.withdrawnAt IS NULL AS stands";

  test('stays, and is reported, until it is pruned', async () => {
    await importBase();
    const report = await importBase(without);
    expect(report).toMatchObject({ changes: [], unlisted: ['statement:cavusoglu-denies'] });
    expect(reportText(report)).toContain('--prune withdraws them');
    expect(await cypher(stands)).toEqual([{ stands: true }]);
  });

  test('is withdrawn by pruning, once, with a revision', async () => {
    await importBase();
    const report = await importBase(without, { prune: true });
    expect(report.changes).toEqual([
      { action: 'withdrawn', type: 'statement', id: 'statement:cavusoglu-denies', fields: [] },
    ]);
    expect(await cypher(stands)).toEqual([{ stands: false }]);
    expect(await cypher(edge)).toEqual([
      {
        type: 'WITHDRAWN',
        stance: 'DENIES',
        statement: 'statement:cavusoglu-denies',
        claim: 'claim:mercenaries',
        said: '2020-11-01',
      },
    ]);
    expect(await revisions('statement:cavusoglu-denies')).toEqual([
      expect.objectContaining({
        before: '{"withdrawnAt":null}',
        after: expect.stringMatching(/^\{"withdrawnAt":"20.*Z"\}$/) as string,
      }),
    ]);
    await expectPositionsKept();
    expect((await importBase(without, { prune: true })).changes).toEqual([]);
  });

  test('is reinstated when it comes back, with its changes', async () => {
    await importBase();
    await importBase(without, { prune: true });
    const back = BASE.replace('cue: denied', 'cue: rejected');
    const { changes } = await importBase(back);
    expect(changes).toEqual([
      { action: 'reinstated', type: 'statement', id: 'statement:cavusoglu-denies', fields: ['cue', 'withdrawnAt'] },
    ]);
    expect(await revisions('statement:cavusoglu-denies')).toHaveLength(2);
    await sameAsFresh(back);
  });

  test('of another dossier is left unchanged', async () => {
    await importBase();
    const report = await importFiles(graph, { 'more.yaml': 'dossier: more\ntitle: More\n' }, { prune: true });
    expect(report.changes).toEqual([]);
    expect(await cypher(stands)).toEqual([{ stands: true }]);
  });
});

describe('nothing is written', () => {
  test('by a dry run, which reports the same as the import after it', async () => {
    const dry = await importBase(BASE, { dryRun: true });
    expect(await dump()).toEqual([]);
    expect(reportText(dry)).toContain('Nothing was written');
    expect(await importBase()).toEqual({ ...dry, dryRun: false });
    const changed = BASE.replace('name: Baku', 'name: Bakı').replace(/ {2}- id: statement:cavusoglu-denies[^]*/, '');
    const before = await dump();
    const dryChange = await importBase(changed, { dryRun: true, prune: true });
    expect(await dump()).toEqual(before);
    expect(await importBase(changed, { prune: true })).toEqual({ ...dryChange, dryRun: false });
  });

  test('when the database fails in the middle', async () => {
    // The count of a position cannot be added to, which is found after all nodes are written.
    await cypher(
      "CREATE (:Position {speakerId: 'actor:cavusoglu', claimId: 'claim:mercenaries', stance: 'DENIES', count: true})",
    );
    const before = await dump();
    await expect(importBase()).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await dump()).toEqual(before);
  });

  test('when an object is deleted during the comparison', async () => {
    await importBase();
    const before = await dump();
    const files = {
      'more.yaml': `dossier: more\ntitle: More\nclaims: [{ id: claim:c, text: C, kind: FACTUAL, about: [place:baku] }]`,
    };
    const reading = graph.write.bind(graph);
    graph.write = async (work) => {
      await cypher("MATCH (n {id: 'place:baku'}) SET n.id = 'place:gone'");
      return reading(work);
    };
    try {
      await expect(importFiles(graph, files)).rejects.toMatchObject({ code: 'CONFLICT' });
    } finally {
      graph.write = reading;
      await cypher("MATCH (n {id: 'place:gone'}) SET n.id = 'place:baku'");
    }
    expect(await dump()).toEqual(before);
  });

  test('twice when two imports run concurrently', async () => {
    const results = await Promise.allSettled([importBase(), importBase(), importBase()]);
    const failures = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
    );
    expect(failures.every((code) => code === 'CONFLICT')).toBe(true);
    await sameAsFresh(BASE);
  });
});

async function sameAsFresh(text: string): Promise<void> {
  expect((await importBase(text)).changes).toEqual([]);
  const changed = await dump();
  await empty();
  await importBase(text);
  expect(changed).toEqual(await dump());
}

async function node(id: string): Promise<object> {
  const [row] = await cypher('MATCH (n {id: $id}) RETURN labels(n) AS labels, n { .*, recordedAt: null } AS props', {
    id,
  });
  return { labels: (row?.['labels'] as string[]).toSorted(), ...plain(row?.['props']) };
}

/** Converts instants to text, and removes nulls. */
function plain(props: unknown): Record<string, unknown> {
  const entries = Object.entries(props as object).filter(([, value]) => value !== null) as [string, unknown][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isDateTime(value as object) ? isoOf(value as DateTime) : value]),
  );
}

function isoOf(at: DateTime): string {
  return at.toStandardDate().toISOString();
}
