import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sortKey } from '../../../src/graph/sort-key.ts';
import { ask, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import {
  bounds,
  corpora,
  day,
  OTHERS,
  ACTORS,
  OUTLETS,
  SOURCE_KINDS,
  SOURCES,
  CLAIM_KINDS,
} from '../../support/reference-model/corpus.ts';
import { typed } from '../../support/reference-model/filters.ts';
import { loadCorpus } from '../../support/reference-model/load.ts';
import { hasWords } from '../../support/reference-model/words.ts';
import { runs } from '../../support/runs.ts';

const graph = testGraph();
const app = testApp(graph);
const [corpus] = fc.sample(corpora, { seed: 3, numRuns: 1 });
if (!corpus) throw new Error('no corpus was drawn');
const { actors, claims, sources } = corpus.dossier;

beforeAll(() => loadCorpus(graph, corpus));

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const some = <Value>(...values: readonly Value[]) => maybe(fc.subarray([...values], { maxLength: 2 }));
const any = (wanted: readonly unknown[] | undefined, has: readonly unknown[]) =>
  !wanted || has.some((one) => wanted.includes(one));

async function list(field: string, type: string, filter: object): Promise<string[]> {
  const query = `query($filter: ${type}) { list: ${field}(filter: $filter, first: 100) { totalCount nodes { id } } }`;
  const data = await ask<{ list: { totalCount: number; nodes: { id: string }[] } }>(app, query, { filter });
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ id }) => id);
}

/** Ids in order of a text, or of a number with the greatest first. */
function inOrder<Item extends { id: string }>(items: Item[], key: (item: Item) => string | number): string[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : Number(a > b));
  const down = typeof key(items[0] ?? ({} as Item)) === 'number' ? -1 : 1;
  return items.sort((a, b) => down * (compare(key(a), key(b)) || compare(a.id, b.id))).map(({ id }) => id);
}

/** The names of an actor, and of all that it belongs to: the bodies of its offices, and what these or itself are part of. */
function namesAround(id: string): string {
  const actor = actors.find((one) => one.id === id);
  const around = [...(actor?.offices ?? []).map(({ of }) => of), ...(actor?.partOf ?? []).map((part) => part.actor)];
  return [actor?.name, ...around.map(namesAround)].join(' ');
}

test('ActorFilter', async () => {
  const filters = fc.record({
    kind: some('PERSON', 'STATE', 'INSTITUTION', 'OUTLET', 'GROUP'),
    text: maybe(typed),
    unnamed: maybe(fc.boolean()),
  });
  const property = fc.asyncProperty(filters, async (filter) => {
    const kept = actors.filter(
      ({ id, kind, unnamed }) =>
        any(filter.kind, [kind]) &&
        (filter.text === undefined || hasWords(namesAround(id), filter.text)) &&
        (filter.unnamed === undefined || (unnamed ?? false) === filter.unnamed),
    );
    expect(await list('actors', 'ActorFilter', filter)).toEqual(kept.length ? inOrder(kept, ({ name }) => name) : []);
  });
  await fc.assert(property, { numRuns: runs(20, 60), seed: 1 });
});

test('ClaimFilter', async () => {
  const filters = fc.record({ about: some(...ACTORS, ...OTHERS), kind: some(...CLAIM_KINDS), text: maybe(typed) });
  const property = fc.asyncProperty(filters, async (filter) => {
    const kept = claims.filter(
      ({ about, kind, text }) =>
        any(filter.about, about) &&
        any(filter.kind, [kind]) &&
        (filter.text === undefined || hasWords(text, filter.text)),
    );
    expect(await list('claims', 'ClaimFilter', filter)).toEqual(kept.length ? inOrder(kept, ({ text }) => text) : []);
  });
  await fc.assert(property, { numRuns: runs(20, 60), seed: 1 });
});

test('SourceFilter', async () => {
  const filters = fc
    .record({
      publisher: some(...OUTLETS, 'actor:p0'),
      kind: some(...SOURCE_KINDS),
      cites: some(...SOURCES),
      citedBy: some(...SOURCES),
      publishedFrom: maybe(fc.oneof(day, fc.constantFrom('2021-02-28', '2021-03-01', '2021-04-30', '2022-01-01'))),
      publishedTo: maybe(fc.oneof(day, fc.constantFrom('2021-02-28', '2021-03-01', '2021-04-30', '2022-01-01'))),
      text: maybe(typed),
    })
    .filter(({ publishedFrom: from, publishedTo: to }) => !from || !to || from <= to);
  const property = fc.asyncProperty(filters, async (filter) => {
    const { publishedFrom, publishedTo } = filter;
    const kept = sources.filter((source) => {
      const [earliest, latest] = bounds(source.publishedAt);
      const cited = sources.filter(({ cites }) => cites?.includes(source.id)).map(({ id }) => id);
      return (
        any(filter.publisher, [source.publisher]) &&
        any(filter.kind, [source.kind]) &&
        any(filter.cites, source.cites ?? []) &&
        any(filter.citedBy, cited) &&
        ((!publishedFrom && !publishedTo) || source.publishedAt !== undefined) &&
        (!publishedFrom || latest >= Date.parse(`${publishedFrom}T00:00:00.000Z`)) &&
        (!publishedTo || earliest <= Date.parse(`${publishedTo}T23:59:59.999Z`)) &&
        (filter.text === undefined || hasWords(source.title, filter.text))
      );
    });
    expect((await list('sources', 'SourceFilter', filter)).sort()).toEqual(kept.map(({ id }) => id).sort());
  });
  await fc.assert(property, { numRuns: runs(30, 100), seed: 1 });
});

test('sources come latest published first, those without an end of their date or without a date last', async () => {
  const order = inOrder([...sources], ({ id, publishedAt }) => {
    const [, latest] = bounds(publishedAt);
    return sortKey(Number.isFinite(latest) ? new Date(latest) : null, id);
  });
  expect(await list('sources', 'SourceFilter', {})).toEqual(order);
});
