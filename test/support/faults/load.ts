import { setTimeout as sleep } from 'node:timers/promises';
import type { Site } from './site.ts';

const QUERIES = [
  '{ statements(first: 5) { totalCount nodes { quote claim { text } } } }',
  '{ search(query: "border", first: 3) { nodes { __typename } } }',
  '{ actors(first: 10) { nodes { id name } } }',
];
/** Milliseconds between the questions of one client. */
const INTERVAL = 100;
const CLIENTS = 3;
/** Milliseconds after which an answer of any kind must have come. */
export const ANSWER_LIMIT = 20_000;

/** Clients that ask all the time, and what they were answered. */
export interface Load {
  /** Milliseconds that the slowest answer took. */
  longest(): number;
  /** Answers by status; 0 for a connection that was refused or cut. */
  statuses(): Readonly<Record<number, number>>;
  /** @throws the error of a client that got no answer. */
  stop(): Promise<void>;
}

/** Starts clients that ask a site all the time. */
export function startLoad(site: Site): Load {
  const statuses: Record<number, number> = {};
  let longest = 0;
  let isOn = true;
  const client = async (first: number) => {
    for (let number = first; isOn; number += 1) {
      const startedAt = performance.now();
      const status = await site.ask(QUERIES[number % QUERIES.length] ?? '', ANSWER_LIMIT);
      longest = Math.max(longest, performance.now() - startedAt);
      statuses[status] = (statuses[status] ?? 0) + 1;
      await sleep(INTERVAL);
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, number) => client(number));
  const ended = Promise.all(clients);
  ended.catch(() => undefined);
  return {
    longest: () => longest,
    statuses: () => statuses,
    stop: async () => {
      isOn = false;
      await ended;
    },
  };
}
