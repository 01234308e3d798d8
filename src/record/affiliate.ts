import type { Graph } from '../graph/graph.ts';
import { affiliationProps, type Affiliations } from './graph/affiliations.ts';
import type { Change } from './plan.ts';
import { batches, runByIds, type RunQuery } from './run-query.ts';
import type { ActorEntry } from './format.ts';
import { writeRows } from './write.ts';

interface Row extends Affiliations {
  [column: string]: unknown;
  readonly id: string;
}

/** Writes the words by which actors are found through what they belong to, for all that the changes touch. */
export async function affiliate(runQuery: RunQuery, changes: readonly Change[]): Promise<void> {
  const actors = changes.filter(isActor);
  const own = actors.filter(({ action, value }) => action !== 'created' || hasAffiliations(value)).map(({ id }) => id);
  const changed = actors.filter(({ action }) => action !== 'created').map(({ id }) => id);
  const members = await runByIds<{ id: string }>(runQuery, 'record/affiliated', changed);
  const ids = new Set([...own, ...members.map(({ id }) => id)]);
  for (const batch of batches([...ids].sort())) await writeAffiliations(runQuery, batch);
}

/** Writes these words for every actor of a record that nothing else changes. */
export async function affiliateAll(graph: Graph): Promise<void> {
  for (let after = ''; ;) {
    const batch = await graph.read<{ id: string }>('record/next-searched:ACTOR', { after, limit: 1_000 });
    const last = batch.at(-1);
    if (!last) return;
    const ids = batch.map(({ id }) => id);
    await graph.write((writer) => writeAffiliations((name, params) => writer.run(name, params), ids));
    after = last.id;
  }
}

/** @returns the number of actors written. */
export async function writeAffiliations(runQuery: RunQuery, ids: readonly string[]): Promise<number> {
  const rows = await runQuery<Row>('record/affiliations', { ids });
  const written = rows.map((row) => ({ id: row.id, props: affiliationProps(row) }));
  await writeRows(runQuery, 'record/write-changed:ACTOR', written);
  return written.length;
}

function isActor(change: Change): change is Change<'actor'> {
  return change.type === 'actor';
}

function hasAffiliations(value: ActorEntry | undefined): boolean {
  return value?.kind === 'STATE' || [value?.offices, value?.partOf].some((list) => list && list.length > 0);
}
