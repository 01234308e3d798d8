/** Updates jars.sha256 after a change of pom.xml: `node src/neo4j/embedded/lock-jars.ts`, then review the diff. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from './jars.ts';
import { copyJars } from './maven.ts';
import { JAR_LOCK, POM } from './programs.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'neo4j-jars-'));
await copyJars('mvn', POM, folder);
const jars = (await readdir(folder)).sort();
const lines = jars.map(async (jar) => `${await sha256(path.join(folder, jar))}  ${jar}\n`);
await writeFile(JAR_LOCK, (await Promise.all(lines)).join(''));
await rm(folder, { recursive: true });
