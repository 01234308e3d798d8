import { Command } from 'commander';
import { readConfig } from '../common/config.ts';
import { createLog } from '../common/log.ts';
import type { Neo4jConnection } from '../neo4j/connection.ts';
import { passwordFile } from '../neo4j/embedded/home.ts';
import { startService, type Service } from '../server/service.ts';

/** `hearsay serve`: runs the API, and the embedded database if needed, until Ctrl-C. */
export function serveCommand(): Command {
  return new Command('serve').description('start the database and the GraphQL API, until Ctrl-C').action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.HEARSAY_LOG_LEVEL, config.HEARSAY_LOG_FORMAT);
  const say = config.HEARSAY_LOG_FORMAT === 'json' ? (text: string) => log.info(text.trim()) : print;
  // Until the service has started, there is nothing to stop cleanly: child processes end with this one.
  let requestStop: () => void = () => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => requestStop());
  const service = await startService(config, log, say);
  const requested = new Promise<'requested'>((resolve) => (requestStop = () => resolve('requested')));
  say(banner(service));
  const exited = service.place.exited?.then((why) => ({ why }));
  const end = await Promise.race([requested, ...(exited ? [exited] : [])]);
  say(end === 'requested' ? '\nstopping' : `the database ended: ${end.why}`);
  await service.stop();
  say('stopped');
  if (end !== 'requested') process.exitCode = 1;
}

function banner({ url, place, browser }: Service): string {
  const rows: [string, string][] = [
    ['GraphQL API', url],
    ['GraphiQL', `${url}  (in a web browser; it opens on a worked example)`],
  ];
  if (place.kind === 'external') rows.push(['Database', place.uri]);
  if (browser) rows.push(['Neo4j Browser', browser.home]);
  if (place.kind === 'embedded') rows.push(['', `user ${place.user}, password ${describePassword(place)}`]);
  if (place.dataFolder) rows.push(['Data folder', place.dataFolder]);
  rows.push(['Stop', 'Ctrl-C']);
  return ['', 'Hearsay is up.', ...rows.map(([name, value]) => `  ${name.padEnd(14)} ${value}`), ''].join('\n');
}

/** The password that Hearsay generated, on a terminal; in a log, the file that has it. */
function describePassword({ password = 'none', dataFolder }: Neo4jConnection): string {
  return process.stdout.isTTY || dataFolder === undefined ? password : `in ${passwordFile(dataFolder)}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
