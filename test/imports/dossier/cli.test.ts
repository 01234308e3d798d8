import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { schemaCommand } from '../../../src/cli/schema.ts';
import type { ImportReport } from '../../../src/imports/dossier/report.ts';
import { InputError } from '../../../src/common/errors.ts';
import { run } from '../../support/command.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { BASE } from '../../support/base-dossier.ts';
import { folderOf } from '../../support/dossier-files.ts';

const graph = testGraph();

beforeEach(empty);

const hearsayImport = (...args: string[]) => run(importCommand, graph, ...args);

describe('hearsay import', () => {
  test('prints a table of what it created, then that nothing changes', async () => {
    const folder = await folderOf({ 'base.yaml': BASE });
    expect(await hearsayImport(folder)).toEqual({
      out: `            created  unchanged
actors            8          0
events            1          0
places            1          0
topics            1          0
claims            2          0
sources           2          0
statements        2          0
`,
      err: '',
      failure: undefined,
    });
    expect((await hearsayImport(folder)).out).toBe('Nothing to change: the record already holds all of it.\n');
  });

  test('prints each change, and with --dry-run that nothing was written', async () => {
    await hearsayImport(await folderOf({ 'base.yaml': BASE }));
    const changed = BASE.replace('name: Baku', 'name: Bakı').replace(/ {2}- id: statement:cavusoglu-denies[^]*/, '');
    const done = await hearsayImport(await folderOf({ 'base.yaml': changed }), '--dry-run', '--prune');
    expect(done.out).toBe(`changed place:baku: name
withdrawn statement:cavusoglu-denies

            changed  withdrawn  unchanged
actors            0          0          8
events            0          0          1
places            1          0          0
topics            0          0          1
claims            0          0          2
sources           0          0          2
statements        0          1          1

Nothing was written: this is what an import would do.
`);
  });

  test('--json prints the report', async () => {
    const done = await hearsayImport(await folderOf({ 'base.yaml': BASE }), '--json');
    const report = JSON.parse(done.out) as ImportReport;
    expect(report).toMatchObject({ dryRun: false, dossiers: ['base'], unlisted: [] });
    expect(report.changes).toHaveLength(17);
  });

  test('problems are printed to stderr, sorted, and the final error counts them', async () => {
    const folder = await folderOf({ 'b.yaml': 'dossier: b\n', 'a.yaml': 'dossier: a\ntitle: T\nstatments: []\n' });
    const done = await hearsayImport(folder);
    expect(done.out).toBe('');
    expect(done.err).toBe(
      `${folder}/a.yaml:3:1: there is no key statments here; did you mean statements? (statments)\n${folder}/b.yaml:1:1: title is missing (title)\n`,
    );
    expect(done.failure).toBeInstanceOf(InputError);
    expect(done.failure).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: '2 problems in 2 files; nothing was imported',
    });
  });

  test('--json prints the problems', async () => {
    const file = join(await folderOf({ 'a.yaml': '' }), 'a.yaml');
    const done = await hearsayImport(file, '--json');
    expect(JSON.parse(done.out)).toEqual({
      problems: [{ file, line: 1, column: 1, path: '', message: 'the file is empty' }],
    });
  });

  test('without a path is wrong usage', async () => {
    expect((await hearsayImport()).failure).toMatchObject({ code: 'commander.missingArgument' });
  });
});

describe('hearsay schema', () => {
  test('prints the contents of dossiers/dossier.schema.json', async () => {
    const { out } = await run(schemaCommand, graph);
    const file = join(import.meta.dirname, '../../../dossiers/dossier.schema.json');
    expect(await readFile(file, 'utf8'), 'run: hearsay schema > dossiers/dossier.schema.json').toBe(out);
  });
});
