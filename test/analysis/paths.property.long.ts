import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTORS, corpora, type Corpus } from '../statements/model/corpus.ts';
import { Model } from '../statements/model/evaluate.ts';
import { loadCorpus } from '../statements/model/load.ts';
import { ask, post, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';

const seed = Number(process.env['HEARSAY_TEST_SEED'] ?? 14);
const KINDS = ['CLAIM', 'STATEMENT', 'SOURCE', 'OFFICE'] as const;
type Kind = (typeof KINDS)[number];

const QUERY = `query($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $kinds: [TieKind!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, kinds: $kinds) { complete paths { length hops {
    from { id } to { id } ties { kind count claims { id } statements { id speaker { id } claim { id } } offices { id } }
  } } } }`;

interface Tie {
  readonly kind: Kind;
  readonly count: number;
  readonly claims: { id: string }[];
  readonly statements: { id: string; speaker: { id: string }; claim: { id: string } }[];
  readonly offices: { id: string }[];
}

interface Paths {
  readonly complete: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly hops: readonly { from: { id: string }; to: { id: string }; ties: Tie[] }[];
  }[];
}

describe.each(fc.sample(corpora, { seed, numRuns: 2 }).map((corpus, index) => ({ corpus, index })))(
  `random corpus $index of seed ${seed}`,
  ({ corpus }: { corpus: Corpus }) => {
    const graph = testGraph();
    const app = testApp(graph);
    let counts: Map<string, Map<Kind, number>>;

    beforeAll(async () => {
      counts = tiesIn(corpus, new Model(corpus, await loadCorpus(graph, corpus)));
    });

    const strength = (a: string, b: string, kinds: readonly Kind[]) =>
      kinds.reduce((sum, kind) => sum + (counts.get(key(a, b))?.get(kind) ?? 0), 0);

    /** Every chain of so many steps, the one with the strongest weakest step first. */
    function chains(from: string, to: string, length: number, kinds: readonly Kind[]): string[][] {
      const on = (chain: string[]): string[][] => {
        const last = chain.at(-1) ?? '';
        if (chain.length === length) return strength(last, to, kinds) > 0 ? [[...chain, to]] : [];
        const next = ACTORS.filter((id) => id !== to && !chain.includes(id) && strength(last, id, kinds) > 0);
        return next.flatMap((id) => on([...chain, id]));
      };
      const weakest = (chain: string[]) =>
        Math.min(...chain.slice(1).map((id, at) => strength(chain[at] ?? '', id, kinds)));
      return on([from]).sort((a, b) => weakest(b) - weakest(a) || (a.join(' ') < b.join(' ') ? -1 : 1));
    }

    test('the shortest first, by every tie there is, whatever the kinds', async () => {
      const args = fc.tuple(
        fc.constantFrom(...ACTORS),
        fc.constantFrom(...ACTORS),
        fc.subarray([...KINDS], { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 50 }),
      );
      const property = fc.asyncProperty(args, async ([from, to, kinds, maxLength, first]) => {
        fc.pre(from !== to);
        const { paths } = await ask<{ paths: Paths }>(app, QUERY, { from, to, kinds, maxLength, first });
        expect(paths.complete).toBe(true);
        const found = paths.paths.map(({ hops }) => [from, ...hops.map((hop) => hop.to.id)]);
        const lengths = [1, 2, 3, 4].filter((length) => length <= maxLength);
        const all = lengths.map((length) => chains(from, to, length, kinds));
        // Of four steps, only the best by way of each middle is told.
        const upTo3 = all.slice(0, 3).flat().slice(0, first);
        expect(found.slice(0, upTo3.length)).toEqual(upTo3);
        const longer = found.slice(upTo3.length).map((chain) => chain.join(' '));
        const four = (all[3] ?? []).map((chain) => chain.join(' '));
        expect(longer.every((chain) => four.includes(chain))).toBe(true);
        if (upTo3.length === 0 && four.length > 0) expect(longer.length).toBeGreaterThan(0);
        for (const hop of paths.paths.flatMap(({ hops }) => hops)) {
          const told = new Map(hop.ties.map(({ kind, count }) => [kind, count]));
          const own = [...(counts.get(key(hop.from.id, hop.to.id)) ?? [])].filter(([kind]) => kinds.includes(kind));
          expect(told).toEqual(new Map(own));
          for (const tie of hop.ties) expectEvidence(tie, hop.from.id, hop.to.id);
        }
      });
      await fc.assert(property, { seed, numRuns: 60 });
    });

    /** The reason of a tie is one: it names both actors. */
    function expectEvidence({ kind, count, claims, statements, offices }: Tie, a: string, b: string): void {
      if (kind === 'CLAIM') {
        expect(claims.length).toBe(Math.min(5, count));
        for (const claim of claims) {
          const speakers = statements.filter((each) => each.claim.id === claim.id).map(({ speaker }) => speaker.id);
          expect(speakers).toEqual(expect.arrayContaining([a, b]));
        }
      } else if (kind === 'OFFICE') expect(offices.length).toBeLessThanOrEqual(count);
      else {
        expect(statements.length).toBe(Math.min(5, count));
        for (const { speaker } of statements) expect([a, b]).toContain(speaker.id);
      }
    }
  },
);

