import { Command } from 'commander';
import { readConfig } from '../common/config.ts';
import { createLog } from '../common/log.ts';
import { startService, type Service } from '../server/service.ts';

/** `hearsay serve`: the database if it has to be started, and the API on it, until Ctrl-C. */
export function serveCommand(): Command {
  return new Command('serve').description('start the database and the GraphQL API, until Ctrl-C').action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.HEARSAY_LOG_LEVEL);
  let ask: () => void = () => process.exit(130); // Nothing is up yet, and what is on its way ends with this process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ask());
  const service = await startService(config, log, say);
  const asked = new Promise<'asked'>((resolve) => (ask = () => resolve('asked')));
  say(banner(service));
  const died = service.place.exited?.then((why) => ({ why }));
  const end = await Promise.race([asked, ...(died ? [died] : [])]);
  say(end === 'asked' ? '\nstopping' : `the database ended: ${end.why}`);
  await service.stop();
  say('stopped');
  if (end !== 'asked') process.exitCode = 1;
}

function banner({ url, place, browser }: Service): string {
  const rows: [string, string][] = [
    ['GraphQL API', url],
    ['GraphiQL', `${url}  (in a web browser; it opens on a worked example)`],
  ];
  if (place.kind === 'external') rows.push(['Database', place.uri]);
  if (browser) rows.push(['Neo4j Browser', browser.home]);
  // Made here, for the one at this terminal; of a database elsewhere, whoever gave the password knows it, and a log must not.
  if (place.kind === 'embedded') rows.push(['', `user ${place.user}, password ${place.password ?? 'none'}`]);
  if (place.dataFolder) rows.push(['Data folder', place.dataFolder]);
  rows.push(['Stop', 'Ctrl-C']);
  return ['', 'Hearsay is up.', ...rows.map(([name, value]) => `  ${name.padEnd(14)} ${value}`), ''].join('\n');
}

// Whoever read the output may be gone; the service stays.
process.stdout.on('error', () => undefined);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
