import { installPeers } from '../peers/install.ts';
import {
  AS_DOCUMENTED,
  BY_HAND,
  HEARSAY,
  QUESTIONS,
  type Asked,
  type Phrased,
  type Question,
  type Subjects,
} from '../questions.ts';
import type { Address } from './address.ts';
import type { Order } from './loader.ts';
import { startProgram, type Running } from './process.ts';

/** A server under test. */
export interface Peer {
  readonly name: PeerName;
  readonly server: Running;
  readonly requests: Readonly<Record<Question, Order['requests']>>;
}

export const PEERS = {
  hearsay: 'Hearsay',
  bare: 'bare driver behind `node:http`, same Cypher',
  byHand: '@neo4j/graphql 7, `@cypher` by hand',
  documented: '@neo4j/graphql 7, as documented',
} as const;

export type PeerName = keyof typeof PEERS;

/** `hearsay serve` on an existing database. */
export function startHearsay(
  { uri, user, password, database }: Address,
  running: AsyncDisposableStack,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const environment = {
    ...settings,
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password ?? '',
    NEO4J_DATABASE: database,
    // A cold start of Java on a busy machine may exceed the default timeout.
    HEARSAY_QUERY_TIMEOUT: '60',
  };
  return startProgram(running, 'src/cli/hearsay.ts', ['serve'], environment);
}

/** Starts Hearsay (the first) and all its peers on one database, each as a separate process. */
export async function startPeers(
  address: Address,
  subjects: Subjects,
  running: AsyncDisposableStack,
  report: (line: string) => void,
): Promise<[Peer, ...Peer[]]> {
  installPeers(report);
  const questions = Object.keys(QUESTIONS) as Question[];
  const asked = questions.map((question) => HEARSAY[question](subjects));
  const bare = JSON.stringify({ address, asked: asked.flat() });
  const graphql = async (name: PeerName, types: string, phrased: Phrased): Promise<Peer> => {
    const server = await startProgram(running, 'bench/peers/server.ts', [JSON.stringify({ address, types })]);
    return { name, server, requests: overGraphql(phrased, subjects) };
  };
  return [
    { name: 'hearsay', server: await startHearsay(address, running), requests: overGraphql(HEARSAY, subjects) },
    {
      name: 'bare',
      server: await startProgram(running, 'bench/bare/server.ts', [bare]),
      requests: byNumber(questions, asked),
    },
    await graphql('byHand', 'by-hand', BY_HAND),
    await graphql('documented', 'as-documented', AS_DOCUMENTED),
  ];
}

/** A question as a GraphQL request over HTTP. */
export function overGraphql(phrased: Phrased, subjects: Subjects): Peer['requests'] {
  const posts = (question: Question) =>
    phrased[question](subjects).map((asked) => ({ path: '/graphql', body: JSON.stringify(asked) }));
  return { about: posts('about'), claim: posts('claim'), search: posts('search') };
}

/** A request to the bare server, which identifies a question by its index in the list it was started with. */
function byNumber(questions: readonly Question[], asked: readonly (readonly Asked[])[]): Peer['requests'] {
  let number = 0;
  const lists = asked.map((list) => list.map(() => ({ path: `/${number++}`, body: '' })));
  return Object.fromEntries(
    questions.map((question, index) => [question, lists[index] ?? []]),
  ) as unknown as Peer['requests'];
}
