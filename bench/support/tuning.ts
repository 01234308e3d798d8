import Table from 'cli-table3';
import type { Tuning } from '../../src/common/tuning.ts';
import { HEARSAY, QUESTIONS, type Question, type Subjects } from '../questions.ts';
import type { Address } from './address.ts';
import { checkAnswers, keyOf, type Right } from './answers.ts';
import type { Loader } from './load.ts';
import { watchMemory } from './memory.ts';
import { overGraphql, startHearsay, type Peer } from './peer.ts';
import { CONNECTIONS, type Pace } from './rounds.ts';
import { middle } from './statistics.ts';

/** What one load came to. */
interface Round {
  readonly perSecond: number;
  /** Processor time of the service for a request, in ms. */
  readonly processor: number;
}

/** A service with all tunings, or with all but one, and what it did in each round. */
interface Side {
  readonly peer: Peer;
  readonly right: ReadonlyMap<string, Right>;
  readonly rounds: Record<Question, Round[]>;
  readonly memory: () => { readonly most: number };
}

/** The same question in both services: with the tuning, and without. */
export interface Tuned {
  readonly rounds: Readonly<Record<'on' | 'off', Side['rounds']>>;
  /** Most memory that each held, in MB. */
  readonly memory: Readonly<Record<'on' | 'off', number>>;
}

export interface TuningOptions {
  readonly neo4j: Address;
  readonly subjects: Subjects;
  readonly loader: Loader;
  readonly pace: Pace;
}

const ASKED = Object.keys(QUESTIONS) as Question[];

/** Both services are up at once and take turns, so that whatever else the machine does meets both alike. */
export async function measureTuning(tuning: Tuning, options: TuningOptions): Promise<Tuned> {
  await using running = new AsyncDisposableStack();
  const on = await startSide({}, options, running);
  const off = await startSide({ HEARSAY_TUNING: `-${tuning}` }, options, running);
  for (const question of [...ASKED, ...ASKED]) for (const side of [on, off]) await load(side, question, options);
  for (let round = 0; round < options.pace.rounds; round += 1) {
    for (const question of ASKED) {
      for (const side of round % 2 === 0 ? [on, off] : [off, on])
        side.rounds[question].push(await load(side, question, options));
    }
  }
  return {
    rounds: { on: on.rounds, off: off.rounds },
    memory: { on: on.memory().most, off: off.memory().most },
  };
}

async function startSide(
  settings: Readonly<Record<string, string>>,
  { neo4j, subjects }: TuningOptions,
  running: AsyncDisposableStack,
): Promise<Side> {
  const server = await startHearsay(neo4j, running, settings);
  const peer: Peer = { name: 'hearsay', server, requests: overGraphql(HEARSAY, subjects) };
  const right = await checkAnswers([peer]);
  return { peer, right, rounds: { about: [], claim: [], search: [] }, memory: watchMemory(server, running) };
}

async function load({ peer, right }: Side, question: Question, { loader, pace }: TuningOptions): Promise<Round> {
  const known = right.get(keyOf(question, peer));
  if (!known) throw new Error(`nobody checked ${question}`);
  const { url } = peer.server;
  const before = peer.server.processorTime();
  const { perSecond, answers } = await loader.send({
    url,
    requests: peer.requests[question],
    connections: CONNECTIONS,
    seconds: pace.seconds,
    right: known,
  });
  return { perSecond, processor: (peer.server.processorTime() - before) / answers };
}

/** Median and spread of each question, with the tuning and without, and what it gains. */
export function tuningTable(tuning: Tuning, { rounds, memory }: Tuned): string {
  const table = new Table({
    head: [tuning, 'requests/s on', 'off', 'gain', 'processor ms on', 'off', 'gain'],
    style: { head: [], border: [] },
  });
  for (const question of ASKED) {
    const rate = { on: perSecond(rounds.on[question]), off: perSecond(rounds.off[question]) };
    const time = { on: processor(rounds.on[question]), off: processor(rounds.off[question]) };
    table.push([
      question,
      spread(rate.on, 0),
      spread(rate.off, 0),
      percent(middle(rate.on) / middle(rate.off) - 1),
      spread(time.on, 2),
      spread(time.off, 2),
      percent(1 - middle(time.on) / middle(time.off)),
    ]);
  }
  const most = `memory at most: ${memory.on.toFixed(0)} MB on, ${memory.off.toFixed(0)} MB off`;
  return `${table.toString()}\n${most}`;
}

const perSecond = (rounds: readonly Round[]) => rounds.map((round) => round.perSecond);
const processor = (rounds: readonly Round[]) => rounds.map((round) => round.processor);

function spread(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  return `${middle(values).toFixed(digits)} (${least ?? ''} to ${most ?? ''})`;
}

function percent(share: number): string {
  return `${share >= 0 ? '+' : ''}${(share * 100).toFixed(0)} %`;
}
