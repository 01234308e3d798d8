import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasAllJars, readJarLock, verifyJars, type JarLock } from '../../src/neo4j/embedded/jars.ts';
import { ensurePrograms, JAR_LOCK, NEO4J_VERSION, POM } from '../../src/neo4j/embedded/programs.ts';
import { temporaryFolder } from '../support/temporary.ts';

const silent = (): void => undefined;
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder with two jars, and the matching lock. */
async function twoJars(): Promise<{ folder: string; lock: JarLock }> {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'a.jar'), 'A');
  await writeFile(path.join(folder, 'b.jar'), 'B');
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return {
    folder,
    lock: new Map([
      ['a.jar', sha256('A')],
      ['b.jar', sha256('B')],
    ]),
  };
}

describe('what Maven delivers', () => {
  test('is kept when each jar is the one in the lock', async () => {
    const { folder, lock } = await twoJars();
    await verifyJars(folder, lock);
    expect(await hasAllJars(folder, lock)).toBe(true);
  });

  test('is rejected for a wrong, a missing and an extra jar, each named', async () => {
    const { folder, lock } = await twoJars();
    await writeFile(path.join(folder, 'b.jar'), 'not B');
    await writeFile(path.join(folder, 'c.jar'), 'C');
    const message = await verifyJars(folder, new Map([...lock, ['d.jar', '']])).catch(String);
    expect(message).toMatch(/c\.jar: not expected/);
    expect(message).toMatch(/d\.jar: missing/);
    expect(message).toMatch(/b\.jar: SHA-256 must be [0-9a-f]{64}, is [0-9a-f]{64}/);
    expect(message).not.toMatch(/a\.jar/);
  });

  test('does not count if incomplete', async () => {
    const { folder, lock } = await twoJars();
    expect(await hasAllJars(folder, new Map([...lock, ['d.jar', '']]))).toBe(false);
    expect(await hasAllJars(path.join(folder, 'nowhere'), lock)).toBe(false);
  });

  test('is the version given in the code', async () => {
    expect(await readFile(POM, 'utf8')).toContain(`<version>${NEO4J_VERSION}</version>`);
    expect([...(await readJarLock(JAR_LOCK)).keys()]).toContain(`neo4j-${NEO4J_VERSION}.jar`);
  });
});

describe('a machine without the required programs', () => {
  test('without Maven and Java gets one message with how to install both, and the alternatives', async () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('JAVA_HOME', '');
    const message = await ensurePrograms(await temporaryFolder(), silent).catch(String);
    expect(message).toMatch(
      /^InputError: the embedded Neo4j needs Maven and Java 17 or 21; missing: Maven \(mvn\) and Java\n/,
    );
    for (const way of [
      'apt-get install maven',
      'brew install maven',
      'scoop install maven',
      'docker run',
      'NEO4J_URI',
    ]) {
      expect(message).toContain(way);
    }
  });

  test.skipIf(process.platform === 'win32')('with an unsupported Java gets a message with its version', async () => {
    const home = await temporaryFolder();
    const java = path.join(home, 'bin', 'java');
    await mkdir(path.dirname(java));
    await writeFile(java, '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
    await chmod(java, 0o755);
    vi.stubEnv('PATH', '');
    vi.stubEnv('JAVA_HOME', home);
    await expect(ensurePrograms(await temporaryFolder(), silent)).rejects.toThrow(`found Java 11 (${java})`);
  });

  test('without a network gets a message, and no incomplete download is left', async () => {
    const folder = await temporaryFolder();
    const nowhere = '-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9';
    vi.stubEnv('MAVEN_OPTS', `-Dmaven.repo.local=${path.join(folder, 'repository')} ${nowhere}`);
    const programs = path.join(folder, 'programs');
    await mkdir(path.join(programs, 'lib.arriving-999999999'), { recursive: true });
    await expect(ensurePrograms(programs, silent)).rejects.toThrow(/^Maven could not reach its repository; check the/);
    expect(await readdir(programs)).toEqual([]);
  }, 60_000);
});
