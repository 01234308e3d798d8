import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { HearsayError } from '../../common/errors.ts';
import { toSpawnArguments } from './path.ts';

const REQUEST_TIMEOUT_SECONDS = 60;

/**
 * Runs Maven to resolve the pom and copy every runtime dependency into a folder.
 *
 * @param onFile Called with the name of each file that Maven downloads; not for those in its local repository.
 * @throws HearsayError DATABASE_UNAVAILABLE with the few relevant lines of the output of Maven.
 */
export async function copyJars(
  mvn: string,
  pom: string,
  folder: string,
  onFile: (name: string) => void = () => undefined,
): Promise<void> {
  const { command, args, options } = toSpawnArguments(mvn, [
    '--batch-mode',
    '--color=never',
    '--strict-checksums',
    `--file=${pom}`,
    // By its short name Maven would use the latest version; by its full name, the version pinned in the pom.
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
    // By default Maven waits half an hour for a server that does not respond.
    `-Daether.connector.requestTimeout=${REQUEST_TIMEOUT_SECONDS * 1000}`,
    `-Dmaven.wagon.rto=${REQUEST_TIMEOUT_SECONDS * 1000}`,
  ]);
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const errors: string[] = [];
  // Maven prints colour resets even without colours.
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (stripVTControlCharacters(line).trim() !== '') process.stderr.write(`${stripVTControlCharacters(line)}\n`);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const file = /Downloaded from .*\/([^/ ]+\.(?:jar|pom))\b/.exec(line)?.[1];
    if (file !== undefined) onFile(file);
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR]'.length).trim());
  }
  if ((await ended) !== 0) throw toMavenError(errors);
}

const UNREACHABLE = /Could not transfer|Unknown host|Connection refused|timed out|offline mode|No route to host/i;

function toMavenError(errors: string[]): HearsayError {
  const shown = errors
    .filter((line) => line !== '' && !/^\[Help|^Re-run|^To see the full|^For more/.test(line))
    .slice(0, 3);
  const why = errors.some((line) => UNREACHABLE.test(line))
    ? 'Maven could not reach its repository; check the network, or the mirror in Maven’s settings.xml, and start again: what was downloaded is kept'
    : 'Maven could not resolve the jars of Neo4j';
  return new HearsayError('DATABASE_UNAVAILABLE', [why, ...shown.map((line) => shorten(line))].join('\n  '));
}

function shorten(line: string): string {
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
