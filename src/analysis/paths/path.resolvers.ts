import type { Context } from '../../model/context.ts';
import type { HopResolvers, QueryResolvers, TieResolvers } from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import { evidencePage } from '../shared/evidence-page.ts';
import type { ShownTieRecord } from './path.ts';
import { pathsBetween } from './path.store.ts';
import { observeTies } from './observed-ties.ts';

export const Query: QueryResolvers = {
  paths: (_, args, context) => pathsBetween(context, args),
};

export const Hop: HopResolvers = {
  from: ({ fromId }, _, { load }) => loadRequired(load.actor, fromId),
  to: ({ toId }, _, { load }) => loadRequired(load.actor, toId),
};

export const Tie: TieResolvers = {
  claims: ({ kind, evidence }, _, { load }) =>
    kind === 'CLAIM' ? Promise.all(evidence.map(async (id) => loadRequired(load.claim, id))) : [],
  statements: async ({ kind, pair, observedTies }, args, context, info) => {
    if (kind === 'OFFICE') return evidencePage(context, [], args, info);
    const said = observedTies ?? (await observeTies(context, { speaker: [...pair] }, 'PERSON'));
    return evidencePage(context, said.evidenceFor(kind, pair), args, info);
  },
  examples: async (tie, _, context) => {
    if (tie.kind === 'OFFICE') return [];
    const ids = tie.kind === 'CLAIM' ? await idsOnClaims(tie, context) : tie.evidence;
    const statements = await Promise.all(ids.map(async (id) => loadRequired(context.load.statement, id)));
    return statements.sort((a, b) => latestInstant(b.said) - latestInstant(a.said) || (a.id < b.id ? -1 : 1));
  },
  offices: async ({ kind, evidence }, _, { load }) => {
    if (kind !== 'OFFICE') return [];
    const offices = await Promise.all(evidence.map(async (id) => load.office.load(id)));
    return offices.filter((office) => office !== null);
  },
};

/** Ids of what both actors said on the claims that tie them; at most one read for all ties in a list of paths. */
function idsOnClaims({ pair, evidence, observedTies }: ShownTieRecord, { graph, load }: Context): Promise<string[]> {
  if (observedTies) return Promise.resolve(observedTies.onClaims(pair, evidence).map(({ id }) => id));
  const pairs = evidence.flatMap((claim) => pair.map((speaker) => ({ claim, speaker })));
  return load.batches.load(['stances on'], JSON.stringify(pairs), async (asked) => {
    const lists = asked.map((each) => JSON.parse(each ?? '[]') as typeof pairs);
    const key = ({ claim, speaker }: { claim: string; speaker: string }) => `${claim} ${speaker}`;
    const different = new Map(lists.flat().map((each) => [key(each), each]));
    const rows = await graph.read<{ id: string; claim: string; speaker: string }>('analysis/stances-on', {
      pairs: [...different.values()],
    });
    const found = Map.groupBy(rows, key);
    return lists.map((list) => list.flatMap((each) => (found.get(key(each)) ?? []).map(({ id }) => id)));
  });
}

function latestInstant(said: string): number {
  return parsePartialDate(said).latest?.getTime() ?? Infinity;
}
