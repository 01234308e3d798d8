import { QUESTIONS, type Question } from '../questions.ts';
import { keyOf, type Right } from './answers.ts';
import type { Loader } from './load.ts';
import type { Load } from './loader.ts';
import type { Peer, PeerName } from './peer.ts';

export const CONNECTIONS = 16;

/** Measurements of one peer on one question, one per round. */
export interface Measured {
  readonly question: Question;
  readonly peer: PeerName;
  /** At 16 connections. */
  readonly busy: readonly Load[];
  /** One request at a time. */
  readonly alone: readonly Load[];
}

export interface Pace {
  readonly rounds: number;
  /** Duration of one load; slow peers get more. */
  readonly seconds: number;
}

const ENOUGH_ANSWERS = 40;
const LONGEST = 15;

/**
 * Runs rounds in which each peer gets each question in turn, first under load and then one request at a time, so that
 * other activity on the machine affects all of them equally. Warm-up rounds of Java and Node are not counted.
 */
export async function interleaved(
  peers: readonly Peer[],
  right: ReadonlyMap<string, Right>,
  loader: Loader,
  { rounds, seconds }: Pace,
  report: (line: string) => void,
): Promise<Measured[]> {
  const load = (question: Question, peer: Peer, connections: number, length: number) => {
    const known = right.get(keyOf(question, peer));
    if (!known) throw new Error(`nobody checked ${keyOf(question, peer)}`);
    return loader.send({
      url: peer.server.url,
      requests: peer.requests[question],
      connections,
      seconds: length,
      right: known,
    });
  };
  const pairs = (Object.keys(QUESTIONS) as Question[]).flatMap((question) =>
    peers.map((peer) => ({
      question,
      peer,
      busy: [] as Load[],
      alone: [] as Load[],
      busySeconds: seconds,
      aloneSeconds: seconds / 2,
    })),
  );
  report('warming up');
  for (const pair of [...pairs, ...pairs]) {
    const { perSecond, median } = await load(pair.question, pair.peer, CONNECTIONS, seconds);
    pair.busySeconds = lasting(seconds, 1 / perSecond);
    pair.aloneSeconds = lasting(seconds / 2, median / CONNECTIONS / 1000);
  }
  for (let round = 0; round < rounds; round += 1) {
    report(`round ${round + 1} of ${rounds}`);
    for (const pair of round % 2 === 0 ? pairs : pairs.toReversed()) {
      pair.busy.push(await load(pair.question, pair.peer, CONNECTIONS, pair.busySeconds));
      pair.alone.push(await load(pair.question, pair.peer, 1, pair.aloneSeconds));
    }
  }
  return pairs.map(({ question, peer, busy, alone }) => ({ question, peer: peer.name, busy, alone }));
}

function lasting(seconds: number, secondsAnAnswer: number): number {
  return Math.min(LONGEST, Math.max(seconds, Math.ceil(ENOUGH_ANSWERS * secondsAnAnswer)));
}
