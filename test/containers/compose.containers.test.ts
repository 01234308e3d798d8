import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { docker, logOf, newStack, type Stack } from '../support/compose.ts';

const LONG = 240_000;
const QUESTION = `{ statements(filter: { speaker: ["actor:nikol-pashinyan"], about: ["actor:turkey"] }) {
  totalCount nodes { quote citations { source { title } } } } }`;

interface Answer {
  errors?: unknown;
  data?: { statements: { totalCount: number; nodes: { quote: string | null }[] } };
}

/** Asks until there is an answer: over its first questions a new Neo4j on a busy machine takes longer than allowed. */
function question(url: string): Promise<NonNullable<Answer['data']>> {
  return vi.waitFor(
    async () => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION }),
      });
      const { data, errors } = (await response.json()) as Answer;
      if (!data) throw new Error(JSON.stringify(errors));
      return data;
    },
    { timeout: 60_000, interval: 1_000 },
  );
}

const healthy = (stack: Stack) =>
  vi.waitFor(async () => expect(await stack.state('hearsay')).toBe('healthy'), { timeout: LONG, interval: 500 });

describe('docker compose up', () => {
  let stack: Awaited<ReturnType<typeof newStack>>;
  beforeAll(async () => {
    stack = await newStack();
    const before = performance.now();
    await stack.run(['up', '-d', '--build']);
    const built = performance.now();
    await healthy(stack);
    const [id = ''] = await stack.containers('hearsay');
    const size = Number(await docker('image', 'inspect', '-f', '{{.Size}}', 'hearsay'));
    console.log(
      `built and created in ${seconds(built - before)}, healthy ${seconds(performance.now() - built)} later; ` +
        `image ${Math.round(size / 1e6)} MB; ` +
        `at rest ${await docker('stats', '--no-stream', '--format', '{{.MemUsage}}', id)}`,
    );
  }, LONG);
  afterAll(() => stack.end(), LONG);

  test('answers a real question over the published port', async () => {
    const data = await question(stack.url);
    expect(data.statements.totalCount).toBeGreaterThan(5);
    expect(data.statements.nodes.map(({ quote }) => quote)).toContain(
      'High-ranking Turkish military officers are involved in the war against Karabakh.',
    );
  });

  test('runs the service without rights, on a file system that it cannot write', async () => {
    const [id = ''] = await stack.containers('hearsay');
    expect(await docker('exec', id, 'id', '-u')).toBe('10001');
    await expect(docker('exec', id, 'touch', '/app/file')).rejects.toThrow('Read-only file system');
    expect(await docker('exec', id, 'node', '--version')).toBe(`v${await lockedNode()}`);
  });

  test('made a password that no other stack has, and printed it nowhere', async () => {
    const [id = ''] = await stack.containers('hearsay');
    const password = await docker('exec', id, 'cat', '/run/hearsay/password');
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    for (const service of ['hearsay', 'neo4j', 'password']) expect(await stack.log(service)).not.toContain(password);
  });

  test('says when the database goes, and serves again when it is back', { timeout: LONG }, async () => {
    await stack.run(['stop', 'neo4j']);
    expect((await fetch(`${stack.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${stack.url}/health/live`)).status).toBe(200);
    await stack.run(['start', 'neo4j']);
    await expect.poll(async () => (await fetch(`${stack.url}/health/ready`)).status, { timeout: LONG }).toBe(200);
  });

  test('keeps the data when it goes down and comes up again', { timeout: LONG }, async () => {
    const before = await question(stack.url);
    await stack.run(['down']);
    await stack.run(['up', '-d']);
    await healthy(stack);
    expect(await question(stack.url)).toEqual(before);
    expect(await stack.log('hearsay')).not.toContain('the record is empty');
  });

  test('ends with a clear message when the password is another', { timeout: LONG }, async () => {
    await stack.run(['up', '-d'], { NEO4J_PASSWORD: 'another-password' });
    await expect
      .poll(() => stack.log('hearsay'), { timeout: LONG, interval: 500 })
      .toContain('hearsay: Neo4j at bolt://neo4j:7687: it refuses user neo4j with this password');
  });
});

test('two replicas start at once on an empty database', { timeout: LONG }, async () => {
  const stack = await newStack();
  onTestFinished(() => stack.end(), LONG);
  const more = { HEARSAY_MORE_PORTS: `-${Number(new URL(stack.url).port) + 5}` };
  await stack.run(['up', '-d', '--scale', 'hearsay=2'], more);
  const ids = await stack.containers('hearsay');
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    await expect
      .poll(() => docker('inspect', '-f', '{{.State.Health.Status}}', id), { timeout: LONG, interval: 500 })
      .toBe('healthy');
  }
  const addresses = await Promise.all(ids.map((id) => docker('port', id, '4000')));
  const answers = await Promise.all(addresses.map((address) => question(`http://${address}`)));
  expect(answers[0]?.statements.totalCount).toBeGreaterThan(5);
  expect(answers[1]).toEqual(answers[0]);
});

test('Redis comes with its profile', { timeout: LONG }, async ({ skip }) => {
  const redis = 'redis:7-alpine';
  const there = await docker('image', 'inspect', redis).catch(() => docker('pull', redis).catch(() => null));
  skip(there === null, 'no image registry is within reach');
  const stack = await newStack();
  onTestFinished(() => stack.end(), LONG);
  await stack.run(['--profile', 'redis', 'up', '-d', 'redis']);
  await expect.poll(() => stack.state('redis'), { timeout: LONG, interval: 500 }).toBe('healthy');
});

test('a disk that is full ends the start with a message that says so', { timeout: LONG }, async () => {
  const network = await docker('network', 'create', `hearsay-full-${process.pid}`);
  onTestFinished(() => removed('network', 'rm', network));
  const neo4j = await started('--network', network, '--network-alias', 'neo4j', '--tmpfs', '/data:size=64m', ...FULL);
  await expect.poll(() => logOf(neo4j), { timeout: LONG }).toContain('Started.');
  await docker('exec', neo4j, 'sh', '-c', 'dd if=/dev/zero of=/data/filled bs=16k 2>/dev/null || true');
  const service = await started(...['--network', network, '-e', 'NEO4J_URI=bolt://neo4j:7687', ...PASSWORD, 'hearsay']);
  await expect.poll(() => docker('inspect', '-f', '{{.State.Status}}', service), { timeout: LONG }).toBe('exited');
  expect(await logOf(service)).toMatch(/hearsay: Neo4j: its database neo4j .*its disk/);
});

const FULL = ['-e', 'NEO4J_AUTH=neo4j/a-password', '-e', 'NEO4J_db_tx__log_preallocate=false', 'neo4j:5.26-community'];
const PASSWORD = ['-e', 'NEO4J_PASSWORD=a-password', '-e', 'NEO4J_WAIT=120'];

/** A container that goes with the test. */
async function started(...args: string[]): Promise<string> {
  const id = await docker('run', '-d', ...args);
  onTestFinished(() => removed('rm', '-f', '-v', id));
  return id;
}

/** The Node of package-lock.json. */
async function lockedNode(): Promise<string> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return lock.packages['node_modules/node']?.version ?? '';
}

async function removed(...args: string[]): Promise<void> {
  await docker(...args);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
