import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/common/config.ts';
import { joinEmbedded, startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { javaFile } from '../../src/neo4j/embedded/home.ts';
import { isRunning, readRunning } from '../../src/neo4j/embedded/running.ts';
import { joinNeo4j, openNeo4j, type Neo4jConnection } from '../../src/neo4j/neo4j.ts';
import { programs, temporaryFolder } from '../support/temporary.ts';

const home = await temporaryFolder();
let place: Neo4jConnection;
beforeAll(async () => {
  place = await startEmbedded({ programs, home });
}, 300_000);
afterAll(() => place.stop(), 60_000);

async function ask(at: Neo4jConnection, query: string): Promise<unknown> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password ?? ''));
  try {
    const { records } = await driver.executeQuery(query, {}, { database: at.database });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

async function javaRuns(): Promise<boolean> {
  const java = await readRunning(javaFile(home));
  return java !== undefined && isRunning(java);
}

describe('a running embedded Neo4j', () => {
  test('answers queries and serves Neo4j Browser', async () => {
    expect(await ask(place, 'CREATE (n:Kept {text: "kept"}) RETURN n.text')).toBe('kept');
    expect((await fetch(place.browserUrl ?? '')).status).toBe(200);
  });

  test('cannot read files of the machine in a query', async () => {
    await expect(ask(place, "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")).rejects.toThrow(/passwd/);
  });

  test('keeps its password to its owner and out of conf and logs', async () => {
    const password = place.password ?? '';
    expect((await stat(path.join(home, 'password'))).mode & 0o777).toBe(0o600);
    for (const folder of ['conf', 'logs', 'run']) {
      for (const file of await readdir(path.join(home, folder))) {
        expect(await readFile(path.join(home, folder, file), 'utf8'), file).not.toContain(password);
      }
    }
  });

  test('has exclusive use of its data folder', async () => {
    await expect(startEmbedded({ programs, home })).rejects.toThrow(
      `${home} is in use by this process, ${process.pid}; stop it, or set HEARSAY_DATA to another folder`,
    );
  });

  test('can be joined by another process, which leaves it running', async () => {
    const joined = await joinEmbedded(home);
    await joined?.stop();
    expect(joined && (await ask(joined, 'MATCH (n:Kept) RETURN n.text'))).toBe('kept');
    expect(await joinEmbedded(await temporaryFolder())).toBeUndefined();
  });

  test('has exclusive use of its port', async () => {
    const port = Number(new URL(place.uri).port);
    await expect(startEmbedded({ programs, home: await temporaryFolder(), boltPort: port })).rejects.toThrow(
      `port ${port} for Bolt cannot be used (another program is using it); set NEO4J_BOLT_PORT to another port, or to 0 for any free one`,
    );
  });
});

describe('its lifecycle', () => {
  test('stop ends it, however often it is called, and the next start has the data', async () => {
    await Promise.all([place.stop(), place.stop()]);
    await place.stop();
    expect(await javaRuns()).toBe(false);
    expect(await readdir(home)).not.toContain('hearsay.lock');

    place = await startEmbedded({ programs, home });
    expect(await ask(place, 'MATCH (n:Kept) RETURN n.text')).toBe('kept');
  }, 60_000);

  test('an unexpected exit is reported', async () => {
    process.kill((await readRunning(javaFile(home)))?.pid ?? 0, 'SIGKILL');
    expect(await place.exited).toMatch(/^Neo4j ended: .*SIGKILL/s);
    await place.stop();
  }, 60_000);

  test('a failed start gives the reason, and releases the data folder', async () => {
    const settings = { 'server.memory.pagecache.size': 'plenty' };
    for (const attempt of [1, 2]) {
      const failing = startEmbedded({ programs, home, settings });
      await expect(failing, `attempt ${attempt}`).rejects.toThrow(/did not start: .*pagecache\.size.*plenty/s);
    }
    expect(await javaRuns()).toBe(false);
  }, 60_000);
});

test('a first start with an invalid setting of Neo4j names it', async () => {
  const settings = { 'server.memory.pagecache.size': 'plenty' };
  const failing = startEmbedded({ programs, home: await temporaryFolder(), settings });
  await expect(failing).rejects.toThrow(/pagecache\.size.*plenty/s);
  await expect(failing).rejects.not.toThrow(/^\s+at /m);
});

describe('an external Neo4j', () => {
  const config = readConfig({
    NEO4J_URI: 'neo4j://127.0.0.1:1',
    NEO4J_PASSWORD: 'secret',
    NEO4J_WAIT: '1',
  });

  test('is used as configured, and no secret is reported', async () => {
    const lines: string[] = [];
    const failed = await openNeo4j(config, (line) => lines.push(line)).then(() => 'opened', String);
    expect(lines[0]).toBe('database: neo4j://127.0.0.1:1, from NEO4J_URI');
    expect([...lines, failed].join('\n')).not.toContain('secret');
  });

  test('must have a host', async () => {
    await expect(openNeo4j({ ...config, NEO4J_URI: 'bolt://' }, () => undefined)).rejects.toThrow(/must name a host/);
  });

  test('cannot be joined', async () => {
    expect(await joinNeo4j(config)).toBeUndefined();
  });
});
