import { execFile, execFileSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const PROJECT = path.join(import.meta.dirname, '../..');

/** `docker compose`, or the older `docker-compose`. */
const COMPOSE: readonly [string, ...string[]] = succeeds('docker', 'compose', 'version')
  ? ['docker', 'compose']
  : ['docker-compose'];

function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a Docker command and returns its output. @throws Error with what it prints to stderr. */
export async function docker(...args: string[]): Promise<string> {
  return (await promisify(execFile)('docker', args)).stdout.trim();
}

/** The log of a container so far. */
export async function logOf(id: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)('docker', ['logs', id]);
  return stdout + stderr;
}

/** A stack of docker-compose.yml on free ports. */
export interface Stack {
  /** Such as `http://127.0.0.1:41000`. */
  readonly url: string;
  /** Runs a command of Compose on it, with additional environment variables. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<string>;
  /** Ids of a service's containers, including stopped ones. */
  containers(service: string): Promise<string[]>;
  /** The log of a service so far. */
  log(service: string): Promise<string>;
  /** State of a service's first container: `healthy`, `starting`, `restarting`, `exited`, … */
  state(service: string): Promise<string>;
  /** Removes the stack with its data. */
  end(): Promise<void>;
}

/** Prepares a stack; nothing runs until `run(['up', '-d'])`. */
export async function newStack(): Promise<Stack> {
  const [first, http, bolt] = await freePorts(3);
  const name = `hearsay-test-${process.pid}-${first}`;
  const env = {
    ...process.env,
    NEO4J_URI: '',
    NEO4J_USER: '',
    NEO4J_PASSWORD: '',
    NEO4J_DATABASE: '',
    HEARSAY_PORT: String(first),
    NEO4J_HTTP_PORT: String(http),
    NEO4J_BOLT_PORT: String(bolt),
  };
  const run: Stack['run'] = async (args, more = {}) => {
    const [command, ...before] = COMPOSE;
    const files = ['-p', name, '-f', path.join(PROJECT, 'docker-compose.yml')];
    const { stdout } = await promisify(execFile)(command, [...before, ...files, ...args], {
      cwd: PROJECT,
      env: { ...env, ...more },
      maxBuffer: 64 << 20,
    });
    return stdout.trim();
  };
  const containers = async (service: string) => {
    const filters = [`com.docker.compose.project=${name}`, `com.docker.compose.service=${service}`];
    const ids = await docker('ps', '-aq', ...filters.flatMap((label) => ['--filter', `label=${label}`]));
    return ids.split('\n').filter(Boolean).reverse();
  };
  const log = async (service: string) => logOf((await containers(service))[0] ?? '');
  const state = async (service: string) => {
    const [id = ''] = await containers(service);
    const format = '{{.State.Status}} {{with .State.Health}}{{.Status}}{{end}}';
    const [status = '', health] = (await docker('inspect', '-f', format, id)).split(' ');
    return status === 'running' && health ? health : status;
  };
  const end = async () => {
    await run(['down', '--volumes', '--timeout', '20']);
  };
  return { url: `http://127.0.0.1:${first}`, run, containers, log, state, end };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
