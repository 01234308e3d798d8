import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, post, testApp } from '../../support/ask.ts';
import { BASE } from '../../support/base-dossier.ts';
import { dump, folderOf, importFiles, problemsOf } from '../../support/dossier-files.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

/** A promise with all that a statement can say, and what became of it. */
const MORE = `
dossier: more
title: What else a statement says
events: [{ id: event:summit, name: The summit }]
claims: [{ id: claim:stops, text: Turkey stops., kind: COMMISSIVE, about: [actor:turkey] }]
sources:
  - { id: source:remarks, title: Remarks, kind: REMARKS, language: tr, publisher: actor:turkey, publishedAt: 2020-10-05 }
statements:
  - id: statement:promise
    speaker: actor:turkey
    stance: ASSERTS
    claim: claim:stops
    mode: DIRECT
    quote: hopefully we stop
    channel: SPEECH
    saidAt: 2020-10-05
    saidIn: The place of Baku
    occasion: event:summit
    certainty: HEDGED
    certaintyCue: hopefully
    condition: if Armenia does
    outcome: BROKEN
    outcomeShownBy: [statement:later, source:remarks]
    note: The recording is cut.
    inferred: { saidIn: The programme of the summit., channel: "He was seen: at a desk" }
    sources: [{ source: source:remarks, language: tr, quote: umarım durmuyoruz, verbatim: true }]
  - id: statement:later
    speaker: actor:armenia
    stance: DENIES
    claim: claim:stops
    mode: REPOST
    saidAt: 2020-10-09
    sources: [source:ahval]
`.replace('The place of Baku', 'Baku');

const FIELDS = `saidIn { id name } occasion { id name } certainty certaintyCue condition outcome
  outcomeShownBy { __typename id } note inferred { field reason } mode
  language originalLanguage translatedFrom original { source { id } quote }
  citations { language translatedFrom }`;

const PROMISE = {
  saidIn: { id: 'place:baku', name: 'Baku' },
  occasion: { id: 'event:summit', name: 'The summit' },
  certainty: 'HEDGED',
  certaintyCue: 'hopefully',
  condition: 'if Armenia does',
  outcome: 'BROKEN',
  outcomeShownBy: [
    { __typename: 'Statement', id: 'statement:later' },
    { __typename: 'Source', id: 'source:remarks' },
  ],
  note: 'The recording is cut.',
  inferred: [
    { field: 'channel', reason: 'He was seen: at a desk' },
    { field: 'saidIn', reason: 'The programme of the summit.' },
  ],
  mode: 'DIRECT',
  language: null,
  originalLanguage: 'tr',
  translatedFrom: 'tr',
  original: { source: { id: 'source:remarks' }, quote: 'umarım durmuyoruz' },
  citations: [{ language: 'tr', translatedFrom: null }],
};

const NOTHING = {
  saidIn: null,
  occasion: null,
  certainty: null,
  certaintyCue: null,
  condition: null,
  outcome: null,
  outcomeShownBy: [],
  note: null,
  inferred: [],
  mode: 'REPOST',
  language: null,
  originalLanguage: null,
  translatedFrom: null,
  original: null,
  citations: [{ language: null, translatedFrom: null }],
};

beforeAll(() => migrate(graph));
beforeEach(async () => {
  await empty();
  await importFiles(graph, { 'base.yaml': BASE });
});

