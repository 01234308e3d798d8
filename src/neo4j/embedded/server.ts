import { open } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { endJava, javaFile } from './home.ts';
import { javaLog } from './log.ts';
import type { Programs } from './programs.ts';
import { endSupervised, superviseJava, type JavaProcess } from './supervised.ts';

/** A Neo4j process; it may not accept connections yet. */
export interface Server {
  /** Resolves with the exit reason; never resolves after `stop`. */
  exited: Promise<string>;
  stop: () => Promise<void>;
}

/** Starts Neo4j under a supervisor. */
export async function launch(programs: Programs, home: string, settings: Record<string, string>): Promise<Server> {
  const log = await open(javaLog(home), 'w');
  const child = superviseJava(neo4jProcess(programs, home, settings), log.fd);
  await log.close();
  let stopping = false;
  const exit = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 'unknown'}`);
    });
  });
  // If the supervisor dies, nothing else would stop Neo4j when this process exits.
  const ended = exit.then((how) => endJava(home).then(() => how));
  return {
    exited: new Promise((resolve) => {
      void ended.then((how) => {
        if (!stopping) resolve(how);
      });
    }),
    stop: async () => {
      stopping = true;
      endSupervised(child);
      await ended;
    },
  };
}

function neo4jProcess(programs: Programs, home: string, settings: Record<string, string>): JavaProcess {
  const { folder, archive } = programs;
  const classList = path.join(home, 'run', 'classes.list');
  const hasArchive = existsSync(path.join(folder, archive));
  const classPath = path.join('lib', '*');
  return {
    java: programs.java,
    cwd: folder,
    args: [
      // A Java without class archives ignores these options.
      '-XX:+IgnoreUnrecognizedVMOptions',
      ...(hasArchive ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto'] : [`-XX:DumpLoadedClassList=${classList}`]),
      // Neo4j's own launcher, which is not used here, would set these two options from the settings.
      `-Xms${settings['server.memory.heap.initial_size'] ?? ''}`,
      `-Xmx${settings['server.memory.heap.max_size'] ?? ''}`,
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      ...['nio', 'io', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      '-cp',
      [classPath, ...pluginPath(home)].join(path.delimiter),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${path.join(home, 'conf')}`,
    ],
    pidFile: javaFile(home),
    archive: hasArchive ? undefined : { file: archive, classList, classPath },
  };
}

/**
 * Plugins that the user has put into the home: Neo4j finds procedures there by itself, but some, such as APOC, have parts
 * that must be on the class path. A class archive stays valid when its class path is only appended to.
 */
function pluginPath(home: string): string[] {
  const plugins = path.join(home, 'plugins');
  const hasJars = existsSync(plugins) && readdirSync(plugins).some((file) => file.endsWith('.jar'));
  return hasJars && !plugins.includes(path.delimiter) ? [path.join(plugins, '*')] : [];
}
