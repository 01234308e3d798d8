import type { Context } from '../../model/context.ts';
import { instantFromKey } from '../../graph/sort-key.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { attribute } from '../shared/attribution.ts';
import { dayText, toDay } from '../shared/calendar.ts';
import { findCamps } from './camps.ts';
import type { NodeFacts } from './network-export.ts';
import type { NetworkAxis, NetworkRecord } from './network.ts';

/** The camps of an export: those that `camps` gives by default. */
const CAMPS = { seed: 1, resolution: 1 };

/** The facts of every node of a network, by id. Takes one read for the states, and one for their names. */
export async function readNodeFacts(context: Context, network: NetworkRecord): Promise<Map<string, NodeFacts>> {
  const states = await readStates(context, network);
  const camps = campNumbers(network);
  const { rows, columns, mode, countedStances } = network;
  const ofRows = mode === 'ONE_MODE_CLAIMS' ? countedStances.claim : countedStances.actor;
  return new Map([
    ...factsOfAxis(network, rows, ofRows, states, camps),
    ...(mode === 'TWO_MODE' ? factsOfAxis(network, columns, countedStances.claim, states, new Map()) : []),
  ]);
}

/** @param numbers The node that each counted stance belongs to. */
function factsOfAxis(
  { observations, countedStances, mode, rows }: NetworkRecord,
  axis: NetworkAxis,
  numbers: Int32Array,
  states: readonly (readonly string[])[],
  camps: ReadonlyMap<string, number>,
): [string, NodeFacts][] {
  const isOfActors = mode !== 'ONE_MODE_CLAIMS' && axis === rows;
  const members = new Map<number, Set<number>>();
  numbers.forEach((number, stance) => {
    const existing = members.get(number) ?? new Set();
    members.set(number, existing.add(countedStances.observation[stance] ?? 0));
  });
  return axis.ids.map((id, index) => {
    const counted = [...(members.get(axis.numbers[index] ?? -1) ?? [])];
    const days = counted.map((one) => toDay(instantFromKey(observations.sortKey[one] ?? 0).getTime()));
    const [first, last] = days.reduce(
      ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
      [Infinity, -Infinity],
    );
    const facts = {
      states: isOfActors ? [...new Set(counted.flatMap((one) => states[one] ?? []))].sort() : [],
      camp: camps.get(id) ?? 0,
      statements: counted.length,
      first: counted.length > 0 ? dayText(first) : '',
      last: counted.length > 0 ? dayText(last) : '',
    };
    return [id, facts];
  });
}

/** Names of the states that each observation counts for. */
async function readStates(context: Context, { observations, mode }: NetworkRecord): Promise<string[][]> {
  if (mode === 'ONE_MODE_CLAIMS') return [];
  const { actors, actor, start } = await attribute(context.graph, 'STATE', observations);
  const names = await Promise.all(
    actors.texts.map(async (id) => {
      const { kind, name } = await loadRequired(context.load.actor, id);
      return kind === 'State' ? name : null;
    }),
  );
  return Array.from({ length: observations.size }, (_, index) =>
    Array.from(actor.subarray(start[index], start[index + 1])).flatMap((number) => names[number] ?? []),
  );
}

/** The number of the camp of each node that is in one, from 1 for the largest. */
function campNumbers(network: NetworkRecord): Map<string, number> {
  if (network.mode === 'TWO_MODE') return new Map();
  const { camps } = findCamps(network, CAMPS);
  return new Map(
    camps.flatMap((members, camp) =>
      members.map((index): [string, number] => [network.rows.ids[index] ?? '', camp + 1]),
    ),
  );
}
