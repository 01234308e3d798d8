import { toReach, type Reach, type Way } from '../../model/actors/roll-up.ts';
import type { ActorLevel } from '../../generated/types.ts';
import type { Graph } from '../../graph/graph.ts';
import { Dictionary } from './dictionary.ts';
import type { Observations } from './observations.ts';

/**
 * The actors that each observation is attributed to, as numbers in `actors`: those of observation i are `actor[start[i]]`
 * up to, but not including, `actor[start[i + 1]]`.
 */
export interface Attribution {
  readonly actors: Dictionary;
  readonly actor: Int32Array;
  readonly start: Int32Array;
}

/** A body that a speaker represents, with the period. */
interface RepresentedBody extends Reach {
  /** Number of the body in the dictionary of actors. */
  readonly body: number;
  /** Number of the office through which the speaker represents it; -1 for none. */
  readonly office: number;
}

/**
 * Attributes each observation to actors at a level, by the rules of `statements(filter: {speaker, rollUp: true})`: an
 * office counts while it is held, an imprecise date only if all of it falls within the term of office, and a statement
 * made in another office does not count. A speaker who represents no body at the level counts as itself; one who
 * represents several counts for each of them. One read at most.
 */
export async function attribute(graph: Graph, level: ActorLevel, observations: Observations): Promise<Attribution> {
  const actors = new Dictionary();
  if (level === 'PERSON') {
    for (const id of observations.speakers.texts) actors.number(id);
    const start = Int32Array.from({ length: observations.size + 1 }, (_, index) => index);
    return { actors, actor: observations.speaker, start };
  }
  const represented = await readRepresentedBodies(graph, level, observations, actors);
  const start = new Int32Array(observations.size + 1);
  const actor: number[] = [];
  for (let index = 0; index < observations.size; index += 1) {
    const speaker = observations.speaker[index] ?? 0;
    const bodies = bodiesRepresentedBy(represented[speaker] ?? [], observations, index);
    if (bodies.length > 0) actor.push(...bodies);
    else actor.push(actors.number(observations.speakers.texts[speaker] ?? ''));
    start[index + 1] = actor.length;
  }
  return { actors, actor: Int32Array.from(actor), start };
}

/** The bodies that each speaker can represent, by the number of the speaker. */
async function readRepresentedBodies(
  graph: Graph,
  level: ActorLevel,
  { speakers, offices }: Observations,
  actors: Dictionary,
): Promise<RepresentedBody[][]> {
  const query = `analysis/speaks-for:${level === 'STATE' ? 'STATES' : 'BODIES'}`;
  const ways = await graph.read<Way & Record<string, unknown>>(query, { ids: speakers.texts });
  const represented: RepresentedBody[][] = speakers.texts.map(() => []);
  for (const way of ways) {
    const reach = toReach(way);
    if (reach === null) continue;
    // An office that no observation names gets a new number, which matches none of them.
    const office = way.office === null ? -1 : offices.number(way.office);
    represented[speakers.find(way.speaker)]?.push({ ...reach, office, body: actors.number(way.body) });
  }
  return represented;
}

function bodiesRepresentedBy(
  candidates: readonly RepresentedBody[],
  observations: Observations,
  index: number,
): number[] {
  const bodies: number[] = [];
  for (const candidate of candidates) {
    if (!bodies.includes(candidate.body) && isRepresented(candidate, observations, index)) bodies.push(candidate.body);
  }
  return bodies;
}

/** The same rule as the Cypher fragment `spoken-for`. */
function isRepresented(body: RepresentedBody, { office, earliest, latest }: Observations, index: number): boolean {
  if (body.always) return true;
  const spokenAs = office[index] ?? -1;
  const from = earliest[index] ?? -Infinity;
  const to = latest[index] ?? Infinity;
  if (spokenAs !== -1 && spokenAs === body.office) return from >= body.asFrom && to <= body.asTo;
  if (spokenAs === -1 || body.office === -1) return from >= body.from && to <= body.to;
  return false;
}
