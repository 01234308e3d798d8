import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../../src/common/random.ts';
import type { Command } from '../hearsay-process.ts';
import type { Site } from './site.ts';

/** What is done to a site while an import runs. */
export type Fault = (site: Site, importing: Command, random: Random) => Promise<void>;

/** The faults by name, in the order of the rounds. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'kill -9 of Neo4j': async (site) => kill(await site.neo4jPid(), 'SIGKILL'),
  'kill -9 of the import': (_, importing) => {
    kill(importing.process.pid ?? 0, 'SIGKILL');
    return Promise.resolve();
  },
  'a Neo4j that hangs': async (site, _, random) => pause(await site.neo4jPid(), 1_000 + random.below(7_000)),
  'kill -9 of the service': (site) => {
    kill(site.servicePid, 'SIGKILL');
    return Promise.resolve();
  },
  'a slow Neo4j': async (site, _, random) => slow(await site.neo4jPid(), 3_000 + random.below(3_000)),
  'SIGTERM to the service': (site) => {
    kill(site.servicePid, 'SIGTERM');
    return Promise.resolve();
  },
  'an import that hangs': (_, importing, random) => pause(importing.process.pid ?? 0, 1_000 + random.below(3_000)),
  'kill -9 of the service and of Neo4j': async (site) => {
    kill(site.servicePid, 'SIGKILL');
    kill(await site.neo4jPid(), 'SIGKILL');
  },
  'SIGTERM to Neo4j': async (site) => kill(await site.neo4jPid(), 'SIGTERM'),
  'a service that hangs': (site, _, random) => pause(site.servicePid, 1_000 + random.below(3_000)),
};

async function pause(pid: number, ms: number): Promise<void> {
  kill(pid, 'SIGSTOP');
  await sleep(ms);
  kill(pid, 'SIGCONT');
}

/** Lets a process run a tenth of the time. */
async function slow(pid: number, ms: number): Promise<void> {
  for (const until = performance.now() + ms; performance.now() < until;) {
    await pause(pid, 90);
    await sleep(10);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  // 0 would be this process's own group.
  if (pid === 0) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
