import { ENTRY_TYPES, type EntryType, type EntryValues } from './entries.ts';
import { toEdges } from './edges.ts';
import type { Change, Plan } from './plan.ts';
import { toProps, type Props } from './rows.ts';

/** One query of the load and the rows it takes. */
export interface Step {
  readonly query: string;
  readonly rows: readonly Props[];
}

/** A change of an object that the file still has. */
type Kept = Change & { readonly value: EntryValues[EntryType] };

/**
 * What the load does, in order: old edges go, nodes come, edges follow when all nodes are there, revisions last.
 * Steps without rows are left out.
 */
export function toSteps(plan: Plan, why: string, at: string): Step[] {
  const kept = plan.changes.filter((change): change is Kept => change.value !== undefined);
  const created = kept.filter(({ action }) => action === 'created');
  const rewritten = kept.filter(({ action }) => action !== 'created');
  const withdrawn = plan.changes.filter(({ action }) => action === 'withdrawn');
  const steps = [
    ...cleared(rewritten),
    ...ENTRY_TYPES.map((type) => nodes('created', type, created)),
    ...ENTRY_TYPES.map((type) => nodes('changed', type, rewritten)),
    { query: 'dossier/write-kinds', rows: kinds(kept) },
    ...edges(kept),
    { query: 'dossier/write-stances', rows: ids(kept, 'statement') },
    ...implied(kept, rewritten),
    { query: 'dossier/write-publishers', rows: ids(rewritten, 'source') },
    { query: 'dossier/write-withdrawn', rows: ids(withdrawn, 'statement') },
    ...ENTRY_TYPES.map((type) => revisions(type, [...rewritten, ...withdrawn], why, at)),
  ];
  return steps.filter(({ rows }) => rows.length > 0);
}

function cleared(rewritten: readonly Change[]): Step[] {
  return [
    { query: 'dossier/write-cleared:ACTOR', rows: ids(rewritten, 'actor') },
    { query: 'dossier/write-cleared:CLAIM', rows: ids(rewritten, 'claim') },
    { query: 'dossier/write-cleared:SOURCE', rows: ids(rewritten, 'source') },
    { query: 'dossier/write-cleared-statements', rows: ids(rewritten, 'statement') },
  ];
}

function nodes(how: 'created' | 'changed', type: EntryType, changes: readonly Kept[]): Step {
  const rows = ofType(changes, type).map(({ id, dossier, value }) => ({ id, dossier, props: toProps(type, value) }));
  return { query: `dossier/write-${how}:${type.toUpperCase()}`, rows };
}

function kinds(kept: readonly Kept[]): Props[] {
  return (ofType(kept, 'actor') as (Kept & Change<'actor'>)[]).map(({ id, value }) => ({
    id,
    label: value.kind.charAt(0) + value.kind.slice(1).toLowerCase(),
  }));
}

function edges(kept: readonly Kept[]): Step[] {
  const all = kept.flatMap(({ type, value }) => toEdges(type, value));
  return [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, rows]) => ({
    query:
      kind === 'SOURCED_FROM'
        ? 'dossier/write-citations'
        : `dossier/write-edges:${kind.replace(':', '_').toUpperCase()}`,
    rows: rows.map(({ from, to, props }) => ({ from, to, props })),
  }));
}

/** What a claim is about changes what every statement on it is about, also of those that other dossiers recorded. */
function implied(kept: readonly Kept[], rewritten: readonly Kept[]): Step[] {
  const turned = rewritten.filter(({ before, after }) => 'about' in before || 'about' in after);
  return [
    { query: 'dossier/write-implied-cleared', rows: ids(turned, 'claim') },
    { query: 'dossier/write-implied:CLAIM', rows: ids(turned, 'claim') },
    { query: 'dossier/write-implied:STATEMENT', rows: ids(kept, 'statement') },
    { query: 'dossier/write-concerns:CLAIM', rows: ids(turned, 'claim') },
    { query: 'dossier/write-concerns:STATEMENT', rows: ids(kept, 'statement') },
  ];
}

function revisions(type: EntryType, changes: readonly Change[], why: string, at: string): Step {
  const rows = ofType(changes, type).map(({ action, id, dossier, before, after }) => ({
    id,
    why,
    by: `import of dossier ${dossier}`,
    before: JSON.stringify(action === 'withdrawn' ? { withdrawnAt: null } : before),
    after: JSON.stringify(action === 'withdrawn' ? { withdrawnAt: at } : after),
  }));
  return { query: `dossier/write-revisions:${type.toUpperCase()}`, rows };
}

function ofType<Some extends Change>(changes: readonly Some[], type: EntryType): Some[] {
  return changes.filter((change) => change.type === type);
}

function ids(changes: readonly Change[], type: EntryType): Props[] {
  return ofType(changes, type).map(({ id }) => ({ id }));
}