describe('what else a statement says', () => {
  test('is read as it is written, alone and in a list, and written once', async () => {
    await importFiles(graph, { 'more.yaml': MORE });
    const query = `{ statement(id: "statement:promise") { ${FIELDS} }
      statements(filter: { dossier: ["more"] }, orderBy: SAID_AT_ASC) { nodes { ${FIELDS} } } }`;
    const { statement, statements } = await ask<{
      statement: typeof PROMISE;
      statements: { nodes: (typeof PROMISE)[] };
    }>(app, query);
    const inOrder = (said: typeof PROMISE) => ({
      ...said,
      inferred: said.inferred.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    });
    expect(inOrder(statement)).toEqual(PROMISE);
    expect(statements.nodes.map(inOrder)).toEqual([PROMISE, NOTHING]);
    const before = await dump();
    await importFiles(graph, { 'more.yaml': MORE });
    expect(await dump()).toEqual(before);
    const edges = await cypher(
      `MATCH (:Statement {id: 'statement:promise'})-[r:SAID_IN|AT|SHOWN_BY]->(n) RETURN type(r) + ' ' + n.id AS edge ORDER BY edge`,
    );
    expect(edges.map(({ edge }) => edge)).toEqual([
      'AT event:summit',
      'SAID_IN place:baku',
      'SHOWN_BY source:remarks',
      'SHOWN_BY statement:later',
    ]);
  });

  test('is the same from JSON Lines and from tables', async () => {
    await importFiles(graph, { 'more.yaml': MORE });
    const expected = await dump();
    const content = parse(MORE) as Record<string, Record<string, unknown>[]>;
    const [promise, later] = content['statements'] ?? [];
    const statements = [
      { ...later, sources: [{ source: 'source:ahval' }] },
      { ...promise, saidIn: 'place:baku' },
    ];
    const lines = [
      ...['event', 'claim', 'source'].flatMap((type) =>
        (content[`${type}s`] ?? []).map((entry) => JSON.stringify({ [type]: entry })),
      ),
      ...statements.map((statement) => JSON.stringify({ statement })),
    ];
    const tables = {
      'events.csv': 'id,name\nevent:summit,The summit\n',
      'claims.csv': 'id,text,kind,about\nclaim:stops,Turkey stops.,COMMISSIVE,actor:turkey\n',
      'sources.csv':
        'id,title,kind,language,publisher,publishedAt\nsource:remarks,Remarks,REMARKS,tr,actor:turkey,2020-10-05\n',
      'statements.csv': `id,speaker,stance,claim,mode,quote,channel,saidAt,saidIn,occasion,certainty,certaintyCue,condition,outcome,outcomeShownBy,note,inferred,sources,sourceLanguage,sourceQuote,sourceVerbatim
statement:later,actor:armenia,DENIES,claim:stops,REPOST,,,2020-10-09,,,,,,,,,,source:ahval,,,
statement:promise,actor:turkey,ASSERTS,claim:stops,DIRECT,hopefully we stop,SPEECH,2020-10-05,place:baku,event:summit,HEDGED,hopefully,if Armenia does,BROKEN,statement:later;source:remarks,The recording is cut.,saidIn: The programme of the summit.; channel: He was seen: at a desk,source:remarks,tr,umarım durmuyoruz,true
`,
    };
    for (const files of [{ 'more.jsonl': lines.join('\n') }, tables]) {
      await empty();
      await importFiles(graph, { 'base.yaml': BASE });
      const folder = await folderOf(files);
      await importCorpus(graph, Object.keys(files).length === 1 ? [join(folder, 'more.jsonl')] : [folder], {
        dossier: 'more',
      });
      expect((await dump()).map(sortedLists)).toEqual(expected.map(sortedLists));
    }
  });

  test('changes with a revision, and goes', async () => {
    await importFiles(graph, { 'more.yaml': MORE });
    const changed = MORE.replace('outcome: BROKEN', 'outcome: OPEN')
      .replace(/ {4}outcomeShownBy:.*\n/, '')
      .replace(/ {4}(?:inferred|saidIn|occasion):.*\n/g, '');
    await importFiles(graph, { 'more.yaml': changed });
    const { statement } = await ask<{ statement: Record<string, unknown> }>(
      app,
      `{ statement(id: "statement:promise") { outcome outcomeShownBy { id } inferred { field } saidIn { id } occasion { id }
         revisions { before after } } }`,
    );
    expect(statement).toMatchObject({
      outcome: 'OPEN',
      outcomeShownBy: [],
      inferred: [],
      saidIn: null,
      occasion: null,
    });
    expect(JSON.stringify(statement['revisions'])).toContain('BROKEN');
    expect(await cypher('MATCH ()-[r:SAID_IN|AT|SHOWN_BY]->() RETURN r')).toEqual([]);
  });

  test.each<[string, string, string, string[]]>([
    [
      'a word without a certainty',
      'certainty: HEDGED',
      'cue: said',
      ['certaintyCue needs certainty: HEDGED, PLAIN or EMPHATIC'],
    ],
    [
      'an unknown certainty',
      'certainty: HEDGED',
      'certainty: SURE',
      ['certainty is one of HEDGED, PLAIN, EMPHATIC, not "SURE"'],
    ],
    [
      'an outcome that nothing shows',
      'outcomeShownBy: [statement:later, source:remarks]',
      'cue: said',
      ['outcome BROKEN needs outcomeShownBy: the statements or sources that show it'],
    ],
    ['evidence of no outcome', 'outcome: BROKEN', 'cue: said', ['outcomeShownBy needs outcome: KEPT, BROKEN or OPEN']],
    ['evidence of itself', '[statement:later,', '[statement:promise,', ['a statement does not show its own outcome']],
    [
      'a place of another type',
      'saidIn: Baku',
      'saidIn: topic:mercenaries',
      ['an id of a place is place: and lower-case words joined by hyphens, not "topic:mercenaries"'],
    ],
    [
      'an unknown place',
      'saidIn: Baku',
      'saidIn: Bakku',
      ['neither these files nor the record hold one place called "Bakku"'],
    ],
    [
      'an unknown event',
      'occasion: event:summit',
      'occasion: event:sumit',
      ['neither these files nor the record hold event:sumit; did you mean event:summit?'],
    ],
    [
      'an inferred field that is none',
      '{ saidIn: The',
      '{ saidin: The',
      ['there is no key saidin here; did you mean saidIn?'],
    ],
    [
      'an inferred field that is not given',
      '{ saidIn: The',
      '{ told: The',
      ['told is not given, so it cannot be inferred'],
    ],
    [
      'the language of no quote',
      '    mode: REPOST',
      '    mode: REPOST\n    language: tr',
      ['language is that of quote, and there is none: write it beside the quote of the source'],
    ],
  ])('%s is refused', async (_, from, to, messages) => {
    const problems = await problemsOf(graph, { 'more.yaml': MORE.replace(from, to) });
    expect(problems.map(({ message }) => message)).toEqual(messages);
  });

  test('a condition of a fact is warned of', async () => {
    const { warnings } = await importFiles(graph, { 'more.yaml': MORE.replace('COMMISSIVE', 'FACTUAL') });
    expect(warnings.map(({ message }) => message)).toEqual([
      'condition is of a promise or threat, and claim:stops is FACTUAL',
      'outcome is of a promise or threat, and claim:stops is FACTUAL',
    ]);
  });
});

