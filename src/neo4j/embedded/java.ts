import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findOnPath, runnable } from './path.ts';

/** A Java that Neo4j runs on. */
export interface Java {
  command: string;
  /** Such as `17.0.15+6-Debian-1deb12u1`: what it made for itself suits no other build. */
  build: string;
}

/** The versions of Java that Neo4j 5.26 supports. */
export const JAVA_VERSIONS = [17, 21];

/**
 * The first fitting Java of: JAVA_HOME, the PATH, the one Maven runs on (Homebrew keeps that off the PATH).
 *
 * @returns else, those found that do not fit, such as `Java 11 (/usr/bin/java)`.
 */
export async function findJava(): Promise<Java | { unfit: string[] }> {
  const unfit: string[] = [];
  for (const candidate of [inHome(process.env['JAVA_HOME']), findOnPath('java'), mavensJava]) {
    const command = typeof candidate === 'function' ? await candidate() : candidate;
    const found = command === undefined ? undefined : await ask(command);
    if (found && JAVA_VERSIONS.includes(found.major)) return found;
    if (found) unfit.push(`Java ${found.major} (${found.command})`);
  }
  return { unfit: [...new Set(unfit)] };
}

function inHome(home: string | undefined): string | undefined {
  return home ? path.join(home, 'bin', 'java') : undefined;
}

async function mavensJava(): Promise<string | undefined> {
  const mvn = findOnPath('mvn');
  if (mvn === undefined) return undefined;
  const { command, args, options } = runnable(mvn, ['-v']);
  const said = await promisify(execFile)(command, args, options).catch(() => undefined);
  return inHome(/runtime: (.+)/.exec(said?.stdout ?? '')?.[1]?.trim());
}

async function ask(command: string): Promise<(Java & { major: number }) | undefined> {
  const said = await promisify(execFile)(command, ['-version']).catch(() => undefined);
  const major = /version "(\d+)/.exec(said?.stderr ?? '')?.[1];
  if (major === undefined) return undefined;
  const build = /\(build ([\w.+-]+)/.exec(said?.stderr ?? '')?.[1] ?? major;
  return { command, build, major: Number(major) };
}
