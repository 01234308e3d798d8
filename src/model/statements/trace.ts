import type { Context } from '../context.ts';
import { toProvenance, type Provenance } from './provenance.ts';
import type { CitationRecord } from './statement.ts';

/** Traces a statement by its citations; its sources, and what they cite, were read together with these. */
export function traceCitations(citations: readonly CitationRecord[], { load }: Pick<Context, 'load'>): Provenance {
  const located = new Set(citations.flatMap(({ sourceId, locator }) => (locator === null ? [] : [sourceId])));
  return toProvenance(
    citations.flatMap(({ sourceId }) => load.source.at(sourceId) ?? []),
    (id) => located.has(id),
  );
}