describe('translations', () => {
  const statement = (quote: string, citations: string, more = '') => `
dossier: k
title: Words
claims: [{ id: claim:k, text: It goes on., kind: COMMISSIVE, about: [actor:turkey] }]
sources: [{ id: source:k, title: K, kind: REMARKS }, { id: source:l, title: L, kind: REMARKS }]
statements:
  - { id: statement:k, speaker: actor:turkey, stance: ASSERTS, claim: claim:k, mode: DIRECT, quote: "${quote}", ${more}
      saidAt: 2020-10-19, sources: [${citations}] }`;
  const TURKISH = '{source: source:k, language: tr, quote: durmuyoruz, verbatim: true}';
  const ENGLISH = '{source: source:l, language: en-GB, quote: We do not stop!, verbatim: true}';

  test.each<[string, string, [language: string | null, original: string | null, from: string | null], string]>([
    [
      'is what no source says in these words',
      statement('we do not stop', TURKISH),
      [null, 'tr', 'tr'],
      ' (translated from Turkish)',
    ],
    [
      'is what one source says, of what another says',
      statement('we do not stop', `${ENGLISH.replace(', verbatim: true', '')}, ${TURKISH}`),
      ['en-GB', 'tr', 'tr'],
      ' (translated from Turkish)',
    ],
    [
      'is unknown where two sources give the words as his own',
      statement('durmuyoruz', `${TURKISH}, ${ENGLISH}`),
      ['tr', null, null],
      '',
    ],
    [
      'is as recorded',
      statement('durmuyoruz', `${TURKISH}, ${ENGLISH}`, 'originalLanguage: tr,'),
      ['tr', 'tr', null],
      '',
    ],
    [
      'is from a language that no source quotes',
      statement('we do not stop', ENGLISH, 'originalLanguage: az-Latn,'),
      ['en-GB', 'az-Latn', 'az-Latn'],
      ' (translated from Azerbaijani)',
    ],
    [
      'is unknown of words that another source has in part',
      statement('we do not stop', ENGLISH.replace('We do not', 'They do not')),
      [null, null, null],
      '',
    ],
  ])('a translation %s', async (_, text, [language, originalLanguage, translatedFrom], words) => {
    await importFiles(graph, { 'k.yaml': text });
    const answer = await ask<{ statement: object; brief: { document: string } }>(
      app,
      `{ statement(id: "statement:k") { language originalLanguage translatedFrom }
         brief(of: "claim:k") { document(format: MARKDOWN) } }`,
    );
    expect(answer.statement).toEqual({ language, originalLanguage, translatedFrom });
    if (words === '') expect(answer.brief.document).not.toContain('translated from');
    else expect(answer.brief.document).toContain(`”${words}`);
  });
});

