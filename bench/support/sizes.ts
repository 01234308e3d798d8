import { HEARSAY } from '../questions.ts';
import { checkAnswers, keyOf } from './answers.ts';
import { openCorpus } from './database.ts';
import { startLoader } from './load.ts';
import type { Load } from './loader.ts';
import { overGraphql, startHearsay, type Peer } from './peer.ts';
import { conditions, type Sizes } from './results.ts';
import { CONNECTIONS, type Pace } from './rounds.ts';
import { subjectsOf } from './subjects.ts';

interface Size {
  readonly statements: number;
  readonly peer: Peer;
  readonly right: { readonly start: string; readonly length: number };
  readonly busy: Load[];
  readonly alone: Load[];
}

/** Times "what did X say about Y" for the two hubs over HTTP, at several sizes of the record, in interleaved rounds. */
export async function measureSizes(
  statements: readonly number[],
  seed: number,
  { rounds, seconds }: Pace,
  report: (line: string) => void,
): Promise<Sizes> {
  await using running = new AsyncDisposableStack();
  const loader = startLoader(running);
  const sizes: Size[] = [];
  for (const count of statements) sizes.push(await open(count, seed, running, report));
  const load = ({ peer, right }: Size, connections: number, length: number) =>
    loader.send({ url: peer.server.url, requests: peer.requests.about, connections, seconds: length, right });
  report('warming up');
  for (const size of [...sizes, ...sizes, ...sizes]) await load(size, CONNECTIONS, seconds);
  for (let round = 0; round < rounds; round += 1) {
    report(`round ${round + 1} of ${rounds}`);
    for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) {
      size.busy.push(await load(size, CONNECTIONS, seconds));
      size.alone.push(await load(size, 1, seconds / 2));
    }
  }
  const measured = sizes.map(({ statements: of, busy, alone }) => ({ statements: of, busy, alone }));
  return { ...conditions(), seed, rounds, seconds, measured };
}

async function open(
  statements: number,
  seed: number,
  running: AsyncDisposableStack,
  report: (line: string) => void,
): Promise<Size> {
  const neo4j = await openCorpus({ statements, seed }, running, report);
  const server = await startHearsay(neo4j, running);
  const peer: Peer = { name: 'hearsay', server, requests: overGraphql(HEARSAY, await subjectsOf(neo4j)) };
  const right = (await checkAnswers([peer], ['about'])).get(keyOf('about', peer));
  if (!right) throw new Error('no answer was checked');
  return { statements, peer, right, busy: [], alone: [] };
}
