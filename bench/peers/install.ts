import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the dependencies of the peers on first use, from their own lockfile. */
export function installPeers(report: (line: string) => void): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/@neo4j/graphql'))) return;
  report('installing @neo4j/graphql beside the benchmark');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
