import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { HearsayError } from '../../common/errors.ts';
import { tellingLines } from './log.ts';
import type { Programs } from './programs.ts';

/** CSV for Neo4j's bulk importer: nodes by `Label:Label`, edges by type. */
export interface BulkFiles {
  readonly nodes: ReadonlyMap<string, CsvFiles>;
  readonly edges: ReadonlyMap<string, CsvFiles>;
  readonly listSeparator: string;
}

export interface CsvFiles {
  /** Files of the same kind, each with a header of its own. */
  readonly parts: readonly { readonly header: string; readonly data: string }[];
  readonly hasLineBreaks: boolean;
}

/**
 * Makes a database of CSV files with Neo4j's own bulk importer, in a home of its own: that of a Neo4j that runs, or
 * that holds anything, is not touched. Nodes are numbered from 0.
 *
 * @returns the folder of the home, for `startEmbedded({ store })`.
 * @throws HearsayError INTERNAL with the telling lines of what the importer said.
 */
export async function importFull(
  programs: Programs,
  home: string,
  files: BulkFiles,
  progress: (percent: number) => void,
  signal?: AbortSignal,
): Promise<string> {
  await Promise.all(
    ['conf', 'data', 'logs', 'run'].map((folder) => mkdir(path.join(home, folder), { recursive: true })),
  );
  // Else a new database takes half a gigabyte for logs it has not written.
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), 'db.tx_log.preallocate=false\n');
  const child = spawn(programs.java.command, argumentsFor(programs, home, files), {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    signal,
  });
  const said: string[] = [];
  // It goes through several stages, `(2/4) Relationship import`, each from 0 to 100 %.
  let stage: readonly number[] = [];
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    stage = /^\((\d+)\/(\d+)\) /.exec(line)?.slice(1).map(Number) ?? stage;
    const percent = /(\d+)% ∆/.exec(line)?.[1];
    const [at = 1, of = 1] = stage;
    if (percent !== undefined) progress(Math.floor(((at - 1) * 100 + Number(percent)) / of));
  });
  const code = await ended;
  if (code === 0) return home;
  const lines = tellingLines(said).join('\n  ');
  throw new HearsayError('INTERNAL', `Neo4j's bulk importer ended with ${code ?? 'a signal'}; it said:\n  ${lines}`);
}

function argumentsFor({ lib }: Programs, home: string, { nodes, edges, listSeparator }: BulkFiles): string[] {
  const all = [...nodes.values(), ...edges.values()];
  const separator = listSeparator.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase() ?? '';
  return [
    '-XX:+UseParallelGC',
    '-cp',
    path.join(lib, '*'),
    'org.neo4j.cli.AdminTool',
    // The database goes first: the lists of files would take it for one of theirs.
    'database',
    'import',
    'full',
    'neo4j',
    '--id-type=actual',
    `--array-delimiter=U+${separator}`,
    '--bad-tolerance=0',
    `--report-file=${path.join(home, 'logs', 'import.report')}`,
    // It reads files with line breaks in their fields more slowly.
    ...(all.some(({ hasLineBreaks }) => hasLineBreaks) ? ['--multiline-fields=true'] : []),
    ...inputs('--nodes', nodes),
    ...inputs('--relationships', edges),
  ];
}

function inputs(option: string, tables: ReadonlyMap<string, CsvFiles>): string[] {
  return [...tables].flatMap(([kind, { parts }]) =>
    parts.map(({ header, data }) => `${option}=${kind}=${header},${data}`),
  );
}