describe('filters', () => {
  test.each<[filter: string, ids: string[]]>([
    ['mode: [REPOST]', ['later']],
    ['mode: [REPOST, DIRECT]', ['later', 'promise', 'pashinyan-mercenaries']],
    ['channel: [SPEECH]', ['promise']],
    ['saidIn: ["place:baku"]', ['promise']],
    ['dossier: ["more"]', ['later', 'promise']],
    ['dossier: ["other"]', []],
    ['language: ["tr"]', ['promise']],
    ['language: ["EN"]', ['later', 'pashinyan-mercenaries']],
    ['recordedFrom: "2020-01-01"', ['later', 'promise', 'pashinyan-mercenaries', 'cavusoglu-denies']],
    ['recordedTo: "2020-01-01"', []],
    ['aboutAll: ["actor:turkey", "actor:armenia"]', ['pashinyan-mercenaries', 'cavusoglu-denies']],
    ['aboutAll: ["actor:turkey", "topic:mercenaries"]', ['pashinyan-mercenaries', 'cavusoglu-denies']],
    ['aboutAll: ["topic:mercenaries"], about: ["actor:turkey"], speaker: ["actor:cavusoglu"]', ['cavusoglu-denies']],
    ['aboutAll: [], dossier: ["more"]', ['later', 'promise']],
    ['outletKind: [STATE]', ['promise']],
    ['outletKind: [OUTLET], outletControl: [STATE]', ['pashinyan-mercenaries', 'cavusoglu-denies']],
    ['outletControl: [PRIVATE]', ['later', 'pashinyan-mercenaries']],
    ['outletKind: [STATE], outletControl: [STATE]', []],
  ])('%s', async (filter, ids) => {
    const controlled = BASE.replace('reliability: C', 'reliability: C, control: PRIVATE').replace(
      'name: Anadolu Agency',
      'name: Anadolu Agency, control: STATE',
    );
    await importFiles(graph, { 'base.yaml': controlled });
    await importFiles(graph, { 'more.yaml': MORE });
    for (const orderBy of ['SAID_AT_DESC', 'RECORDED_AT_DESC']) {
      const { statements } = await ask<{ statements: { totalCount: number; nodes: { id: string }[] } }>(
        app,
        `{ statements(orderBy: ${orderBy}, filter: { ${filter} }) { totalCount nodes { id } } }`,
      );
      expect(statements.nodes.map(({ id }) => id.replace('statement:', '')).sort()).toEqual([...ids].sort());
      expect(statements.totalCount).toBe(ids.length);
    }
  });

  test.each([
    ['language: ["Turkish"]', 'filter.language'],
    ['language: ["e"]', 'filter.language'],
    ['recordedFrom: "2021-01-02", recordedTo: "2021-01-01"', 'filter.recordedFrom'],
    ['saidIn: ["place:nowhere"]', 'filter.saidIn'],
    ['aboutAll: ["claim:mercenaries"]', 'filter.aboutAll'],
  ])('%s is refused', async (filter, field) => {
    const { errors } = await post(app, `{ statements(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ field });
  });
});

/** Lists whose order does not matter are compared as sets. */
function sortedLists(line: string): string {
  return line.replace(/\["(?:outcomeShownBy|inferredFields|inferredReasons)",\[(.*?)\]\]/g, (_, list: string) =>
    list
      .split('","')
      .map((item) => item.replaceAll('"', ''))
      .sort()
      .join(' '),
  );
}
