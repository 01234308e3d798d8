import type { DateTime } from 'neo4j-driver';
import type { Graph } from '../graph/graph.ts';
import { instant } from '../graph/instant.ts';

/** A speaker whose statements count for an actor, and when: all of them, or those of a time or an office. */
export interface Span {
  readonly id: string;
  /** True for the actor itself: everything it says counts. */
  readonly always: boolean;
  /** Office that makes the speaker's words count; null for an institution. */
  readonly office: string | null;
  readonly from: DateTime<number> | null;
  readonly to: DateTime<number> | null;
}

interface Way {
  body: string;
  speaker: string;
  office: string | null;
  /** From and to of each step in milliseconds, null where open. */
  steps: [number | null, number | null][];
}

/** The actor alone, with everything it says. */
export function itself(id: string): Span {
  return { id, always: true, office: null, from: null, to: null };
}

/**
 * Who speaks for each of these actors, and when: itself, its parts while they were parts, and whoever
 * held an office in either, while holding it. In order of the ids; one read.
 */
export async function spansFor(graph: Graph, ids: readonly string[]): Promise<Span[][]> {
  const ways = await graph.read<Way & Record<string, unknown>>('actors/roll-up', { ids });
  return ids.map((id) => ways.filter((way) => way.body === id).flatMap(spanOf));
}

// A way is open as long as all of its steps are: from the last of their beginnings to the first of their ends.
function spanOf(way: Way): Span[] {
  if (way.steps.length === 0) return [itself(way.speaker)];
  const from = Math.max(...way.steps.map(([begin]) => begin ?? -Infinity));
  const to = Math.min(...way.steps.map(([, end]) => end ?? Infinity));
  if (from > to) return [];
  return [{ id: way.speaker, always: false, office: way.office, from: bound(from), to: bound(to) }];
}

function bound(milliseconds: number): DateTime<number> | null {
  return Number.isFinite(milliseconds) ? instant(new Date(milliseconds)) : null;
}
