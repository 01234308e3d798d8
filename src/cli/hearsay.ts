#!/usr/bin/env node
// The entry. It has to load on any Node, so it imports nothing of ours before it has looked at which one this is.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** The first version that has all that Hearsay uses of Node: `registerHooks` of node:module came last. */
const LEAST = [22, 15] as const;

if (isEnough(process.versions.node)) {
  const { run } = await import('./program.ts');
  await run();
} else {
  runOn(ownNode());
}

function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** The Node that is installed beside Hearsay, as a package; null where its installation was not allowed. */
function ownNode(): string | null {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return null;
  }
}

/** Does the same on another Node, in this terminal: it gets the signals, and its exit code becomes ours. */
function runOn(node: string | null): void {
  if (node === null) {
    process.stderr.write(`hearsay: Node ${LEAST.join('.')} or later is needed, this is ${process.versions.node}\n`);
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; it is the child that stops in its own time.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}
