import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded, type EmbeddedOptions } from '../../../src/neo4j/embedded/embedded.ts';
import { javaFile } from '../../../src/neo4j/embedded/home.ts';
import { choosePort } from '../../../src/neo4j/embedded/ports.ts';
import { readPassword } from '../../../src/neo4j/embedded/home.ts';
import { isRunning, readRunning } from '../../../src/neo4j/embedded/running.ts';
import type { Neo4jConnection } from '../../../src/neo4j/neo4j.ts';
import { cypher } from '../graph.ts';
import { hearsay, makeData, onData, untilSaid, type Command } from '../hearsay-process.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { programs } from '../temporary.ts';

/** Milliseconds within which the service must be ready again after any fault, also on a busy machine. */
export const RECOVERY_LIMIT = 180_000;

/** A service with its Neo4j, in processes that faults are done to. */
export class Site {
  readonly env: Readonly<Record<string, string>>;
  readonly #home: string;
  readonly #port: number;
  readonly #release: () => Promise<void>;
  /** The Neo4j of an external site, which the test keeps running. */
  readonly #external: EmbeddedOptions | undefined;
  #neo4j: Neo4jConnection | undefined;
  #service: Command | undefined;

  private constructor(
    env: Record<string, string>,
    home: string,
    external: EmbeddedOptions | undefined,
    release: () => Promise<void>,
  ) {
    this.env = env;
    this.#home = home;
    this.#port = Number(env['PORT']);
    this.#external = external;
    this.#release = release;
  }

  /** @param external Whether Neo4j is started apart, and addressed by `NEO4J_URI`. */
  static async open(external: boolean, parent?: string): Promise<Site> {
    const base = await mkdtemp(path.join(parent ?? tmpdir(), 'hearsay-faults-'));
    const data = await makeData(path.join(base, 'data'));
    const port = await freePort();
    const bolt = await freePort();
    const http = await freePort();
    const env = { ...onData(data), PORT: `${port}`, NEO4J_BOLT_PORT: `${bolt}`, NEO4J_HTTP_PORT: `${http}` };
    const home = path.join(data, 'neo4j');
    const release = () => rm(base, { recursive: true, force: true, maxRetries: 10 });
    const site = new Site(
      env,
      home,
      external ? { programs, home, boltPort: bolt, httpPort: http } : undefined,
      release,
    );
    if (external) {
      await site.#startNeo4j();
      const NEO4J_PASSWORD = (await site.place()).password ?? '';
      Object.assign(env, { NEO4J_URI: `bolt://127.0.0.1:${bolt}`, NEO4J_PASSWORD });
    }
    await site.startService();
    return site;
  }

  /** Starts the service, unless it runs, and waits until it is up. */
  async startService(): Promise<void> {
    if (this.#service && this.#service.process.exitCode === null && this.#service.process.signalCode === null) return;
    this.#service = hearsay(['serve'], this.env);
    await untilSaid(this.#service, 'Ctrl-C', RECOVERY_LIMIT);
  }

  /** Starts what must be started by hand after a fault, and waits until the service is ready. */
  async recover(): Promise<number> {
    const startedAt = performance.now();
    if (this.#external && !(await this.#javaRuns())) await this.#startNeo4j();
    await this.startService();
    while (!(await this.#isReady())) {
      if (performance.now() - startedAt > RECOVERY_LIMIT)
        throw new Error(`not ready again:\n${this.said().slice(-3000)}`);
      await sleep(200);
    }
    return performance.now() - startedAt;
  }

  /** What the service has said. */
  said(): string {
    return this.#service?.said() ?? '';
  }

  import(file: string): Command {
    return hearsay(['import', file, '--dossier', 'faults', '--json'], this.env);
  }

  /** Asks the service; resolves to the status, or to 0 when it refuses the connection. */
  async ask(query: string, limitMs: number): Promise<number> {
    try {
      const response = await fetch(`http://localhost:${this.#port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: AbortSignal.timeout(limitMs),
      });
      await response.text();
      return response.status;
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') throw error;
      return 0;
    }
  }

  get servicePid(): number {
    return this.#service?.process.pid ?? 0;
  }

  async neo4jPid(): Promise<number> {
    return (await readRunning(javaFile(this.#home)))?.pid ?? 0;
  }

  async place(): Promise<TestNeo4j> {
    const password = await readPassword(this.#home);
    return { uri: `bolt://127.0.0.1:${this.env['NEO4J_BOLT_PORT'] ?? ''}`, user: 'neo4j', password, database: 'neo4j' };
  }

  async statements(): Promise<number> {
    const [row] = await cypher('MATCH (n:Statement) RETURN count(n) AS count', {}, await this.place());
    return Number(row?.['count']);
  }

  async close(): Promise<void> {
    this.#service?.process.kill('SIGTERM');
    await this.#service?.ended;
    await this.#neo4j?.stop();
    while (await this.#javaRuns()) await sleep(200);
    await this.#release();
  }

  async #startNeo4j(): Promise<void> {
    await this.#neo4j?.stop();
    if (this.#external) this.#neo4j = await startEmbedded(this.#external);
  }

  async #javaRuns(): Promise<boolean> {
    const java = await readRunning(javaFile(this.#home));
    return java !== undefined && isRunning(java);
  }

  async #isReady(): Promise<boolean> {
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(`http://localhost:${this.#port}/health/ready`, { signal }).catch(() => undefined);
    return response?.status === 200;
  }
}

function freePort(): Promise<number> {
  return choosePort(0, 'PORT', 'a test');
}
