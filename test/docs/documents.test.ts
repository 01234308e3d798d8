import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCommands } from '../../src/cli/program.ts';
import { describeSettings } from '../../src/common/config.ts';
import { DOCUMENTS, isUpdate, readDocument, ROOT, writeBetweenMarks } from '../support/documents.ts';

test('the README has every command', async () => {
  for (const command of await loadCommands()) expect(readDocument('README.md')).toContain(`\`${command.name()}\``);
});

test('the table of settings has them all', () => {
  const rows = describeSettings().map(
    (setting) => `| \`${setting.name}\` | ${setting.meaning} | ${setting.default ?? ''} |`,
  );
  const table = ['| variable | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
  if (isUpdate) writeBetweenMarks('docs/configuration.md', 'settings', table);
  else expect(readDocument('docs/configuration.md')).toContain(`<!-- settings -->\n\n${table}\n`);
});

test('the README is short', () => {
  expect(readDocument('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

test('the tree of docs/architecture.md has every folder of src/', () => {
  const [, tree = ''] = /```\n(src\/\n[^`]*)```/.exec(readDocument('docs/architecture.md')) ?? [];
  const named: string[] = [];
  const within: string[] = [];
  for (const [, indent = '', name = ''] of tree.matchAll(/^( *)([\w-]+)\/.*$/gm)) {
    within.length = indent.length / 2;
    within.push(name);
    named.push(within.join('/'));
  }
  const folders = globSync('src/**/', { cwd: ROOT }).map((folder) => folder.replaceAll('\\', '/').replace(/\/$/, ''));
  expect(named.sort()).toEqual([...folders, 'src'].filter((folder, at, all) => all.indexOf(folder) === at).sort());
});

test.each(DOCUMENTS)('what %s links to is there', (file) => {
  const links = [...readDocument(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    expect(existsSync(join(ROOT, target)), `${link} in ${file}`).toBe(true);
    if (anchor !== undefined) expect(anchors(target), `${link} in ${file}`).toContain(anchor);
  }
});

/** The anchors that GitHub gives to the headings of a document. */
function anchors(file: string): string[] {
  return [...readDocument(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
