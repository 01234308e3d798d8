/** Writes jars.sha256 anew after a change of pom.xml: `node src/neo4j/embedded/lock-jars.ts`, then review the diff. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyJars } from './maven.ts';
import { JAR_LOCK, POM } from './programs.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'neo4j-jars-'));
await copyJars('mvn', POM, folder);
const lines = (await readdir(folder)).sort().map(async (jar) => {
  const hash = createHash('sha256').update(await readFile(path.join(folder, jar)));
  return `${hash.digest('hex')}  ${jar}\n`;
});
await writeFile(JAR_LOCK, (await Promise.all(lines)).join(''));
await rm(folder, { recursive: true });