function key(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** What ties each two actors, read off the dossier. */
function tiesIn({ dossier }: Corpus, model: Model): Map<string, Map<Kind, number>> {
  const items = new Map<string, Map<Kind, Set<string>>>();
  const tie = (a: string, b: string | undefined, kind: Kind, what: string) => {
    if (b === undefined || a === b) return;
    const of = items.get(key(a, b)) ?? new Map<Kind, Set<string>>();
    items.set(key(a, b), of.set(kind, (of.get(kind) ?? new Set()).add(what)));
  };
  const stand = new Set(model.statements({}, null, 'SAID_AT_ASC'));
  const said = dossier.statements.filter(({ id }) => stand.has(id));
  const sided = said.filter(({ stance }) => stance !== 'DECLINES');
  for (const one of sided) {
    for (const other of sided) if (one.claim === other.claim) tie(one.speaker, other.speaker, 'CLAIM', one.claim);
  }
  for (const { id, speaker, claim, toward, sources } of said) {
    const about = dossier.claims.find((each) => each.id === claim)?.about.filter((each) => each.startsWith('actor:'));
    for (const target of [...(toward ?? []).map(({ actor }) => actor), ...(about ?? [])])
      tie(speaker, target, 'STATEMENT', id);
    for (const { source } of sources)
      tie(speaker, dossier.sources.find((each) => each.id === source)?.publisher, 'SOURCE', id);
  }
  for (const actor of dossier.actors) {
    for (const office of actor.offices ?? []) tie(actor.id, office.of, 'OFFICE', office.id);
    (actor.partOf ?? []).forEach((membership, at) => tie(actor.id, membership.actor, 'OFFICE', `${actor.id} ${at}`));
  }
  return new Map(
    [...items].map(([pair, of]) => [pair, new Map([...of].map(([kind, all]) => [kind, all.size] as const))]),
  );
}

test.each([
  [{ from: 'actor:p0', to: 'actor:p0' }, 'to'],
  [{ from: 'actor:p0', to: 'actor:nobody' }, 'to'],
  [{ from: 'claim:c0', to: 'actor:p0' }, 'from'],
  [{ from: 'actor:p0', to: 'actor:p1', maxLength: 5 }, 'maxLength'],
  [{ from: 'actor:p0', to: 'actor:p1', maxLength: 0 }, 'maxLength'],
  [{ from: 'actor:p0', to: 'actor:p1', first: 51 }, 'first'],
])('refused: %j', async (args, field) => {
  const answer = await post(testApp(testGraph()), QUERY, { maxLength: 2, first: 5, ...args });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});
