import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Programs of others that read what Hearsay writes. They are fetched once, by their own package managers.
const run = promisify(execFile);
const HERE = import.meta.dirname;
const CACHE = join(HERE, '../../../node_modules/.cache/hearsay-readers');

/** Runs one of the Python scripts beside this file, and returns what it prints as JSON. */
export async function runPython<Printed>(script: string, ...args: string[]): Promise<Printed> {
  const { stdout } = await run(await python(), [join(HERE, script), ...args], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Printed;
}

async function python(): Promise<string> {
  const folder = join(CACHE, 'python');
  const program = join(folder, 'bin/python');
  const requirements = join(HERE, 'requirements.txt');
  await fetchOnce(folder, await readFile(requirements, 'utf8'), async () => {
    await run('python3', ['-m', 'venv', folder]);
    await run(program, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  });
  return program;
}

const JARS = { gephi: 'org.gephi:gephi-toolkit:0.10.1:jar:all', ecj: 'org.eclipse.jdt:ecj:3.33.0' };

/** Imports files with the Gephi toolkit, and returns the line that `ReadNetwork.java` prints about each. */
export async function runGephi(...files: string[]): Promise<string[]> {
  const folder = join(CACHE, 'gephi');
  const gephi = join(folder, 'gephi-toolkit-all.jar');
  await fetchOnce(folder, JSON.stringify(JARS), async () => {
    for (const artifact of Object.values(JARS)) await copyJar(artifact, folder);
  });
  // A Java that came with Maven has no compiler.
  await run('java', [
    '-jar',
    join(folder, 'ecj.jar'),
    '-17',
    '-cp',
    gephi,
    '-d',
    folder,
    join(HERE, 'ReadNetwork.java'),
  ]);
  const options = ['-Djava.awt.headless=true', '-cp', `${gephi}:${folder}`];
  const { stdout } = await run('java', [...options, 'ReadNetwork', ...files]);
  return stdout.trim().split('\n');
}

function copyJar(artifact: string, folder: string): Promise<unknown> {
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  const options = [`-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`, '-Dmdep.stripVersion=true'];
  return run('mvn', ['--batch-mode', '--quiet', copy, ...options], { maxBuffer: 1e8 });
}

/** Fills a folder, unless it was filled from the same versions before. */
async function fetchOnce(folder: string, versions: string, fill: () => Promise<void>): Promise<void> {
  const mark = join(folder, 'versions');
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === versions) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await fill();
  await writeFile(mark, versions);
}
