import type { EntryType } from './entries.ts';
import type { StatementEntry } from './format.ts';
import { isDerived } from './graph/statement.ts';
import { toGraph } from './graph/to-graph.ts';
import type { Change } from './plan.ts';
import { readEntries } from './read-entries.ts';
import { readSurroundings } from './read-surroundings.ts';
import { runByIds, batches, type RunQuery } from './run-query.ts';
import { writeGraph, writeRows } from './write.ts';

interface Dependency {
  readonly type: EntryType;
  /** Fields of entries of this type. */
  readonly fields: readonly string[];
  /** Query for the statements that depend on these fields. */
  readonly query: string;
}

/** What derived properties and edges of statements depend on; `touched-open` only if their dates have an open beginning. */
const DEPENDENCIES: readonly Dependency[] = [
  { type: 'claim', fields: ['about', 'kind'], query: 'record/touched:CLAIM' },
  {
    type: 'source',
    fields: ['publisher', 'cites', 'seen', 'archivedUrl', 'archives', 'url'],
    query: 'record/touched:SOURCE',
  },
  { type: 'actor', fields: ['unnamed', 'ownedBy'], query: 'record/touched:ACTOR' },
  { type: 'event', fields: ['from'], query: 'record/touched-open:EVENT' },
  { type: 'actor', fields: ['offices', 'born', 'founded'], query: 'record/touched-open:ACTOR' },
  { type: 'source', fields: ['publishedAt'], query: 'record/touched-open:SOURCE' },
  { type: 'statement', fields: ['saidAt'], query: 'record/touched-open:STATEMENT' },
];

/**
 * Rewrites derived properties and edges of statements, in any dossier, that depend on what has changed.
 *
 * @param sources Ids of more sources on which something has changed: with which others they are one document.
 */
export async function rederive(
  runQuery: RunQuery,
  changes: readonly Change[],
  sources: readonly string[],
): Promise<void> {
  const alreadyWritten = new Set(changes.map(({ id }) => id));
  const touched = new Set<string>();
  for (const { id } of await runByIds<{ id: string }>(runQuery, 'record/touched:SOURCE', sources)) touched.add(id);
  const recorded = changes.filter(({ action }) => action !== 'created');
  for (const { type, fields, query } of DEPENDENCIES) {
    const ids = recorded.filter((change) => change.type === type && isChangedIn(change, fields)).map(({ id }) => id);
    for (const { id } of await runByIds<{ id: string }>(runQuery, query, ids)) touched.add(id);
  }
  await rewriteStatements(runQuery, [...touched].filter((id) => !alreadyWritten.has(id)).sort(), 'derived');
}

function isChangedIn({ before, after }: Change, fields: readonly string[]): boolean {
  return fields.some((field) => field in before || field in after);
}

/**
 * Rewrites recorded statements as this version would write them.
 *
 * @param edges Which edges to rewrite besides the nodes: the derived ones, all, or none.
 */
export async function rewriteStatements(
  runQuery: RunQuery,
  ids: readonly string[],
  edges: 'derived' | 'all' | 'none',
): Promise<void> {
  for (const batch of batches(ids)) {
    const recorded = [...(await readEntries(runQuery, 'statement', batch)).values()];
    const statements = recorded.map(({ entry }) => entry as unknown as StatementEntry);
    const around = await readSurroundings(runQuery, statements);
    const graphs = statements.map((value, index) =>
      toGraph({ type: 'statement', value }, around, recorded[index]?.withdrawnAt !== null),
    );
    const rows = graphs.map(({ node: { props } }) => ({ id: props.id, props }));
    if (edges === 'all') await writeRows(runQuery, 'record/write-cleared-stances', rows.map(idOnly));
    if (edges !== 'none') {
      const what = edges === 'all' ? 'statement' : 'derived';
      await writeRows(runQuery, `record/write-cleared:${what.toUpperCase()}`, rows.map(idOnly));
    }
    await writeRows(runQuery, 'record/write-changed:STATEMENT', rows);
    const all = graphs.flatMap((graph) => graph.edges);
    if (edges !== 'none') await writeGraph(runQuery, [], edges === 'all' ? all : all.filter(isDerived));
  }
}

function idOnly({ id }: { readonly id: string }): { readonly id: string } {
  return { id };
}
