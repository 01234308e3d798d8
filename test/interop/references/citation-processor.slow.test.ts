import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { SOURCE_KINDS } from '../../../src/record/format.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { parsePartialDate } from '../../../src/time/partial-date.ts';
import { ask, testApp } from '../../support/ask.ts';
import { cite, STYLES, type Cited } from '../../support/citation-processor.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { importDossier } from '../../support/reference-model/load.ts';

const graph = testGraph();
const app = testApp(graph);

beforeEach(async () => {
  await migrate(graph);
  await empty();
});

interface Item {
  readonly id: string;
  readonly title: string;
  readonly issued?: { readonly 'date-parts'?: number[][]; readonly literal?: string };
}

async function csl(): Promise<Item[]> {
  const query = '{ sources(first: 100) { references(format: CSL_JSON) } }';
  return JSON.parse((await ask<{ sources: { references: string } }>(app, query)).sources.references) as Item[];
}

function occurrences(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

function expectReadable({ entry, citation }: Cited): void {
  for (const text of [entry, citation]) expect(text).not.toMatch(/undefined|null|NaN|\[object|\[CSL|NO_PRINTED_FORM/);
}

describe('citeproc-js cites', () => {
  test('every source of the dossiers', async () => {
    await importDossiers(graph, [join(import.meta.dirname, '../../../dossiers')]);
    const items = await csl();
    expect(items.length).toBeGreaterThan(14);
    for (const [id, text] of STYLES.flatMap((style) => [...cite(items, style)])) {
      expectReadable(text);
      const title = items.find((item) => item.id === id)?.title ?? '';
      expect(occurrences(text.entry, title.slice(0, 25)), text.entry).toBeLessThanOrEqual(1);
    }
  });

  const OUTLET = 'Qarabağ Gündəliyi';
  const MINISTRY = 'Ministry of Foreign Affairs';

  test('every kind of source, naming its publisher once', async () => {
    const sources = SOURCE_KINDS.flatMap((kind) =>
      ['outlet', 'ministry'].map((publisher) => ({
        id: `source:${kind.toLowerCase().replace('_', '-')}-${publisher}`,
        title: 'Fire ceased',
        kind,
        publisher: `actor:${publisher}`,
        publishedAt: '2020-11-10',
      })),
    );
    await importDossier(graph, {
      dossier: 'kinds',
      title: 'Kinds',
      actors: [
        { id: 'actor:outlet', kind: 'OUTLET', name: OUTLET },
        { id: 'actor:ministry', kind: 'INSTITUTION', name: MINISTRY },
      ],
      sources,
    });
    const items = await csl();
    for (const [id, text] of STYLES.flatMap((style) => [...cite(items, style)])) {
      expectReadable(text);
      const name = id.endsWith('outlet') ? OUTLET : MINISTRY;
      expect(occurrences(text.entry, name), `${id}: ${text.entry}`).toBeLessThanOrEqual(1);
    }
    const names = items.map(
      (item) => occurrences(JSON.stringify(item), OUTLET) + occurrences(JSON.stringify(item), MINISTRY),
    );
    expect(new Set(names)).toEqual(new Set([1]));
  });

  test('every kind of date, with no more than is recorded', async () => {
    const dates = fc.sample(edtf, { seed: 7, numRuns: 90 });
    await importDossier(graph, {
      dossier: 'dates',
      title: 'Dates',
      sources: dates.map((publishedAt, index) => ({
        id: `source:n${index}`,
        title: 'Fire ceased',
        kind: 'ARTICLE',
        publishedAt,
      })),
    });
    const items = await csl();
    expect(dates.filter((_, index) => !items.some(({ id }) => id === `source:n${index}`))).toEqual([]);
    for (const { id, issued } of items) {
      const recorded = dates[Number(id.replace('source:n', ''))] ?? '';
      expect(new Set(issued?.['date-parts']?.map((parts) => parts.length)).size, recorded).toBeLessThan(2);
      for (const part of issued?.['date-parts'] ?? []) expectWithin(part, recorded);
    }
    for (const style of STYLES) for (const text of cite(items, style).values()) expectReadable(text);
  }, 60_000);
});

/** That the date parts cut the span of time that the recorded date allows. */
function expectWithin([year = 0, month = 1, day = 1]: readonly number[], recorded: string): void {
  const { earliest, latest } = parsePartialDate(recorded);
  const time = new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year > 0 ? year : year + 1);
  const aYear = 366 * 24 * 3600 * 1000;
  expect(time, recorded).toBeGreaterThanOrEqual((earliest?.getTime() ?? 0) - aYear);
  expect(time, recorded).toBeLessThanOrEqual((latest?.getTime() ?? 0) + aYear);
}

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.constantFrom('0000', '0001', '-0001', '-0044', '0476', '9999'),
);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const end = fc.tuple(plainDate, fc.constantFrom('', '', '~', '?', '%')).map(([date, mark]) => date + mark);
const interval = fc
  .tuple(end, end)
  .map((ends) => ends.sort((one, other) => start(one) - start(other)).join('/'))
  .filter(isRecordable);
const start = (date: string) => parsePartialDate(date).earliest?.getTime() ?? 0;
const edtf = fc.oneof(
  end,
  interval,
  interval,
  end.map((date) => `../${date}`),
  end.map((date) => `${date}/..`),
  fc
    .constantFrom('202X', '20XX', '2020-XX', '2020-11-XX', '2020-XX-XX', '202X/2031', '2020-11-01T14:30:00Z', '-012X')
    .filter(isRecordable),
);

function isRecordable(date: string): boolean {
  try {
    parsePartialDate(date);
    return true;
  } catch {
    return false;
  }
}
