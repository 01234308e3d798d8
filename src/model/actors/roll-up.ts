import type { DateTime } from 'neo4j-driver';
import type { Graph } from '../../graph/graph.ts';
import { instant } from '../../graph/instant.ts';

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

/** One way from a speaker to a body, as `cypher/actors/roll-up` and `cypher/analysis/speaks-for` return it. */
export interface Way {
  body: string;
  speaker: string;
  office: string | null;
  /** Memberships, and the office last where there is one. */
  steps: Step[];
}

/** When words count that came one way, in milliseconds, infinite where open; the fields are those of a span. */
export interface Reach {
  readonly always: boolean;
  readonly from: number;
  readonly to: number;
  readonly asFrom: number;
  readonly asTo: number;
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
  return ids.map((id) => ways.filter((way) => way.body === id).flatMap(toSpans));
}

function toSpans(way: Way): Span[] {
  const reach = toReach(way);
  if (reach === null) return [];
  if (reach.always) return [itself(way.speaker)];
  const [from, to, asFrom, asTo] = [reach.from, reach.to, reach.asFrom, reach.asTo].map(bound);
  return [
    {
      id: way.speaker,
      always: false,
      office: way.office,
      from: from ?? null,
      to: to ?? null,
      asFrom: asFrom ?? null,
      asTo: asTo ?? null,
    },
  ];
}

/**
 * When words count that came this way; null for never. A way is open as long as all of its steps are: from the last of
 * their beginnings to the first of their ends. What is said from an office is said while it is held, so of its way the
 * memberships alone are left to ask about, and of these only the ends that the office does not keep within.
 */
export function toReach(way: Way): Reach | null {
  if (way.steps.length === 0) return { always: true, from: -Infinity, to: Infinity, asFrom: -Infinity, asTo: Infinity };
  const memberships = common(way.office === null ? way.steps : way.steps.slice(0, -1));
  const [from, to] = common(way.steps);
  if (memberships[0] > memberships[1]) return null;
  return {
    always: false,
    from,
    to,
    asFrom: heldSince(way) >= memberships[0] ? -Infinity : memberships[0],
    asTo: heldUntil(way) <= memberships[1] ? Infinity : memberships[1],
  };
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
