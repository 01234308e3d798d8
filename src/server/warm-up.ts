import { randomUUID } from 'node:crypto';
import { COST_LIMIT } from './cost.ts';
import type { Executor } from './execute.ts';

const IDS =
  '{ actors(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } sources(first: 1) { nodes { id } } }';

const PAGE = `nodes {
  saidAt { edtf } stance quote speaker { name } claim { text } toward { actor { name } attitude }
  citations { locator source { title publisher { name } } } provenance { independentPublishers } responses { id }
}`;

const DAY = 'saidFrom: "2020-01-01", saidTo: "2020-01-01", dating: CERTAIN';

const SIDE = '{ statementCount last { edtf } actors(first: 1) { actor { name } } origins { independentPublishers } }';

const QUESTIONS = [
  `query ($actor: ID!) { statements(filter: { speaker: [$actor], about: [$actor] }) { ${PAGE} } }`,
  `query ($actor: ID!) { statements(filter: { speaker: [$actor], about: [$actor], rollUp: true }) { ${PAGE} } }`,
  `query ($claim: ID!) { claim(id: $claim) { text about { name } positions { actor { name } } statements { ${PAGE} } } }`,
  `query ($actor: ID!) { actor(id: $actor) { name statements { ${PAGE} } mentions { ${PAGE} } } }`,
  `query ($source: ID!) { source(id: $source) { title cites { title } statements { ${PAGE} } } }`,
  '{ search(query: "warm") { nodes { id } } }',
  `{ statements { ${PAGE} } }`,
  // What analyses read, of a day, which is planned as a year is.
  `query ($actor: ID!) { stanceMatrix(filter: { about: [$actor], ${DAY} }, level: STATE) { latest } }`,
  `{ network(filter: { ${DAY} }, level: STATE, duplicates: WEEK) { sightingCount } }`,
  `query ($claim: ID!) { corroboration(claim: $claim) { sides { originCount } } brief(of: $claim) { omitted } }`,
  `query ($actor: ID!) { brief(of: $actor) { omitted } }`,
  `query ($source: ID!) { falls(with: [$source]) { unsupported { totalCount } } }`,
  '{ claims(filter: { maxOrigins: 1 }) { nodes { id } } }',
  `{ disputes(first: 1) { nodes { agree ${SIDE} disagree ${SIDE} grounds { kind } } } }`,
  `{ disputes(first: 1, filter: { ${DAY} }) { nodes { agree ${SIDE} } } }`,
  '{ reversals(first: 1) { nodes { actor { name } first { quote } second { quote } } } }',
];

/**
 * Asks the common questions once, so that the first person to ask them does not wait while Neo4j plans
 * them: a plan takes a hundred times as long as its answer. What goes wrong here goes wrong again, and is
 * told, when a person asks.
 */
export async function warmUp(executor: Executor): Promise<void> {
  const ids = await ask(executor, IDS, {});
  const [actor, claim, source] = ['actors', 'claims', 'sources'].map((list) => ids[list]?.nodes[0]?.id);
  if (!actor || !claim || !source) return;
  for (const question of QUESTIONS) await ask(executor, question, { actor, claim, source });
}

type Lists = Record<string, { nodes: { id: string }[] }>;

async function ask({ execute }: Executor, query: string, variables: Record<string, string>): Promise<Lists> {
  const limits = { cost: COST_LIMIT, milliseconds: 60_000 };
  const { data } = await execute({ query, variables }, { id: randomUUID(), caller: 'warm-up', limits });
  return (data ?? {}) as Lists;
}
