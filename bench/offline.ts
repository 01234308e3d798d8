// A corpus into an empty embedded database by `hearsay import --offline`: how long each phase takes, and how much of
// it all is Neo4j's own importer.
import { mkdtemp, rm, stat, symlink, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { corpusText } from '../src/corpus/generate/corpus.ts';
import { importOffline } from '../src/corpus/offline/import.ts';
import { PHASES, type Phase } from '../src/corpus/offline/phases.ts';
import { programsFolder } from '../src/neo4j/embedded/programs.ts';

const { values } = parseArgs({ options: { statements: { type: 'string', default: '1000000' } } });
const statements = Number(values.statements);
const MEANING: Record<Phase, string> = {
  rows: 'read, check, write CSV',
  importer: "Neo4j's own importer",
  start: 'start Neo4j on it',
  indexes: 'constraints and indexes, stop',
};

const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
try {
  const file = join(folder, 'corpus.jsonl');
  const begun = performance.now();
  await pipeline(Readable.from(corpusText({ statements, seed: 1 })), createWriteStream(file));
  console.log(
    `${statements} statements made in ${seconds((performance.now() - begun) / 1000)}, ${megabytes((await stat(file)).size)}`,
  );

  const data = join(folder, 'data');
  await mkdir(data);
  await symlink(programsFolder(join(import.meta.dirname, '../.hearsay')), programsFolder(data));
  const config = readConfig({ HEARSAY_DATA: data, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
  const report = await importOffline(config, [file], { report: console.log });

  console.log(`\n${report.rows} rows, of them ${statements} statements`);
  for (const phase of PHASES) console.log(`${MEANING[phase].padEnd(32)} ${seconds(report.phases[phase]).padStart(9)}`);
  console.log(`${'all'.padEnd(32)} ${seconds(report.seconds).padStart(9)}`);
  console.log(
    `${Math.round(statements / report.seconds)} statements/s; Neo4j's own importer alone ${Math.round(statements / report.phases.importer)}`,
  );
  console.log(`memory of this process at most ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
