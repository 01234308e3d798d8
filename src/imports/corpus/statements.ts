import type { DateTime } from 'neo4j-driver';
import type { RunQuery } from '../../record/run-query.ts';
import { toEdges, type Edge } from '../../record/edges.ts';
import type { StatementEntry } from '../../record/format.ts';
import { recordChanged } from '../../record/load.ts';
import type { Change } from '../../record/plan.ts';
import { toProps, type Props } from '../../record/rows.ts';
import { additions } from './positions.ts';

/** A statement that the record does not hold yet. */
export type NewStatement = Change<'statement'> & { readonly value: StatementEntry };

/** Edges that lead from a statement, by the list of its row that writes them. */
const LISTS = { TOWARD: 'toward', TOLD: 'told', SOURCED_FROM: 'sources' } as const;

/**
 * Writes new statements with one query, which knows each statement as it ties it; the load of a dossier looks it
 * up again for each edge. The graph is the same.
 *
 * @throws HearsayError CONFLICT when the record lost an object that they name.
 */
export async function writeStatements(ask: RunQuery, changes: readonly NewStatement[], at: DateTime): Promise<void> {
  const edges = changes.map(({ value }) => toEdges('statement', value));
  const rows = changes.map(({ value, dossier }, index) => rowOf(value, dossier, edges[index] ?? []));
  const [result] = await ask<{ written: number; tied: number }>('corpus/write-statements', { rows, at });
  const all = edges.flat();
  const answers = all.filter(({ kind }) => kind === 'RESPONDS_TO');
  if (result?.written !== rows.length || result.tied !== all.length - answers.length) throw recordChanged();
  await writeAnswers(ask, answers);
  // Last: the counts of a claim of which everybody speaks are what batches side by side wait for.
  await ask('corpus/write-positions', { rows: additions(rows.map(({ props }) => props)) });
}

async function writeAnswers(ask: RunQuery, answers: readonly Edge[]): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ from, to, props }) => ({ from, to, props }));
  const [result] = await ask<{ written: number }>('dossier/write-edges:RESPONDS_TO', { rows });
  if (result?.written !== rows.length) throw recordChanged();
}

function rowOf(value: StatementEntry, dossier: string, edges: readonly Edge[]): Props & { readonly props: Props } {
  const lists = Object.entries(LISTS).map(([kind, list]) => [
    list,
    edges.filter((edge) => edge.kind === kind).map(({ to, props }) => ({ to, props })),
  ]);
  const named = (value.toward ?? []).map(({ actor }) => actor);
  return { props: toProps('statement', value), dossier, named, ...(Object.fromEntries(lists) as object) };
}
