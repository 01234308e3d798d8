import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { endLeftover, javaFile } from './home.ts';
import { javaLog } from './log.ts';
import type { Programs } from './programs.ts';
import type { Orders } from './supervisor.ts';

/** A Neo4j that was started; it may not answer yet. */
export interface Server {
  /** Resolves with how it ended; not after `stop`. */
  exited: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts Neo4j below a supervisor in a process group of its own. The supervisor ends it when our end of its input
 * closes, which the system does for us however we end, even by kill -9.
 */
export async function launch(programs: Programs, home: string, settings: Record<string, string>): Promise<Server> {
  const log = await open(javaLog(home), 'w');
  const supervisor = path.join(import.meta.dirname, `supervisor${path.extname(import.meta.filename)}`);
  const child = spawn(process.execPath, [supervisor, JSON.stringify(ordersFor(programs, home, settings))], {
    stdio: ['pipe', log.fd, log.fd],
    // Ctrl-C in a terminal goes to the whole group: the service must be able to stop before its database.
    detached: true,
    windowsHide: true,
  });
  await log.close();
  let stopping = false;
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 'unknown'}`);
    });
  });
  // Without its supervisor nobody would end it with us.
  const ended = gone.then((how) => endLeftover(home).then(() => how));
  return {
    exited: new Promise((resolve) => {
      void ended.then((how) => {
        if (!stopping) resolve(how);
      });
    }),
    stop: async () => {
      stopping = true;
      child.stdin?.destroy();
      await ended;
    },
  };
}

function ordersFor(programs: Programs, home: string, settings: Record<string, string>): Orders {
  const { archive } = programs;
  const classPath = path.join(programs.lib, '*');
  const classList = path.join(home, 'run', 'classes.list');
  const archived = existsSync(archive);
  return {
    java: programs.java.command,
    args: [
      // Java that knows no class archives starts without.
      '-XX:+IgnoreUnrecognizedVMOptions',
      ...(archived ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto'] : [`-XX:DumpLoadedClassList=${classList}`]),
      // Neo4j's own launcher, which we do without, would turn these two into options of Java.
      `-Xms${settings['server.memory.heap.initial_size'] ?? ''}`,
      `-Xmx${settings['server.memory.heap.max_size'] ?? ''}`,
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      ...['nio', 'io', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      '-cp',
      classPath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${path.join(home, 'conf')}`,
    ],
    pidFile: javaFile(home),
    archive: archived ? undefined : { file: archive, classList, classPath },
  };
}
