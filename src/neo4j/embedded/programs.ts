import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../common/errors.ts';
import { makeFolder } from './make-folder.ts';
import { hasAllJars, readJarLock, verifyJars, type JarLock } from './jars.ts';
import { findJava, JAVA_VERSIONS, type Java } from './java.ts';
import { copyJars } from './maven.ts';
import { findOnPath } from './path.ts';
import { showProgress } from './progress.ts';
import { findRunning } from './running.ts';
import { PROGRAMS_SPACE, requireSpace } from './space.ts';

/** The version of Neo4j in `pom.xml`. */
export const NEO4J_VERSION = '5.26.30';

/** The Maven project that lists Neo4j and its dependencies. */
export const POM = path.join(import.meta.dirname, 'pom.xml');
/** The SHA-256 of every jar of the embedded Neo4j. */
export const JAR_LOCK = path.join(import.meta.dirname, 'jars.sha256');

const COUNT_EVERY_MS = 500;

/** The programs needed to run the embedded Neo4j. */
export interface Programs {
  java: Java;
  /** The folder whose subfolder `lib` has Neo4j's jars. */
  folder: string;
  /**
   * Class archive in this folder for this build of Java, for faster starts; created in the background, so it may not exist
   * yet. It is valid only for the class path it was created with, which is relative to the folder.
   */
  archive: string;
}

/** The folder of the programs in a data folder. */
export function programsFolder(data: string): string {
  return path.resolve(data, `neo4j-${NEO4J_VERSION}`);
}

/**
 * Finds Java and, on first use, downloads Neo4j with Maven and checks each jar against the lock.
 *
 * @throws InputError with the commands that install what is missing; HearsayError if the download fails.
 */
export async function ensurePrograms(folder: string, report: (line: string) => void): Promise<Programs> {
  const lib = path.resolve(folder, 'lib');
  const lock = await readJarLock(JAR_LOCK);
  await removeIncomplete(path.resolve(folder));
  const complete = await hasAllJars(lib, lock);
  const java = await findJava();
  const mvn = findOnPath('mvn');
  if ('unsupported' in java)
    throw missingPrograms([...(complete || mvn !== undefined ? [] : ['Maven (mvn)']), 'Java'], java.unsupported);
  if (!complete) {
    if (mvn === undefined) throw missingPrograms(['Maven (mvn)'], []);
    await fetchPrograms(mvn, lib, lock, report);
  }
  return { java, folder: path.resolve(folder), archive: `neo4j-${java.build}.jsa` };
}

async function fetchPrograms(mvn: string, lib: string, lock: JarLock, report: (line: string) => void): Promise<void> {
  report(`fetching Neo4j ${NEO4J_VERSION} with Maven, about 120 MB; it is kept in ${path.dirname(lib)} for next time`);
  const temporary = `${lib}.arriving-${process.pid}`;
  await makeFolder(temporary);
  try {
    await requireSpace(temporary, PROGRAMS_SPACE, 'to fetch Neo4j');
    await download(mvn, temporary, lock, report);
    await verifyJars(temporary, lock);
    await putInPlace(temporary, lib, lock);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function download(mvn: string, folder: string, lock: JarLock, report: (line: string) => void): Promise<void> {
  const progress = showProgress('jars of Neo4j', lock.size, report);
  const present = new Set<string>();
  const count = (jars: readonly string[]) => {
    for (const jar of jars) if (lock.has(jar)) present.add(jar);
    progress.update(present.size);
  };
  // Maven names the jars that it downloads; those that it has already appear only in the folder.
  const watching = setInterval(() => void readdir(folder).then(count, () => undefined), COUNT_EVERY_MS);
  let descriptions = 0;
  try {
    await copyJars(mvn, POM, folder, (file) => {
      if (file.endsWith('.jar')) count([file]);
      // Before the first jar, Maven reads hundreds of these, which takes minutes on a slow line.
      else if (present.size === 0) progress.note(`${(descriptions += 1)} descriptions of packages read`);
    });
  } finally {
    clearInterval(watching);
    progress.stop();
  }
}

/** Removes incomplete downloads of processes that no longer run. */
async function removeIncomplete(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = /\.arriving-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || (await findRunning(Number(pid)))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Renames the folder, so that the set of jars is either complete or absent. */
async function putInPlace(temporary: string, lib: string, lock: JarLock): Promise<void> {
  try {
    await rename(temporary, lib);
  } catch {
    // Another process may have finished first. If its set is complete, use that; otherwise replace it.
    if (await hasAllJars(lib, lock)) return;
    await rm(lib, { recursive: true, force: true });
    await rename(temporary, lib);
  }
}

function missingPrograms(missing: string[], unsupported: string[]): InputError {
  const found = unsupported.length > 0 ? `; found ${unsupported.join(', ')}` : '';
  return new InputError(
    `the embedded Neo4j needs Maven and Java ${JAVA_VERSIONS.join(' or ')}; missing: ${missing.join(' and ')}${found}
  Debian, Ubuntu:   sudo apt-get install maven   (if that installs an older Java: also openjdk-17-jre-headless)
  macOS, Homebrew:  brew install maven openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)"
  Windows, Scoop:   scoop bucket add java; scoop install maven temurin21-jdk
Set JAVA_HOME for a Java in another place. Without Maven and Java, use another Neo4j:
  Docker:           docker run -d -p 127.0.0.1:7474:7474 -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/a-password neo4j:5.26-community
                    then set NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=a-password
  any Neo4j 5.26+:  set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD`,
  );
}
