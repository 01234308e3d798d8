import { randomUUID } from 'node:crypto';
import type { DateTime } from 'neo4j-driver';
import type { EntryGraph } from './graph/rows.ts';
import type { Change } from './plan.ts';

/**
 * Converts a change to a revision: who made it, when and why, with the values before and after as JSON.
 *
 * @param at When it was made.
 */
export function toRevision({ action, id, dossier, before, after }: Change, why: string, at: DateTime): EntryGraph {
  const isWithdrawal = action === 'withdrawn';
  const props = {
    id: `revision:${randomUUID()}`,
    at,
    by: `import of dossier ${dossier}`,
    why,
    before: JSON.stringify(isWithdrawal ? { withdrawnAt: null } : before),
    after: JSON.stringify(isWithdrawal ? { withdrawnAt: String(at) } : after),
  };
  return {
    node: { labels: ['Revision'], props },
    edges: [{ type: 'REVISES', from: props.id, to: id, props: {} }],
  };
}
