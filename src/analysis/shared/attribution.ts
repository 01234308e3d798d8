import { toReach, type Reach, type Way } from '../../model/actors/roll-up.ts';
import type { ActorLevel } from '../../generated/types.ts';
import type { Graph } from '../../graph/graph.ts';
import { Dictionary } from './dictionary.ts';
import type { Observations } from './observations.ts';

/** Whom each observation counts for: the actors of observation i are `actor` from `start[i]` up to `start[i + 1]`. */
export interface Attribution {
  readonly actors: Dictionary;
  readonly actor: Int32Array;
  readonly start: Int32Array;
}

/** A body that a speaker speaks for, and when. */
interface SpokenFor extends Reach {
  /** Number of the body. */
  readonly body: number;
  /** Number of the office that makes the words count; -1 for none. */
  readonly office: number;
}

/**
 * Whom the observations count for at a level, as `statements(filter: {speaker, rollUp: true})` counts for a state:
 * an office counts while it is held, a date known in part only when it lies within the office's time as a whole, and
 * words that name another office do not count. Whoever speaks for no body at the level counts as itself; whoever
 * speaks for several counts for each of them. One read at most.
 */
export async function attribute(graph: Graph, level: ActorLevel, observations: Observations): Promise<Attribution> {
  const actors = new Dictionary();
  if (level === 'PERSON') {
    for (const id of observations.speakers.texts) actors.number(id);
    const start = Int32Array.from({ length: observations.size + 1 }, (_, index) => index);
    return { actors, actor: observations.speaker, start };
  }
  const spoken = await readSpokenFor(graph, level, observations, actors);
  const start = new Int32Array(observations.size + 1);
  const actor: number[] = [];
  for (let at = 0; at < observations.size; at += 1) {
    const speaker = observations.speaker[at] ?? 0;
    const bodies = bodiesSpokenFor(spoken[speaker] ?? [], observations, at);
    if (bodies.length > 0) actor.push(...bodies);
    else actor.push(actors.number(observations.speakers.texts[speaker] ?? ''));
    start[at + 1] = actor.length;
  }
  return { actors, actor: Int32Array.from(actor), start };
}

/** For each speaker, by number, the bodies that it can speak for. */
async function readSpokenFor(
  graph: Graph,
  level: ActorLevel,
  { speakers, offices }: Observations,
  actors: Dictionary,
): Promise<SpokenFor[][]> {
  const query = `analysis/speaks-for:${level === 'STATE' ? 'STATES' : 'BODIES'}`;
  const ways = await graph.read<Way & Record<string, unknown>>(query, { ids: speakers.texts });
  const spoken: SpokenFor[][] = speakers.texts.map(() => []);
  for (const way of ways) {
    const reach = toReach(way);
    if (reach === null) continue;
    // An office that no observation names gets a number here, which none has.
    const office = way.office === null ? -1 : offices.number(way.office);
    spoken[speakers.find(way.speaker)]?.push({ ...reach, office, body: actors.number(way.body) });
  }
  return spoken;
}

function bodiesSpokenFor(spoken: readonly SpokenFor[], observations: Observations, at: number): number[] {
  const bodies: number[] = [];
  for (const each of spoken) {
    if (!bodies.includes(each.body) && isSpokenFor(each, observations, at)) bodies.push(each.body);
  }
  return bodies;
}

/** The same as `cypher/statements/fragments/spoken-for`. */
function isSpokenFor(span: SpokenFor, { office, earliest, latest }: Observations, at: number): boolean {
  if (span.always) return true;
  const as = office[at] ?? -1;
  const from = earliest[at] ?? -Infinity;
  const to = latest[at] ?? Infinity;
  if (as !== -1 && as === span.office) return from >= span.asFrom && to <= span.asTo;
  if (as === -1 || span.office === -1) return from >= span.from && to <= span.to;
  return false;
}
