import type { EntryType } from './entries.ts';
import type { StatementEntry } from './format.ts';
import { isDerived } from './graph/statement.ts';
import { toGraph } from './graph/to-graph.ts';
import type { Change } from './plan.ts';
import { readEntries } from './read-entries.ts';
import { readSurroundings } from './read-surroundings.ts';
import { askByIds, batches, type RunQuery } from './run-query.ts';
import { writeGraph, writeRows } from './write.ts';

/** What statements follow from: a change of one of these fields changes every statement that it touches. */
const FOLLOWED: Readonly<Partial<Record<EntryType, readonly string[]>>> = {
  claim: ['about'],
  source: ['publisher', 'cites'],
  actor: ['unnamed'],
};

/** Writes anew what follows from changes for statements, of whatever dossier, that are not changed themselves. */
export async function rederive(ask: RunQuery, changes: readonly Change[]): Promise<void> {
  const own = new Set(changes.map(({ id }) => id));
  const touched = new Set<string>();
  for (const [type, fields] of Object.entries(FOLLOWED)) {
    const ids = changes.filter((change) => change.type === type && isChangedIn(change, fields)).map(({ id }) => id);
    for (const { id } of await askByIds<{ id: string }>(ask, `record/touched:${type.toUpperCase()}`, ids))
      touched.add(id);
  }
  await writeStatementsAnew(ask, [...touched].filter((id) => !own.has(id)).sort(), 'derived');
}

function isChangedIn({ before, after }: Change, fields: readonly string[]): boolean {
  return fields.some((field) => field in before || field in after);
}

/**
 * Writes statements of the record again, as they would be written today.
 *
 * @param edges Those that follow from claims and sources, all, or none: then what their nodes hold alone.
 */
export async function writeStatementsAnew(
  ask: RunQuery,
  ids: readonly string[],
  edges: 'derived' | 'all' | 'none',
): Promise<void> {
  for (const batch of batches(ids)) {
    const recorded = [...(await readEntries(ask, 'statement', batch)).values()];
    const statements = recorded.map(({ entry }) => entry as unknown as StatementEntry);
    const around = await readSurroundings(ask, statements);
    const graphs = statements.map((value, index) =>
      toGraph({ type: 'statement', value }, around, recorded[index]?.withdrawnAt !== null),
    );
    const rows = graphs.map(({ node: { props } }) => ({ id: props.id, props }));
    if (edges === 'all') await writeRows(ask, 'record/write-cleared-stances', rows.map(idAlone));
    if (edges !== 'none') {
      const what = edges === 'all' ? 'statement' : 'derived';
      await writeRows(ask, `record/write-cleared:${what.toUpperCase()}`, rows.map(idAlone));
    }
    await writeRows(ask, 'record/write-changed:STATEMENT', rows);
    const own = graphs.flatMap((graph) => graph.edges);
    if (edges !== 'none') await writeGraph(ask, [], edges === 'all' ? own : own.filter(isDerived));
  }
}

function idAlone({ id }: { readonly id: string }): { readonly id: string } {
  return { id };
}
