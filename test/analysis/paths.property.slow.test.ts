import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTORS, corpora, type Corpus } from '../support/reference-model/corpus.ts';
import { Model, type Filter } from '../support/reference-model/evaluate.ts';
import { filters } from '../support/reference-model/filters.ts';
import { loadCorpus, type Times } from '../support/reference-model/load.ts';
import { ask, post, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { bodiesOf, levels, saidIn, type Level } from '../support/contrary-record.ts';
import { runs, seedOr } from '../support/runs.ts';

const seed = seedOr(14);
const KINDS = ['CLAIM', 'STATEMENT', 'SOURCE', 'OFFICE'] as const;
type Kind = (typeof KINDS)[number];

const QUERY = `query($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $kinds: [TieKind!], $filter: StatementFilter,
  $level: ActorLevel! = PERSON) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, kinds: $kinds, filter: $filter, level: $level) {
    complete paths { length hops {
      from { id } to { id } ties { kind count claims { id } examples { id speaker { id } claim { id } } offices { id } }
    } }
  } }`;

const BEHIND = `query($from: ID!, $to: ID!, $filter: StatementFilter, $level: ActorLevel!) {
  paths(from: $from, to: $to, maxLength: 1, first: 1, filter: $filter, level: $level) {
    paths { hops { ties { kind count statements(first: 100) { totalCount nodes { id } } } } }
  } }`;

interface Tie {
  readonly kind: Kind;
  readonly count: number;
  readonly claims: { id: string }[];
  readonly examples: { id: string; speaker: { id: string }; claim: { id: string } }[];
  readonly offices: { id: string }[];
}

interface Behind {
  readonly paths: readonly {
    readonly hops: readonly {
      readonly ties: readonly { kind: Kind; statements: { totalCount: number; nodes: { id: string }[] } }[];
    }[];
  }[];
}

interface Paths {
  readonly complete: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly hops: readonly { from: { id: string }; to: { id: string }; ties: Tie[] }[];
  }[];
}

