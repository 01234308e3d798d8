import type { DateTime } from 'neo4j-driver';
import type { Graph } from '../../graph/graph.ts';
import { instant } from '../../graph/instant.ts';

/** A speaker whose statements count for an actor: all of them, or those made at certain times or in an office. */
export interface Span extends Time {
  readonly id: string;
  /** True for the actor itself: all its statements count. */
  readonly always: boolean;
  /** Office because of which the speaker's statements count; null for an institution. */
  readonly office: string | null;
  /** When statements made in that office count: while its body was part of the actor. Null if open. */
  readonly asFrom: DateTime<number> | null;
  readonly asTo: DateTime<number> | null;
}

/** When statements without a recorded office count; null if open. */
interface Time {
  readonly from: DateTime<number> | null;
  readonly to: DateTime<number> | null;
}

/** From and to in milliseconds, null if open. */
type Step = readonly [number | null, number | null];

/** A path from a speaker to a body, as `cypher/actors/roll-up` and `cypher/analysis/speaks-for` return it. */
export interface Way {
  body: string;
  speaker: string;
  office: string | null;
  /** Memberships, followed by the office if there is one. */
  steps: Step[];
}

/** When statements count because of one path, in milliseconds, infinite if open. The fields are as in {@link Span}. */
export interface Reach {
  readonly always: boolean;
  readonly from: number;
  readonly to: number;
  readonly asFrom: number;
  readonly asTo: number;
}

/** The actor itself, with all its statements. */
export function itself(id: string): Span {
  return { id, always: true, office: null, from: null, to: null, asFrom: null, asTo: null };
}

/**
 * Who speaks for each of these actors, and when: the actor itself, its parts while they were parts, and everyone who held
 * an office in either, while they held it. In the order of the ids, with one read.
 */
export async function spansFor(graph: Graph, ids: readonly string[]): Promise<Span[][]> {
  const ways = await graph.read<Way & Record<string, unknown>>('actors/roll-up', { ids });
  return ids.map((id) => ways.filter((way) => way.body === id).flatMap(toSpans));
}

function toSpans(way: Way): Span[] {
  const reach = toReach(way);
  if (reach === null) return [];
  if (reach.always) return [itself(way.speaker)];
  const [from, to, asFrom, asTo] = [reach.from, reach.to, reach.asFrom, reach.asTo].map(toInstant);
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
 * When a speaker's statements count for a body because of this path; null for never. A path holds while all its steps
 * hold: from the latest of their starts to the earliest of their ends. A statement made in an office was made while the
 * office was held, so for such statements only the memberships are checked, and only at an end where the office extends
 * beyond them.
 */
export function toReach(way: Way): Reach | null {
  if (way.steps.length === 0) return { always: true, from: -Infinity, to: Infinity, asFrom: -Infinity, asTo: Infinity };
  const memberships = intersection(way.office === null ? way.steps : way.steps.slice(0, -1));
  const [from, to] = intersection(way.steps);
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

function intersection(steps: readonly Step[]): [number, number] {
  return [Math.max(...steps.map(([from]) => from ?? -Infinity)), Math.min(...steps.map(([, to]) => to ?? Infinity))];
}

function toInstant(milliseconds: number): DateTime<number> | null {
  return Number.isFinite(milliseconds) ? instant(new Date(milliseconds)) : null;
}
