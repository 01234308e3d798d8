import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { DossierError } from '../../../src/record/problem.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { folderOf, importFiles, placeIn, problemsOf, type Files } from '../../support/dossier-files.ts';

const graph = testGraph();

beforeAll(async () => {
  await migrate(graph);
  await empty();
});

const SMALL = 'dossier: small\ntitle: Small\ntopics: [{ id: topic:small, name: Ağrı }]\n';

async function linesOf(files: Files): Promise<string[]> {
  return (await problemsOf(graph, files)).map((problem) => `${placeIn(problem)}: ${problem.message}`);
}

function utf16(text: string, mark = true): Uint8Array {
  return new Uint8Array(Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le'));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16());
}

describe('broken text', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '', ['a.yaml:1:1: the file is empty']],
    ['a file of comments', '# nothing\n', ['a.yaml:1:1: the file is empty']],
    ['a list', '- a\n', ['a.yaml:1:1: a dossier is a map: keys, each with a value, not a list']],
    ['a key twice', `${SMALL}title: Again\n`, ['a.yaml:4:1: this key appears twice in the same map']],
    [
      'several documents',
      `${SMALL}---\n${SMALL}`,
      ['a.yaml:4:1: the file holds several documents: a dossier is one, without another --- below it'],
    ],
    ['a wrong indent', 'dossier: a\n title: b\n', ['a.yaml:1:10: Nested mappings are not allowed in compact mappings']],
    [
      'an open bracket',
      'dossier: a\ntopics: [\n',
      ['a.yaml:3:1: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['an unknown anchor', 'dossier: *a\n', ['a.yaml:1:10: there is no anchor &a above this alias']],
    ['an unknown tag', `${SMALL}description: !!x a\n`, ['a.yaml:4:14: Unresolved tag: tag:yaml.org,2002:x']],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf({ 'a.yaml': text })).toEqual(lines);
  });

  test('anchors that expand without bounds', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`);
    const lines = await linesOf({ 'a.yaml': `l0: &l0 [x]\n${levels.join('\n')}\n` });
    expect(lines).toEqual([
      'a.yaml:1:1: its anchors and aliases expand to far more than the file holds: write the values out',
    ]);
  });

  test('an anchor that contains itself', async () => {
    expect(await linesOf({ 'a.yaml': `${SMALL}claims: &a [*a]\n` })).toHaveLength(1);
  });

  test.each(['[', '- ', '? '])('%snested without end', async (open) => {
    expect(await linesOf({ 'a.yaml': open.repeat(100_000) })).toEqual([
      expect.stringMatching(/^a\.yaml:1:\d+: the data is nested too deeply$/),
    ]);
  });

  test('a few anchors are fine', async () => {
    const text = 'dossier: small\ntitle: &t Small\ndescription: *t\n';
    expect((await importFiles(graph, { 'a.yaml': text }, { dryRun: true })).changes).toEqual([]);
  });

  test('other problems of a file with a duplicate key, and of other files, are reported as well', async () => {
    const lines = await linesOf({ 'a.yaml': `${SMALL}title: 5\n`, 'b.yaml': 'dossier: B\n', 'c.yaml': '' });
    expect(lines).toEqual([
      'a.yaml:4:1: this key appears twice in the same map',
      'a.yaml:4:8: title is text: put it in quotes, "5"',
      'b.yaml:1:1: title is missing',
      'b.yaml:1:10: the name of a dossier is lower-case words joined by hyphens, not "B"',
      'c.yaml:1:1: the file is empty',
    ]);
  });
});

describe('encodings', () => {
  test('a byte that is not UTF-8 is reported with its location', async () => {
    const bytes = new Uint8Array(Buffer.from(SMALL.replace('Ağrı', 'Çav\xfe'), 'latin1'));
    expect(await linesOf({ 'a.yaml': bytes })).toEqual([
      'a.yaml:3:35: a dossier is UTF-8, the byte 0xC7 here is not: save it as UTF-8, or convert it with iconv -f WINDOWS-1254 -t UTF-8 (or another encoding)',
    ]);
  });

  test('after characters of several bytes, the column counts characters', async () => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from(`${SMALL}# ığş😀`), Buffer.from([0xe7, 0x0a, 0x61])]));
    expect((await linesOf({ 'a.yaml': bytes }))[0]).toMatch(/^a\.yaml:4:8: .*0xE7/);
  });

  test('a sequence cut off at the end of the file is found', async () => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from(`${SMALL}# `), Buffer.from([0xc4])]));
    expect((await linesOf({ 'a.yaml': bytes }))[0]).toMatch(/^a\.yaml:4:3: .*0xC4/);
  });

  test.each([
    ['UTF-16LE', utf16(SMALL)],
    ['UTF-16BE', swapped(utf16(SMALL))],
    ['UTF-16LE', utf16(SMALL, false)],
    ['UTF-16BE', swapped(utf16(SMALL, false))],
  ])('%s is recognised and named', async (name, bytes) => {
    expect(await linesOf({ 'a.yaml': bytes })).toEqual([
      `a.yaml:1:1: a dossier is UTF-8, this file is ${name}: save it as UTF-8, or convert it with iconv -f ${name} -t UTF-8`,
    ]);
  });

  test('a byte order mark of UTF-8 is fine', async () => {
    const report = await importFiles(graph, { 'a.yaml': `\uFEFF${SMALL}` }, { dryRun: true });
    expect(report.changes).toHaveLength(1);
  });

  test('half a character is refused, since the database could not store it', async () => {
    const json = '{"dossier": "a", "title": "T", "topics": [{"id": "topic:a", "name": "x\\ud83d"}]}';
    expect(await linesOf({ 'a.json': json })).toEqual([
      expect.stringContaining('a.json:1:69: the text contains half a character'),
    ]);
  });
});

