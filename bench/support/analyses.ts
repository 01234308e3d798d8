import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createApp, type App } from '../../src/server/app.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { firstKeyIn, lastKeyIn } from '../../src/graph/sort-key.ts';
import { migrate } from '../../src/record/migrate.ts';
import type { Address } from './address.ts';
import { naiveOn, type Naive } from './naive.ts';
import { conditions, type Analyses } from './results.ts';

const YEAR = { saidFrom: '2020-01-01', saidTo: '2020-12-31' };
const SIDE = `{ actorCount statementCount first { edtf } last { edtf } actors(first: 5) { actor { name } statementCount }
  origins { independentChains unknownOrigins } }`;
const DISPUTES = `{ pageInfo { endCursor } nodes { claim { text } contested agree ${SIDE} disagree ${SIDE} grounds { kind claim { text } } } }`;
const SAID = '{ stance quote saidAt { edtf } speaker { name } claim { text } }';
const REVERSALS = `{ pageInfo { endCursor } nodes { actor { name } kinds order first ${SAID} second ${SAID} } }`;

const PLACES = {
  from: neo4j.int(firstKeyIn(new Date('2020-01-01T00:00:00Z'))),
  to: neo4j.int(lastKeyIn(new Date('2020-12-31T23:59:59Z'))),
};

/** An analysis: as a query for Hearsay, and as naive Cypher for the database. */
interface Question {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
  readonly naive: () => Promise<unknown>;
}

/** Times the analyses: each once to warm up, then once per round; the naive queries once, with a timeout. */
export async function measureAnalyses(
  corpus: { readonly statements: number; readonly seed: number },
  place: Address,
  rounds: number,
  report: (line: string) => void,
): Promise<Analyses> {
  await using running = new AsyncDisposableStack();
  const graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 60 });
  running.defer(() => graph.close());
  await migrate(graph);
  const app = createApp({
    graph,
    log: pino({ level: 'silent' }),
    config: { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 60 },
  });
  const measured: Analyses['measured'][number][] = [];
  for (const { name, ask, naive } of await questions(app, naiveOn(place, running))) {
    report(name);
    await ask();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timed(ask));
    measured.push({ name, times, naively: await timed(naive).catch(() => null) });
  }
  return { ...conditions(), ...corpus, rounds, measured };
}

async function questions(service: App, naive: Naive): Promise<Question[]> {
  const { stanceMatrix } = (await post(
    service,
    `query($filter: StatementFilter) { stanceMatrix(filter: $filter, firstActors: 200, firstClaims: 500) { actors { id } claims { id } } }`,
  )) as { stanceMatrix: { actors: { id: string }[]; claims: { id: string }[] } };
  const busiest = {
    actors: stanceMatrix.actors.map(({ id }) => id),
    claims: stanceMatrix.claims.map(({ id }) => id),
    ...PLACES,
  };
  const matrix = 'actors { id name } claims { id text } counts(stance: DENIES) latest';
  const network = 'measure: SUBTRACT, normalization: AVERAGE, firstActors: 200';
  const question = (fields: string) => () => post(service, `query($filter: StatementFilter) { ${fields} }`);
  const ofAll = (fields: string) => () => post(service, `{ ${fields} }`);
  const stances = () => naive('all-stances', busiest);
  const ties = () => naive('all-ties', busiest);
  return [
    {
      name: 'stance matrix, 200 × 500, a year',
      ask: question(`stanceMatrix(filter: $filter, firstActors: 200, firstClaims: 500) { ${matrix} }`),
      naive: stances,
    },
    {
      name: 'the same, actors and claims named',
      ask: () =>
        post(
          service,
          `query($filter: StatementFilter, $actors: [ID!], $claims: [ID!]) { stanceMatrix(filter: $filter, actors: $actors, claims: $claims) { ${matrix} } }`,
          { actors: busiest.actors, claims: busiest.claims },
        ),
      naive: stances,
    },
    {
      name: 'the same of states and institutions',
      ask: question(
        `stanceMatrix(filter: $filter, level: INSTITUTION, firstActors: 200, firstClaims: 500) { ${matrix} }`,
      ),
      naive: stances,
    },
    {
      name: 'network of 200 actors by average activity, a year',
      ask: question(`network(filter: $filter, ${network}) { rows { label } weights }`),
      naive: ties,
    },
    {
      name: 'the same without repetitions in a week',
      ask: question(`network(filter: $filter, duplicates: WEEK, ${network}) { rows { label } weights }`),
      naive: ties,
    },
    {
      name: 'the same, its camps',
      ask: question(`network(filter: $filter, ${network}) { camps { modularity polarization } }`),
      naive: ties,
    },
    {
      name: 'the 20 most contested disputes of all, both sides',
      ask: ofAll(`disputes ${DISPUTES}`),
      naive: () => naive('all-disputes', {}),
    },
    {
      name: 'the 20 most recent disputes of all',
      ask: ofAll(`disputes(orderBy: MOST_RECENT) ${DISPUTES}`),
      naive: () => naive('all-disputes', {}),
    },
    {
      name: 'the 20 best sourced disputes of all',
      ask: ofAll(`disputes(orderBy: BEST_SOURCED) ${DISPUTES}`),
      naive: () => naive('all-disputes', {}),
    },
    {
      name: 'the 20 most contested disputes of a year',
      ask: question(`disputes(filter: $filter) ${DISPUTES}`),
      naive: () => naive('all-disputes', {}),
    },
    {
      name: 'the 20 latest reversals of all, side by side',
      ask: ofAll(`reversals ${REVERSALS}`),
      naive: () => naive('all-reversals', {}),
    },
    {
      name: 'the 20 latest reversals of states, a year',
      ask: question(`reversals(filter: $filter, level: STATE) ${REVERSALS}`),
      naive: () => naive('all-reversals', {}),
    },
  ];
}

async function post(service: App, query: string, variables: object = {}): Promise<unknown> {
  const response = await service.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { filter: YEAR, ...variables } }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (answer.errors) throw new Error(answer.errors[0]?.message);
  return answer.data;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
