import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { COST_LIMIT } from './cost.ts';
import type { Executor } from './execute.ts';
import { WORKED_EXAMPLE } from './http/worked-example.ts';

const IDS = '{ actors(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } }';

const PAGE = `nodes {
  saidAt { edtf } stance quote speaker { name } claim { text } toward { actor { name } attitude }
  citations { locator source { title publisher { name } } } provenance { independentPublishers } responses { id }
}`;

/** What the first page of whoever comes asks: a person who comes at once waits for none of it. */
const FIRST_PAGE = [
  WORKED_EXAMPLE,
  '{ search(query: "warm") { nodes { id } } }',
  `query ($actor: ID!) { statements(filter: { speaker: [$actor], about: [$actor] }) { ${PAGE} } }`,
  `query ($claim: ID!) { claim(id: $claim) { text about { name } positions { actor { name } } statements { ${PAGE} } } }`,
];

const DAY = 'saidFrom: "2020-01-01", saidTo: "2020-01-01", dating: CERTAIN';

/** What comes next, and whose first asking takes longest; of an analysis what it reads, of a day. */
const NEXT_PAGES = [
  `query ($actor: ID!) { actor(id: $actor) { name statements { ${PAGE} } mentions { ${PAGE} } } }`,
  `query ($actor: ID!) { statements(filter: { speaker: [$actor], about: [$actor], rollUp: true }) { ${PAGE} } }`,
  `query ($claim: ID!) { brief(of: $claim) { omitted } }`,
  `{ network(filter: { ${DAY} }, level: STATE, duplicates: WEEK) { sightingCount } }`,
  '{ disputes(first: 1) { nodes { claim { text } agree { actorCount } disagree { actorCount } } } }',
  '{ reversals(first: 1) { nodes { actor { name } } } }',
];

const MOMENT = 500;

/**
 * Asks what a first page asks, so that the first person to ask it does not wait while Neo4j plans it: a plan takes a
 * hundred times as long as its answer. What goes wrong here goes wrong again, and is told, when a person asks.
 */
export async function warmUp(executor: Executor): Promise<void> {
  const known = await someIds(executor);
  for (const question of FIRST_PAGE) await ask(executor, question, known);
}

/** Asks what pages ask next, one question at a time, and only while nobody else asks anything. */
export async function warmUpAtLeisure(executor: Executor, signal: AbortSignal): Promise<void> {
  const known = await someIds(executor);
  for (const question of NEXT_PAGES) {
    await untilQuiet(executor, signal);
    if (signal.aborted) return;
    await ask(executor, question, known);
  }
}

/** Waits for a moment in which nothing was asked. */
async function untilQuiet({ counts }: Executor, signal: AbortSignal): Promise<void> {
  for (let before = -1; before !== counts.asked && !signal.aborted;) {
    before = counts.asked;
    await sleep(MOMENT, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

type Ids = Readonly<{ actor: string; claim: string }>;
type Lists = Record<'actors' | 'claims', { nodes: { id: string }[] }> | undefined;

/** Of an empty record ids that it does not hold: what asks for them is planned no further than that. */
async function someIds(executor: Executor): Promise<Ids> {
  const lists = (await ask(executor, IDS)) as Lists;
  return { actor: lists?.actors.nodes[0]?.id ?? 'actor:none', claim: lists?.claims.nodes[0]?.id ?? 'claim:none' };
}

async function ask({ execute }: Executor, query: string, variables: Record<string, string> = {}): Promise<unknown> {
  const limits = { cost: COST_LIMIT, milliseconds: 60_000 };
  const { data } = await execute({ query, variables }, { id: randomUUID(), caller: 'warm-up', limits });
  return data;
}
