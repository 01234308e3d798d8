#!/usr/bin/env node
// The entry point. It must load on any version of Node, so it imports nothing of ours before it has checked the version.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** The oldest version of Node with everything that Hearsay uses; `registerHooks` of node:module was added last. */
const MIN_VERSION = [22, 15] as const;

if (isSupported(process.versions.node)) {
  const { run } = await import('./program.ts');
  await run();
} else {
  runOn(ownNode());
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]);
}

/** The Node that is installed as a dependency of Hearsay; null if it is not installed. */
function ownNode(): string | null {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return null;
  }
}

/** Runs the same command on another Node in this terminal, forwarding signals and the exit code. */
function runOn(node: string | null): void {
  if (node === null) {
    process.stderr.write(
      `hearsay: Node ${MIN_VERSION.join('.')} or later is required; this is ${process.versions.node}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches the child directly; wait for it to stop.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}
