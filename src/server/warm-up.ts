import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { COST_LIMIT } from './cost.ts';
import type { Executor } from './execute.ts';
import { WORKED_EXAMPLE } from './http/worked-example.ts';

const IDS = '{ actors(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } }';

const PAGE = `nodes {
  saidAt { edtf } stance quote speaker { name } claim { text } toward { actor { name } attitude }
  citations { locator source { title publisher { name } } } provenance { independentChains } responses { id }
}`;

const SEARCH = '{ search(query: "warm") { nodes { id } } }';

/** With the worked example and a search, the queries of a user's first pages: the service is ready when they are planned. */
const FIRST_PAGES = [
  `query ($actor: ID!) { statements(filter: { speaker: [$actor], about: [$actor] }) { ${PAGE} } }`,
  `query ($claim: ID!) { claim(id: $claim) { text about { name } positions { actor { name } } statements { ${PAGE} } } }`,
];

const DAY = 'saidFrom: "2020-01-01", saidTo: "2020-01-01", dating: CERTAIN';

/**
 * Queries of later pages whose planning takes longest; analyses are limited to one day, which plans the same queries.
 */
const NEXT_PAGES = [
  `query ($actor: ID!) { actor(id: $actor) { name statements { ${PAGE} } mentions { ${PAGE} } } }`,
  `query ($actor: ID!) { statements(filter: { speaker: [$actor], about: [$actor], rollUp: true }) { ${PAGE} } }`,
  `query ($claim: ID!) { brief(of: $claim) { omitted } }`,
  `{ network(filter: { ${DAY} }, level: STATE, duplicates: WEEK) { sightingCount } }`,
  '{ disputes(first: 1) { nodes { claim { text } agree { actorCount } disagree { actorCount } } } }',
  '{ reversals(first: 1) { nodes { actor { name } } } }',
];

/** Milliseconds without a request after which the service counts as idle. */
const IDLE_TIME = 500;

/**
 * Runs the queries of first pages, so that the first user does not wait for Neo4j to plan them: planning a query takes
 * a hundred times as long as running it. Errors are ignored: they occur again, and are reported, when a user asks.
 */
export async function warmUp(executor: Executor): Promise<void> {
  const pages = async () => {
    const ids = await readIds(executor);
    for (const query of FIRST_PAGES) await ask(executor, query, ids);
  };
  // Side by side: Neo4j plans one query on one processor.
  await Promise.all([ask(executor, WORKED_EXAMPLE), ask(executor, SEARCH), pages()]);
}

/** Runs the queries of later pages one at a time, each only when the service is idle. */
export async function warmUpWhenIdle(executor: Executor, signal: AbortSignal): Promise<void> {
  const ids = await readIds(executor);
  for (const query of NEXT_PAGES) {
    await untilIdle(executor, signal);
    if (signal.aborted) return;
    await ask(executor, query, ids);
  }
}

/** Waits until there was no request for IDLE_TIME. */
async function untilIdle({ counts }: Executor, signal: AbortSignal): Promise<void> {
  for (let before = -1; before !== counts.asked && !signal.aborted;) {
    before = counts.asked;
    await sleep(IDLE_TIME, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

type Ids = Readonly<{ actor: string; claim: string }>;
type Lists = Record<'actors' | 'claims', { nodes: { id: string }[] }> | undefined;

/** Ids of the first actor and claim; for an empty record, ids that do not exist. */
async function readIds(executor: Executor): Promise<Ids> {
  const lists = (await ask(executor, IDS)) as Lists;
  return { actor: lists?.actors.nodes[0]?.id ?? 'actor:none', claim: lists?.claims.nodes[0]?.id ?? 'claim:none' };
}

async function ask({ execute }: Executor, query: string, variables: Record<string, string> = {}): Promise<unknown> {
  const limits = { cost: COST_LIMIT, milliseconds: 60_000 };
  const { data } = await execute({ query, variables }, { id: randomUUID(), caller: 'warm-up', limits });
  return data;
}
