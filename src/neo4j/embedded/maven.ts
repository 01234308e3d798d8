import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { HearsayError } from '../../common/errors.ts';
import { runnable } from './path.ts';

const ATTEMPT_SECONDS = 60;

/**
 * Has Maven resolve the pom and copy every jar it needs at run time into a folder.
 *
 * @param onJar Called with the file name of each jar that arrives from afar; not for those Maven had already.
 * @throws HearsayError saying in a few lines what Maven says in two hundred.
 */
export async function copyJars(
  mvn: string,
  pom: string,
  folder: string,
  onJar: (jar: string) => void = () => undefined,
): Promise<void> {
  const { command, args, options } = runnable(mvn, [
    '--batch-mode',
    '--color=never',
    '--strict-checksums',
    `--file=${pom}`,
    // Its short name would have Maven look for the newest; in full it takes the version the pom pins.
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
    // Left to itself Maven waits half an hour for a server that no longer answers.
    `-Daether.connector.requestTimeout=${ATTEMPT_SECONDS * 1000}`,
    `-Dmaven.wagon.rto=${ATTEMPT_SECONDS * 1000}`,
  ]);
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const errors: string[] = [];
  // Also without colours it resets them.
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (stripVTControlCharacters(line).trim() !== '') process.stderr.write(`${stripVTControlCharacters(line)}\n`);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const jar = /Downloaded from .*\/([^/]+\.jar)\b/.exec(line)?.[1];
    if (jar !== undefined) onJar(jar);
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR]'.length).trim());
  }
  if ((await ended) !== 0) throw failed(errors);
}

const UNREACHABLE = /Could not transfer|Unknown host|Connection refused|timed out|offline mode|No route to host/i;

function failed(errors: string[]): HearsayError {
  const shown = errors
    .filter((line) => line !== '' && !/^\[Help|^Re-run|^To see the full|^For more/.test(line))
    .slice(0, 3);
  const why = errors.some((line) => UNREACHABLE.test(line))
    ? 'Maven could not reach its repository; check the network, or the mirror in Maven’s settings.xml, and start again: what it has it keeps'
    : 'Maven could not put Neo4j together';
  return new HearsayError('DATABASE_UNAVAILABLE', [why, ...shown.map((line) => shorten(line))].join('\n  '));
}

function shorten(line: string): string {
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
