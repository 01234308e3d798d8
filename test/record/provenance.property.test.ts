import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonLinks, findChains, restsOn, standsWithout } from '../../src/record/provenance/chains.ts';
import { countIndependent, publisherChains } from '../../src/record/provenance/independence.ts';
import { isNamed, toProvenance } from '../../src/record/provenance/provenance.ts';
import { countApart, tracedBy } from '../support/tracing.ts';
import { runs } from '../support/runs.ts';

const SOURCES = Array.from({ length: 7 }, (_, index) => `source:d${index}`);
const UNNAMED = 'actor:u';
const PUBLISHERS = ['actor:a', 'actor:b', 'actor:c', 'actor:d', UNNAMED];

const ofEach = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: SOURCES.length, maxLength: SOURCES.length });
const records = fc.record({
  publishers: ofEach(fc.constantFrom(...PUBLISHERS, null)),
  seen: ofEach(fc.constantFrom(null, null, true, false)),
  cites: fc.uniqueArray(fc.tuple(fc.constantFrom(...SOURCES), fc.constantFrom(...SOURCES)), {
    maxLength: 14,
    selector: (pair) => pair.join(' '),
  }),
  statements: fc.array(
    fc.record({ sources: fc.subarray(SOURCES, { minLength: 1 }), located: fc.subarray(SOURCES, { maxLength: 2 }) }),
    { minLength: 1, maxLength: 3 },
  ),
  gone: fc.subarray([...SOURCES, ...PUBLISHERS], { minLength: 1, maxLength: 3 }),
});

test('chains, common links and independence are those found by trying every way', () => {
  const property = fc.property(records, ({ publishers, seen, cites, statements, gone }) => {
    const place = (id: string) => SOURCES.indexOf(id);
    const publisher = (id: string) => publishers[place(id)] ?? null;
    const graph = {
      cites,
      publisher,
      isUnnamed: (id: string) => id === UNNAMED,
      seen: (id: string) => seen[place(id)] ?? null,
    };
    const entries = SOURCES.map((id) => ({
      id,
      publisherId: publisher(id),
      hasUnnamedPublisher: publisher(id) === UNNAMED,
      isSeen: graph.seen(id),
      citesIds: cites.flatMap(([citing, cited]) => (citing === id ? [cited] : [])),
    }));
    const isGone = (id: string) => gone.includes(id) || gone.includes(publisher(id) ?? '');
    const all = statements.map(({ sources, located }) => {
      const traced = tracedBy(graph, sources, located);
      const provenance = toProvenance(
        entries.filter(({ id }) => sources.includes(id)),
        (id) => located.includes(id),
      );
      const { chains, roots } = traced;
      expect(
        findChains(provenance, 1_000_000)
          .map((chain) => chain.map(({ id }) => id).join(' '))
          .sort(),
      ).toEqual(chains.map((chain) => chain.join(' ')).sort());
      expect(
        provenance.roots.map((root) => [root.sources.map(({ id }) => id).join(' '), root.publisherId]).sort(),
      ).toEqual(roots.map((root) => [root.key, root.publisher]).sort());
      const links = commonLinks(provenance).map((link) => link.source?.id ?? link.publisherId);
      const isOnAll = (id: string) =>
        chains.every((chain) => chain.some((each) => each === id || publisher(each) === id));
      expect(links.sort()).toEqual(chains.length === 0 ? [] : [...SOURCES, ...PUBLISHERS].filter(isOnAll).sort());
      expect(restsOn(provenance, new Set(gone))).toBe(chains.length > 0 && chains.every((chain) => chain.some(isGone)));
      expect(standsWithout(provenance, new Set(gone))).toBe(chains.some((chain) => !chain.some(isGone)));
      expect(countIndependent(publisherChains(provenance))).toBe(countApart([traced], publisher));
      return { traced, links: publisherChains(provenance), known: provenance.origins.filter(isNamed).length };
    });
    const joined = countIndependent(all.flatMap(({ links }) => links));
    const parts = all.map(({ links }) => countIndependent(links));
    expect(joined).toBe(
      countApart(
        all.map(({ traced }) => traced),
        publisher,
      ),
    );
    // The whole is at least its largest part, and at most the sum of its parts.
    expect(joined).toBeGreaterThanOrEqual(Math.max(...parts));
    // Unknown lineage adds nothing.
    expect(joined).toBeLessThanOrEqual(all.reduce((sum, { known }) => sum + known, 0));
  });
  fc.assert(property, { numRuns: runs(500, 1_500) });
});
