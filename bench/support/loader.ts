// Sends the requested load and reports the results. Forked, so that it shares no thread with the program under test.
import autocannon, { type Client, type Request, type Result } from 'autocannon';
import { quantile } from './statistics.ts';

/** The requests to send, the duration, and how to recognise a correct answer. */
export interface Order {
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly body: string }[];
  readonly connections: number;
  readonly seconds: number;
  /** The prefix of every correct answer, and the length of the shortest. */
  readonly right: { readonly start: string; readonly length: number };
}

/** Results; times in milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  readonly answers: number;
  /** Number of responses that were not correct answers. */
  readonly wrong: number;
}

const PATIENCE = 120;

process.on('message', (order: Order) => {
  void send(order).then((load) => process.send?.(load));
});

async function send({ url, requests, connections, seconds, right }: Order): Promise<Load> {
  const times: number[] = [];
  const headers = { 'content-type': 'application/json' };
  const phrased = requests.map<Request>(({ path, body }) => ({ method: 'POST', path, body, headers }));
  const begun = performance.now();
  let ended = begun;
  let turn = 0;
  let wrong = 0;
  const result = await new Promise<Result>((resolve, reject) => {
    const options = {
      url,
      connections,
      duration: seconds,
      timeout: PATIENCE,
      requests: phrased,
      verifyBody: (body: Request['body']) =>
        typeof body === 'string' && body.startsWith(right.start) && body.length >= right.length,
      // Each connection starts at a different request, so that they do not all send the same one at once.
      setupClient: (client: Client) => {
        const from = Math.floor((phrased.length * turn++) / connections);
        if (from > 0) client.setRequests([...phrased.slice(from), ...phrased.slice(0, from)]);
      },
    };
    const run = autocannon(options, (error: unknown, done) => (error ? reject(asError(error)) : resolve(done)));
    run.on('response', (_client, status, _bytes, time) => {
      if (status !== 200) wrong += 1;
      times.push(time);
      ended = performance.now();
    });
  });
  return {
    perSecond: (times.length / (ended - begun)) * 1000,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    answers: times.length,
    wrong: wrong + result.mismatches + result.errors,
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