describe('files and folders', () => {
  test('a file of more than 16 MB', async () => {
    const text = `${SMALL}# ${'x'.repeat(16 * 1024 * 1024)}`;
    expect(await linesOf({ 'a.yaml': text })).toEqual([
      'a.yaml:1:1: a dossier has at most 16 MB, this one 16.0 MB: split it into several',
    ]);
  });

  test('a folder stands for its dossiers, sorted; schemas and other files are skipped', async () => {
    const files = { 'b.yml': 'x', 'a.json': '[]', 'c.yaml': 'x', 'dossier.schema.json': '{}', 'notes.md': 'x' };
    const problems = await problemsOf(graph, files);
    expect([...new Set(problems.map(({ file }) => file.replace(/.*\//, '')))]).toEqual(['a.json', 'b.yml', 'c.yaml']);
  });

  test('JSON is accepted, also indented by tabs', async () => {
    const json = JSON.stringify(
      { dossier: 'a', title: 'T', topics: [{ id: 'topic:a', name: 'A / 😀 \u2028' }] },
      null,
      '\t',
    );
    expect((await importFiles(graph, { 'a.json': json }, { dryRun: true })).changes).toHaveLength(1);
  });

  test('the same file by two paths is read once', async () => {
    const folder = await folderOf({ 'a.yaml': SMALL });
    const report = await importDossiers(graph, [folder, join(folder, 'a.yaml')], { dryRun: true });
    expect(report.changes).toHaveLength(1);
  });

  test('a missing file, a folder without dossiers, a broken link', async () => {
    const folder = await folderOf({ 'notes.md': 'x' });
    await mkdir(join(folder, 'inner'));
    await symlink(join(folder, 'gone'), join(folder, 'inner', 'a.yaml'));
    const failure: unknown = await importDossiers(graph, [
      join(folder, 'no.yaml'),
      folder,
      join(folder, 'inner'),
    ]).catch((error: unknown) => error);
    expect((failure as DossierError).problems.map(({ message }) => message)).toEqual([
      'the folder holds no dossier: no *.yaml, *.yml or *.json',
      'there is no such file or folder',
      'there is no such file or folder',
    ]);
    expect((failure as DossierError).message).toMatch(/\n3 problems in 3 files; nothing was imported$/);
  });

  test('ids are not reported as unknown while a file that may define them cannot be read', async () => {
    const claims = 'dossier: c\ntitle: C\nclaims: [{ id: claim:c, text: C, kind: FACTUAL, about: [topic:elsewhere] }]';
    expect(await linesOf({ 'a.yaml': '', 'b.yaml': claims })).toEqual(['a.yaml:1:1: the file is empty']);
  });
});
