import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { importDossiers, type ImportOptions } from '../../src/imports/dossier/import.ts';
import { DossierError, type Problem } from '../../src/record/problem.ts';
import type { ImportReport } from '../../src/imports/dossier/report.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { cypher, OURS } from './graph.ts';

/** Contents of files by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a temporary folder, which is removed after the test. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dossiers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** Imports these files as dossiers. */
export async function importFiles(graph: Graph, files: Files, options: ImportOptions = {}): Promise<ImportReport> {
  return importDossiers(graph, [await folderOf(files)], options);
}

/** The problems with which an import of these files fails. @throws Error when it succeeds. */
export async function problemsOf(graph: Graph, files: Files): Promise<readonly Problem[]> {
  const failure = await importFiles(graph, files).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof DossierError) return failure.problems;
  throw new Error('the import was expected to find problems', { cause: failure });
}

/** Removes the marks `▸` from a text, and returns their locations: `b.yaml:3:7`. */
export function unmarked(name: string, text: string): { text: string; places: string[] } {
  const places = text.split('\n').flatMap((line, index) => {
    const columns = line.split('▸').slice(0, -1);
    let column = 1;
    return columns.map((part) => `${name}:${index + 1}:${(column += part.length)}`);
  });
  return { text: text.replaceAll('▸', ''), places };
}

/** The location of a problem without the folder: `b.yaml:3:7`. */
export function placeIn({ file, line, column }: Problem): string {
  return `${file.replace(/^.*\//, '')}:${line}:${column}`;
}

/**
 * The contents of the record as text, to compare records: without instants of recording, random ids, and positions
 * without statements.
 */
export async function dump(place = inject('neo4j')): Promise<string[]> {
  const nodes = await cypher(
    `MATCH (n) WHERE ${OURS} AND NOT n:Revision AND NOT (n:Position AND n.count = 0 AND n.lastKey IS NULL)
     RETURN labels(n) AS labels, n { .*, recordedAt: null, withdrawnAt: n.withdrawnAt IS NOT NULL } AS props`,
    {},
    place,
  );
  const edges = await cypher(
    `MATCH (n)-[r]->(b) WHERE ${OURS} AND NOT n:Revision
     RETURN type(r) AS type, n.id AS from, b.id AS to, r { .* } AS props`,
    {},
    place,
  );
  return [...nodes.map(nodeLine), ...edges.map(edgeLine)].sort();
}

function nodeLine({ labels, props }: Record<string, unknown>): string {
  return `${(labels as string[]).toSorted().join(':')} ${sorted(props)}`;
}

function edgeLine({ type, from, to, props }: Record<string, unknown>): string {
  return `${String(from)} ${String(type)} ${String(to)} ${sorted(props)}`;
}

function sorted(props: unknown): string {
  return JSON.stringify(Object.entries(props as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
