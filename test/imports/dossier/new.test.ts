import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { answers, newCommand } from '../../../src/cli/new.ts';
import { withEntry } from '../../../src/imports/dossier/add-entry.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { folderOf, importFiles } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();

const ENTRY = { speaker: 'Turkey', stance: 'DENIES', claim: { text: 'It is: so # yes' }, quote: 'Two\nlines' };

describe('an entry is added after the last one, and nothing else changes:', () => {
  test.each([
    [
      'a list',
      'dossier: a # name\n# head\nstatements:\n  - { id: statement:a } # one\n  # about b\n  - id: statement:b # two\n    quote: |\n      x\n\n# end\nsources: []\n',
    ],
    [
      'a list that is not indented',
      'dossier: a\nstatements:\n- id: statement:a   # odd   spacing\n- id: statement:b\n# end\n',
    ],
    ['without a newline at the end', 'dossier: a\nstatements:\n  - id: statement:a'],
    ['no list', '# top\ndossier:   a\ntitle: "A"  # kept\n'],
    ['an empty list', 'dossier: a\nstatements: [] # none yet\nsources: []\n'],
    ['a list without items', 'dossier: a\nstatements: # none yet\nsources: []\n'],
    ['a list in brackets', 'dossier: a\nstatements: [ {id: statement:a}, # one\n  {id: statement:b} ]\n# end\n'],
    ['Windows lines', 'dossier: a\r\nstatements:\r\n  - id: statement:a # one\r\n# end\r\n'],
    ['JSON', '{\n  "dossier": "a",\n  "statements": [\n    { "id": "statement:a" }\n  ]\n}\n'],
    ['JSON without a list', '{ "dossier": "a" }'],
    ['JSON with an empty list', '{ "dossier": "a", "statements": [] }'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const added = withEntry(text, 'statements', ENTRY);
    const before = (parse(text) ?? {}) as { statements?: object[] | null };
    expect(parse(added)).toEqual({ ...before, statements: [...(before.statements ?? []), ENTRY] });
    const kept = text.split(/\r?\n/).map((line) => line.trim());
    if (!/\[\]|: #|^\{/.test(text)) for (const line of kept) expect(added).toContain(line.replace(/ \]$/, ''));
    for (const [comment] of text.matchAll(/# (?!none).*?(?=\r?\n|$)/g)) expect(added).toContain(comment);
    if (text.includes('\r\n')) expect(added.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('in dossiers of any form', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('# no', 'a: b', '- x', 'two\nlines\n', "'", '"', '\t', ' ', 'true', '12'),
    );
    const entry = fc.dictionary(fc.constantFrom('id', 'quote', 'cue'), value, { minKeys: 1 });
    const style = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom('any', 'flow'),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), entry, style, fc.boolean(), (entries, added, options, isLast) => {
        const content = { dossier: 'a', statements: entries, ...(!isLast && { sources: [{ title: 'x' }] }) };
        const text = stringify(content, options as object);
        expect(parse(withEntry(text, 'statements', added))).toEqual({ ...content, statements: [...entries, added] });
      }),
      { numRuns: 300 },
    );
  });
});

const DOSSIER = `# My notes
dossier: talks
title: The talks
defaults:
  source: Talks resume   # the article
  about: [The mayor]
actors:
  - { id: actor:mayor, kind: PERSON, name: The mayor }
claims:
  - { id: claim:resume, text: The talks will resume., kind: PREDICTIVE, about: [actor:mayor] }
sources:
  - { title: Talks resume, kind: ARTICLE, publishedAt: 2024-05-08 }
statements:
  # The first
  - { speaker: The mayor, stance: ASSERTS, claim: claim:resume, saidAt: 2024-05-01 }
# The end
`;

describe('hearsay new', () => {
  beforeAll(async () => {
    await migrate(graph);
    await empty();
  });
  const dossier = async (text = DOSSIER) => join(await folderOf({ 'talks.yaml': text }), 'talks.yaml');

  test('writes an entry from options, with names, defaults and derived ids, and it can be imported', async () => {
    const file = await dossier();
    const { out, failure } = await run(
      newCommand,
      graph,
      file,
      ...[
        '--speaker',
        'The mayor',
        '--stance',
        'denies',
        '--claim',
        'the talks will resume',
        '--said-at',
        'Wednesday',
        '--quote',
        'No: never',
        '--toward',
        'accuses The mayor',
        '--locator',
        'paragraph 2',
        '--source',
        'Talks resume',
      ],
    );
    expect(failure).toBeUndefined();
    expect(out).toContain(`added to ${file}:`);
    expect(out).toContain('"Wednesday" is 2024-05-08');
    expect(out).toContain('id is statement:talks-mayor-denies-resume-2024-05-08');
    const text = await readFile(file, 'utf8');
    expect(text.replace(/ {2}- speaker: The mayor\n(?: {4}.*\n)+/, '')).toBe(DOSSIER);
    expect((parse(text) as { statements: unknown[] }).statements[1]).toEqual({
      speaker: 'The mayor',
      stance: 'DENIES',
      claim: 'the talks will resume',
      quote: 'No: never',
      saidAt: 'Wednesday',
      toward: [{ actor: 'The mayor', attitude: 'ACCUSES' }],
      sources: [{ source: 'Talks resume', locator: 'paragraph 2' }],
    });
    const report = await importFiles(graph, { 'talks.yaml': text });
    expect(report.changes.filter(({ type }) => type === 'statement')).toHaveLength(2);
  });

  test('writes a claim that is new, and takes the rest from defaults', async () => {
    const file = await dossier();
    const options = [
      '--speaker',
      'actor:mayor',
      '--stance',
      'asserts',
      '--new-claim',
      'It rains.',
      '--said-at',
      '2024-05-02',
    ];
    const dry = await run(newCommand, graph, file, ...options, '--dry-run');
    expect(dry.out).toContain('would be added to');
    expect(await readFile(file, 'utf8')).toBe(DOSSIER);
    expect((await run(newCommand, graph, file, ...options)).out).toContain('id is claim:it-rains');
    expect(await readFile(file, 'utf8')).toContain('claim:\n      text: It rains.\n');
  });

  test.each([
    [['--speaker', 'The mayor', '--stance', 'denies'], /a statement needs --claim or --new-claim, --said-at/],
    [
      ['--speaker', 'Nobody', '--stance', 'denies', '--claim', 'claim:resume', '--said-at', '2024'],
      /hold one actor called "Nobody"/,
    ],
    [
      ['--speaker', 'The mayor', '--stance', 'denies', '--claim', 'claim:resum', '--said-at', '2024'],
      /claim:resum; did you mean claim:resume\?/,
    ],
    [
      ['--speaker', 'The mayor', '--stance', 'denies', '--claim', 'claim:resume', '--said-at', '2024-02-30'],
      /2024-02-30/,
    ],
    [
      [
        '--speaker',
        'The mayor',
        '--stance',
        'denies',
        '--claim',
        'claim:resume',
        '--said-at',
        '2024',
        '--toward',
        'hits The mayor',
      ],
      /--toward is an attitude/,
    ],
    [['--speaker', 'The mayor', '--stance', 'maybe', '--claim', 'claim:resume', '--said-at', '2024'], /asserts/],
  ])('writes nothing for %j', async (options, message) => {
    const file = await dossier();
    const { err, failure } = await run(newCommand, graph, file, ...options);
    expect(`${err}${(failure as Error).message}`).toMatch(message);
    expect(await readFile(file, 'utf8')).toBe(DOSSIER);
  });

  test('makes a dossier that does not exist, and not one that would be wrong', async () => {
    const folder = await folderOf({});
    const file = join(folder, 'My talks.yaml');
    const options = [
      '--speaker',
      'actor:mayor',
      '--stance',
      'asserts',
      '--claim',
      'claim:resume',
      '--said-at',
      '2024',
      '--source',
      'Talks resume',
    ];
    await importFiles(graph, { 'talks.yaml': DOSSIER });
    expect((await run(newCommand, graph, file, ...options)).failure).toBeUndefined();
    expect(parse(await readFile(file, 'utf8'))).toMatchObject({
      dossier: 'my-talks',
      title: 'My talks',
      statements: [{ speaker: 'actor:mayor' }],
    });
    const other = join(folder, 'other.yaml');
    expect((await run(newCommand, graph, other, ...options.with(1, 'Nobody'))).failure).toBeDefined();
    expect(existsSync(other)).toBe(false);
    await writeFile(other, 'dossier: [');
    expect((await run(newCommand, graph, other, ...options)).failure).toBeDefined();
    expect(await readFile(other, 'utf8')).toBe('dossier: [');
  });

  test('asks for what is lacking only', async () => {
    const replies = ['The mayor', '+ It rains.', '', 'Wednesday'];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question.split(' ')[0] ?? '');
      return Promise.resolve(replies.shift() ?? '');
    };
    const lacking = ['--speaker', '--claim or --new-claim', '--said-at'];
    expect(await answers({ stance: 'denies' }, ask, lacking)).toEqual({
      stance: 'denies',
      speaker: 'The mayor',
      newClaim: 'It rains.',
      saidAt: 'Wednesday',
    });
    expect(asked).toEqual(['speaker', 'claim', 'quote', 'said']);
  });
});
