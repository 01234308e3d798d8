import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { loadDossiers } from '../../support/reference-model/dossiers.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const graph = testGraph();
const app = testApp(graph);
const folder = await temporaryFolder();

interface Item {
  readonly id: string;
  readonly title: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

let items: readonly (Item & { readonly 'citation-key': string })[];

async function references(format: string): Promise<string> {
  const query = 'query($format: ReferenceFormat!) { sources(first: 100) { references(format: $format) } }';
  return (await ask<{ sources: { references: string } }>(app, query, { format })).sources.references;
}

async function pandoc(text: string, ...args: string[]): Promise<string> {
  const file = join(folder, 'references');
  await writeFile(file, text);
  return (await promisify(execFile)('pandoc', [...args, file])).stdout;
}

/** Without markup, and with the apostrophes of a typewriter, which pandoc replaces. */
function plain(text: string): string {
  return text.replace(/<[^>]+>/g, '').replaceAll('’', "'");
}

beforeAll(async () => {
  await loadDossiers(graph);
  items = JSON.parse(await references('CSL_JSON')) as typeof items;
});

describe('pandoc reads back', () => {
  test.each([
    ['BIBTEX', 'bibtex'],
    ['BIBLATEX', 'biblatex'],
  ])('every source from %s', async (format, from) => {
    const read = JSON.parse(await pandoc(await references(format), '-f', from, '-t', 'csljson')) as Item[];
    const titles = (all: readonly Item[]) => all.map(({ title }) => plain(title)).sort();
    expect(titles(read)).toEqual(titles(items));
    for (const { 'citation-key': key, issued } of items.filter(({ issued }) => issued?.['date-parts']?.length === 1))
      expect(read.find(({ id }) => id === key)?.issued?.['date-parts'], key).toEqual(issued?.['date-parts']);
  });

  test('CSL-JSON, and cites it in its own style', async () => {
    const text = await pandoc(JSON.stringify(items), '-f', 'csljson', '-t', 'plain', '--citeproc', '--wrap=none');
    for (const { title } of items) expect(plain(text).toLowerCase()).toContain(plain(title).slice(0, 20).toLowerCase());
    expect(text).not.toMatch(/undefined|NaN/);
  });
});
