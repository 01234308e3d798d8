import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../common/errors.ts';
import { hasAllJars, readJarLock, verifyJars, type JarLock } from './jars.ts';
import { findJava, JAVA_VERSIONS, type Java } from './java.ts';
import { copyJars } from './maven.ts';
import { findOnPath } from './path.ts';
import { showProgress } from './progress.ts';
import { findRunning } from './running.ts';

/** The Neo4j of `pom.xml`. */
export const NEO4J_VERSION = '5.26.30';

export const POM = path.join(import.meta.dirname, 'pom.xml');
export const JAR_LOCK = path.join(import.meta.dirname, 'jars.sha256');

/** What it takes to run the embedded Neo4j. */
export interface Programs {
  java: Java;
  /** The folder of Neo4j's jars. */
  lib: string;
  /** Classes as this build of Java likes them for a quick start; made by and by, so it may not be there yet. */
  archive: string;
}

/** Where the programs are inside a data folder. */
export function programsFolder(data: string): string {
  return path.resolve(data, `neo4j-${NEO4J_VERSION}`);
}

/**
 * Finds Java, and on first use has Maven fetch Neo4j and checks each jar against the lock.
 *
 * @throws InputError with the commands to install what the machine lacks.
 */
export async function ensurePrograms(folder: string, report: (line: string) => void): Promise<Programs> {
  const lib = path.resolve(folder, 'lib');
  const lock = await readJarLock(JAR_LOCK);
  await sweep(path.resolve(folder));
  const complete = await hasAllJars(lib, lock);
  const java = await findJava();
  const mvn = findOnPath('mvn');
  if ('unfit' in java) throw lacking([...(complete || mvn !== undefined ? [] : ['Maven (mvn)']), 'Java'], java.unfit);
  if (!complete) {
    if (mvn === undefined) throw lacking(['Maven (mvn)'], []);
    await fetchPrograms(mvn, lib, lock, report);
  }
  return { java, lib, archive: path.resolve(folder, `classes-${java.build}.jsa`) };
}

async function fetchPrograms(mvn: string, lib: string, lock: JarLock, report: (line: string) => void): Promise<void> {
  report(`fetching Neo4j ${NEO4J_VERSION} with Maven, about 120 MB; it is kept in ${path.dirname(lib)} for next time`);
  const arriving = `${lib}.arriving-${process.pid}`;
  await mkdir(arriving, { recursive: true });
  try {
    await download(mvn, arriving, lock, report);
    await verifyJars(arriving, lock);
    await putInPlace(arriving, lib, lock);
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

async function download(mvn: string, folder: string, lock: JarLock, report: (line: string) => void): Promise<void> {
  const progress = showProgress('jars arrived', lock.size, report);
  const arrived = new Set<string>();
  try {
    await copyJars(mvn, POM, folder, (jar) => {
      if (lock.has(jar)) progress.update(arrived.add(jar).size);
    });
  } finally {
    progress.stop();
  }
}

/** Removes what a process that was killed had not finished. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const maker = /\.arriving-(\d+)$/.exec(name)?.[1];
    if (maker === undefined || (await findRunning(Number(maker)))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

/** One rename, so that a set is there in full or not at all. */
async function putInPlace(arriving: string, lib: string, lock: JarLock): Promise<void> {
  try {
    await rename(arriving, lib);
  } catch {
    // Another process may have been quicker, which is as good; an incomplete set is of no use to anyone.
    if (await hasAllJars(lib, lock)) return;
    await rm(lib, { recursive: true, force: true });
    await rename(arriving, lib);
  }
}

function lacking(missing: string[], unfit: string[]): InputError {
  const found = unfit.length > 0 ? `; found ${unfit.join(', ')}` : '';
  return new InputError(
    `the embedded Neo4j needs Maven and Java ${JAVA_VERSIONS.join(' or ')}; missing: ${missing.join(' and ')}${found}
  Debian, Ubuntu:   sudo apt-get install maven   (where that brings an older Java: openjdk-17-jre-headless as well)
  macOS, Homebrew:  brew install maven openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)"
  Windows, Scoop:   scoop bucket add java; scoop install maven temurin21-jdk
A Java elsewhere is found by JAVA_HOME. Without either, use another Neo4j:
  Docker:           docker run -d -p 127.0.0.1:7474:7474 -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/a-password neo4j:5.26-community
                    then set NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=a-password
  any Neo4j 5.26+:  set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD`,
  );
}