describe.each(fc.sample(corpora, { seed, numRuns: runs(2) }).map((corpus, index) => ({ corpus, index })))(
  `random corpus $index of seed ${seed}`,
  ({ corpus }: { corpus: Corpus }) => {
    const graph = testGraph();
    const app = testApp(graph);
    let times: Times;
    let model: Model;

    beforeAll(async () => {
      times = await loadCorpus(graph, corpus);
      model = new Model(corpus, times);
    });

    /** Every chain of a number of steps, ordered by descending strength of the weakest step. */
    function chains(ties: Ties, from: string, to: string, length: number, kinds: readonly Kind[]): string[][] {
      const strength = (a: string, b: string) =>
        kinds.reduce((sum, kind) => sum + (ties.get(key(a, b))?.get(kind)?.size ?? 0), 0);
      const on = (chain: string[]): string[][] => {
        const last = chain.at(-1) ?? '';
        if (chain.length === length) return strength(last, to) > 0 ? [[...chain, to]] : [];
        const next = ACTORS.filter((id) => id !== to && !chain.includes(id) && strength(last, id) > 0);
        return next.flatMap((id) => on([...chain, id]));
      };
      const weakest = (chain: string[]) => Math.min(...chain.slice(1).map((id, at) => strength(chain[at] ?? '', id)));
      return on([from]).sort((a, b) => weakest(b) - weakest(a) || (a.join(' ') < b.join(' ') ? -1 : 1));
    }

    test.each(['the whole record', 'a filter, at a level'])('the shortest first, by every tie of %s', async (what) => {
      const whole = what === 'the whole record';
      const args = fc.tuple(
        whole ? fc.constant<Filter>({}) : filters(times),
        whole ? fc.constant<Level>('PERSON') : levels,
        fc.constantFrom(...ACTORS),
        fc.constantFrom(...ACTORS),
        fc.subarray([...KINDS], { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 50 }),
      );
      const property = fc.asyncProperty(args, async ([filter, level, from, to, kinds, maxLength, first]) => {
        fc.pre(from !== to);
        const ties = tiesIn(corpus, model, filter, level);
        const variables = { from, to, kinds, maxLength, first, filter, level };
        const { paths } = await ask<{ paths: Paths }>(app, QUERY, variables);
        expect(paths.complete).toBe(true);
        const found = paths.paths.map(({ hops }) => [from, ...hops.map((hop) => hop.to.id)]);
        const lengths = [1, 2, 3, 4].filter((length) => length <= maxLength);
        const all = lengths.map((length) => chains(ties, from, to, length, kinds));
        // Of chains of four steps, only the best one through each middle is returned.
        const upTo3 = all.slice(0, 3).flat().slice(0, first);
        expect(found.slice(0, upTo3.length)).toEqual(upTo3);
        const longer = found.slice(upTo3.length).map((chain) => chain.join(' '));
        const four = (all[3] ?? []).map((chain) => chain.join(' '));
        expect(longer.every((chain) => four.includes(chain))).toBe(true);
        if (upTo3.length === 0 && four.length > 0) expect(longer.length).toBeGreaterThan(0);
        for (const hop of paths.paths.flatMap(({ hops }) => hops)) {
          const told = new Map(hop.ties.map(({ kind, count }) => [kind, count]));
          const own = [...(ties.get(key(hop.from.id, hop.to.id)) ?? [])].filter(([kind]) => kinds.includes(kind));
          expect(told).toEqual(new Map(own.map(([kind, all]) => [kind, all.size])));
          for (const tie of hop.ties) expectEvidence(tie, hop.from.id, hop.to.id, level);
        }
      });
      await fc.assert(property, { seed, numRuns: whole ? 60 : 40 });
    });

    /** The evidence of a tie is valid: it involves both actors. */
    function expectEvidence({ kind, count, claims, examples, offices }: Tie, a: string, b: string, level: Level): void {
      if (kind === 'CLAIM') {
        expect(claims.length).toBe(Math.min(5, count));
        for (const claim of claims) {
          const speakers = examples.filter((each) => each.claim.id === claim.id).map(({ speaker }) => speaker.id);
          if (level === 'PERSON') expect(speakers).toEqual(expect.arrayContaining([a, b]));
          else expect(speakers).not.toEqual([]);
        }
      } else if (kind === 'OFFICE') expect(offices.length).toBeLessThanOrEqual(count);
      else {
        expect(examples.length).toBe(Math.min(5, count));
        if (level === 'PERSON') for (const { speaker } of examples) expect([a, b]).toContain(speaker.id);
      }
    }

    test('a tie lists all the statements that make it', async () => {
      const pairs = fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS));
      const args = fc.tuple(pairs, fc.option(filters(times), { nil: {} }), levels);
      const property = fc.asyncProperty(args, async ([[from, to], filter, level]) => {
        fc.pre(from !== to);
        const own = tiesIn(corpus, model, filter, level).get(key(from, to));
        const { paths } = await ask<{ paths: Behind }>(app, BEHIND, { from, to, filter, level });
        for (const { kind, statements } of paths.paths[0]?.hops[0]?.ties ?? []) {
          const found = statements.nodes.map(({ id }) => id).sort();
          expect(statements.totalCount).toBe(found.length);
          if (kind === 'OFFICE') expect(found).toEqual([]);
          else if (kind !== 'CLAIM') expect(found).toEqual([...(own?.get(kind) ?? [])].sort());
          else expect(found).toEqual(saidOn(own?.get('CLAIM'), [from, to], filter, level));
        }
      });
      await fc.assert(property, { seed, numRuns: 40 });
    });

    /** The statements attributed to these actors that take a side on these claims. */
    function saidOn(claims: ReadonlySet<string> | undefined, actors: string[], filter: Filter, level: Level): string[] {
      return saidIn(corpus, model, filter, level)
        .filter((said) => claims?.has(said.claim) && said.actors.some((actor) => actors.includes(actor)))
        .map(({ id }) => id)
        .sort();
    }
  },
);

/** The claims, statements or offices that tie each pair of actors. */
type Ties = ReadonlyMap<string, ReadonlyMap<Kind, ReadonlySet<string>>>;

function key(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** The ties of each pair of actors, computed from the dossier. */
function tiesIn(corpus: Corpus, model: Model, filter: Filter, level: Level): Ties {
  const { dossier } = corpus;
  const items = new Map<string, Map<Kind, Set<string>>>();
  const tie = (a: string, b: string | undefined, kind: Kind, what: string) => {
    if (b === undefined || a === b) return;
    const of = items.get(key(a, b)) ?? new Map<Kind, Set<string>>();
    items.set(key(a, b), of.set(kind, (of.get(kind) ?? new Set()).add(what)));
  };
  const stand = new Set(model.statements(filter, null, 'SAID_AT_ASC'));
  const said = dossier.statements
    .filter(({ id }) => stand.has(id))
    .flatMap((statement) =>
      bodiesOf(corpus, model, statement, filter, level).map((speaker) => ({ ...statement, speaker })),
    );
  const sided = said.filter(({ stance }) => !['DECLINES', 'NEUTRAL', 'ASKS'].includes(stance));
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
  return items;
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
