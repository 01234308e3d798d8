import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readConfig, type Config } from '../../src/common/config.ts';
import { HearsayError, InputError } from '../../src/common/errors.ts';
import { openExternal } from '../../src/neo4j/external.ts';
import { startService } from '../../src/server/service.ts';
import { cypher, empty, OURS } from '../support/graph.ts';

const { uri, user, password, database } = inject('neo4j');

function configWith(settings: Record<string, string> = {}): Config {
  return readConfig({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: '0',
    HEARSAY_DOSSIERS: join(import.meta.dirname, '../../dossiers'),
    NEO4J_WAIT: '0',
    ...settings,
  });
}

/** The error of opening with these settings, and the lines reported before it. */
async function failureWith(settings: Record<string, string>): Promise<{ error: unknown; lines: string[] }> {
  const lines: string[] = [];
  const config = configWith(settings);
  const error: unknown = await openExternal(config.NEO4J_URI ?? '', config, (line) => lines.push(line)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, lines };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a database at NEO4J_URI', () => {
  test('is used if it is available, without reporting its password', async () => {
    const lines: string[] = [];
    const place = await openExternal(uri, configWith(), (line) => lines.push(line));
    expect(place).toMatchObject({ kind: 'external', uri, database });
    expect(lines).toEqual([`database: ${uri.replace(/\/$/, '')}, from NEO4J_URI`]);
  });

  test('is used with a password from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-secret-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'password'), `${password ?? ''}\n`);
    const settings = { NEO4J_PASSWORD: '', NEO4J_PASSWORD_FILE: join(folder, 'password') };
    expect((await failureWith(settings)).error).toBeUndefined();
    const { error } = await failureWith({ ...settings, NEO4J_PASSWORD_FILE: join(folder, 'none') });
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain('cannot be read');
  });

  test.skipIf(password === undefined)('ends the start when the password is wrong, without waiting', async () => {
    const { error, lines } = await failureWith({ NEO4J_PASSWORD: 'not-the-password', NEO4J_WAIT: '60' });
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(`it refuses user ${user} with this password`);
    expect(lines).toHaveLength(1);
  });

  test.each([
    ['nothing listens', async () => `bolt://127.0.0.1:${await closedPort()}`, 'nothing listens there yet'],
    ['nothing routes', async () => `neo4j://127.0.0.1:${await closedPort()}`, 'nothing listens there yet'],
    ['no such host', () => Promise.resolve('bolt://nowhere.invalid:7687'), 'no host of that name is known yet'],
    ['no TLS', () => Promise.resolve(uri.replace(/^\w+:/, 'bolt+ssc:')), 'it does not use TLS on that port'],
  ])('that is not available (%s) is waited for, and the problem is reported', async (_, address, why) => {
    const { error, lines } = await failureWith({ NEO4J_URI: await address(), NEO4J_WAIT: '1' });
    expect(error).toBeInstanceOf(HearsayError);
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect((error as Error).message).toContain(why);
    expect((error as Error).message).toContain('waited for 1 s, as set by NEO4J_WAIT');
    expect(lines[1]).toMatch(new RegExp(`^waiting for Neo4j at .*, for at most 1 s more: ${why}`));
  });

  test('without a database of that name is waited for', async () => {
    const { error } = await failureWith({ NEO4J_DATABASE: 'nosuch' });
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect((error as Error).message).toContain('it has no database nosuch: create it, or check NEO4J_DATABASE');
  });

  test('that is a web server is rejected', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const { error } = await failureWith({ NEO4J_URI: `bolt://127.0.0.1:${await listening(server)}`, NEO4J_WAIT: '60' });
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain('that port serves HTTP');
  });
});

describe('the service', () => {
  const quiet = pino({ level: 'silent' });

  test('is live but not ready while it waits, and uses a database that starts late', { timeout: 60_000 }, async () => {
    const port = await closedPort();
    const http = await closedPort();
    const lines: string[] = [];
    const late = configWith({ NEO4J_URI: `bolt://127.0.0.1:${port}`, PORT: String(http), NEO4J_WAIT: '30' });
    const starting = startService(late, quiet, (line) => lines.push(line));
    await expect.poll(() => lines.join('\n'), { timeout: 10_000 }).toContain('nothing listens there yet');
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${http}${path}`)).status;
    expect([await status('/health/live'), await status('/health/ready'), await status('/graphql')]).toEqual([
      200, 503, 503,
    ]);
    await forward(port);
    const service = await starting;
    onTestFinished(() => service.stop());
    expect(lines.join('\n')).toMatch(/Neo4j at .* is available/);
    await expect.poll(() => status('/health/ready'), { timeout: 30_000 }).toBe(200);
  });

  test(
    'can start twice at once on an empty record, which then holds everything once',
    { timeout: 120_000 },
    async () => {
      await empty();
      const lines: string[] = [];
      const start = () => startService(configWith(), quiet, (line) => lines.push(line));
      const services = await Promise.all([start(), start(), start()]);
      onTestFinished(async () => {
        for (const service of services) await service.stop();
      });
      expect(lines.join('\n')).toMatch(/statements +\d+ +0/);
      const [found] = await cypher(
        `MATCH (n:Statement) WHERE ${OURS}
       WITH n, COUNT { (n)<-[:MADE]-() } AS made, COUNT { (n)-[:ON]->() } AS on
       RETURN count(n) AS statements, count(DISTINCT n.id) AS ids, sum(made) AS made, sum(on) AS on`,
      );
      expect(found?.['statements']).toBeGreaterThan(50);
      expect(new Set(Object.values(found ?? {})).size).toBe(1);
    },
  );
});

/** Forwards connections on this port to the database of the test run. */
async function forward(port: number): Promise<void> {
  const { connect } = await import('node:net');
  const target = new URL(uri.replace(/^[\w+]+:/, 'http:'));
  const server = createServer((socket) => {
    const onward = connect(Number(target.port || 7687), target.hostname);
    socket.on('error', () => onward.destroy()).pipe(onward);
    onward.on('error', () => socket.destroy()).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
}
