import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findOnPath, toSpawnArguments } from './path.ts';

/** A Java installation that Neo4j supports. */
export interface Java {
  command: string;
  /** Such as `17.0.15+6-Debian-1deb12u1`: class archives work only with the same build. */
  build: string;
}

/** The versions of Java that Neo4j 5.26 supports. */
export const JAVA_VERSIONS = [17, 21];

/**
 * Finds the first supported Java in JAVA_HOME, on the PATH, or used by Maven (Homebrew does not put that on the PATH).
 *
 * @returns the Java, or else the unsupported ones that were found, such as `Java 11 (/usr/bin/java)`.
 */
export async function findJava(): Promise<Java | { unsupported: string[] }> {
  const unsupported: string[] = [];
  for (const candidate of [inHome(process.env['JAVA_HOME']), findOnPath('java'), findJavaOfMaven]) {
    const command = typeof candidate === 'function' ? await candidate() : candidate;
    const found = command === undefined ? undefined : await readVersion(command);
    if (found && JAVA_VERSIONS.includes(found.major)) return found;
    if (found) unsupported.push(`Java ${found.major} (${found.command})`);
  }
  return { unsupported: [...new Set(unsupported)] };
}

function inHome(home: string | undefined): string | undefined {
  return home ? path.join(home, 'bin', 'java') : undefined;
}

async function findJavaOfMaven(): Promise<string | undefined> {
  const mvn = findOnPath('mvn');
  if (mvn === undefined) return undefined;
  const { command, args, options } = toSpawnArguments(mvn, ['-v']);
  const output = await promisify(execFile)(command, args, options).catch(() => undefined);
  return inHome(/runtime: (.+)/.exec(output?.stdout ?? '')?.[1]?.trim());
}

async function readVersion(command: string): Promise<(Java & { major: number }) | undefined> {
  const output = await promisify(execFile)(command, ['-version']).catch(() => undefined);
  const major = /version "(\d+)/.exec(output?.stderr ?? '')?.[1];
  if (major === undefined) return undefined;
  const build = /\(build ([\w.+-]+)/.exec(output?.stderr ?? '')?.[1] ?? major;
  return { command, build, major: Number(major) };
}
