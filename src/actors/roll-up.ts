import type { DateTime } from 'neo4j-driver';
import type { Graph } from '../graph/graph.ts';
import { instant } from '../graph/instant.ts';

/** A speaker whose statements count for an actor, and when: all of them, or those of a time or an office. */
export interface Span extends Time {
  readonly id: string;
  /** True for the actor itself: everything it says counts. */
  readonly always: boolean;
  /** Office that makes the speaker's words count; null for an institution. */
  readonly office: string | null;
  /** When words spoken from that office count: while its body was part of the actor. */
  readonly asFrom: DateTime<number> | null;
  readonly asTo: DateTime<number> | null;
}

/** When words that name no office count; null where open. */
interface Time {
  readonly from: DateTime<number> | null;
  readonly to: DateTime<number> | null;
}

/** From and to in milliseconds, null where open. */
type Step = readonly [number | null, number | null];

interface Way {
  body: string;
  speaker: string;
  office: string | null;
  /** Memberships, and the office last where there is one. */
  steps: Step[];
}

/** The actor alone, with everything it says. */
export function itself(id: string): Span {
  return { id, always: true, office: null, from: null, to: null, asFrom: null, asTo: null };
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
// What is said from an office is said while it is held, so of its way the memberships alone are left to ask about,
// and of these only the ends that the office does not keep within.
function spanOf(way: Way): Span[] {
  if (way.steps.length === 0) return [itself(way.speaker)];
  const memberships = common(way.office === null ? way.steps : way.steps.slice(0, -1));
  const all = common(way.steps);
  if (memberships[0] > memberships[1]) return [];
  const [from, to] = all.map(bound);
  return [
    {
      ...{ id: way.speaker, always: false, office: way.office, from: from ?? null, to: to ?? null },
      asFrom: heldSince(way) >= memberships[0] ? null : bound(memberships[0]),
      asTo: heldUntil(way) <= memberships[1] ? null : bound(memberships[1]),
    },
  ];
}

function heldSince({ steps }: Way): number {
  return steps.at(-1)?.[0] ?? -Infinity;
}

function heldUntil({ steps }: Way): number {
  return steps.at(-1)?.[1] ?? Infinity;
}

function common(steps: readonly Step[]): [number, number] {
  return [
    Math.max(...steps.map(([begin]) => begin ?? -Infinity)),
    Math.min(...steps.map(([, end]) => end ?? Infinity)),
  ];
}

function bound(milliseconds: number): DateTime<number> | null {
  return Number.isFinite(milliseconds) ? instant(new Date(milliseconds)) : null;
}
