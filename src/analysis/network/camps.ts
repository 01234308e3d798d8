import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { InputError, readNumber } from '../../common/errors.ts';
import { seededRandom } from '../../common/random.ts';
import type { NetworkRecord } from './network.ts';
import { pairCount, pairDenominator, type OneModeSums } from './one-mode.ts';

/** Groups of nodes that agree with each other more than they disagree. */
export interface CampsRecord {
  readonly network: NetworkRecord;
  /** Of each camp the places of its nodes in the network, largest camp first. */
  readonly camps: readonly (readonly number[])[];
  /** Nodes that no camp has. */
  readonly alone: readonly number[];
  readonly modularity: number;
  readonly polarization: number;
  /** Sums of congruence and conflict within and between camps: whole numbers, before any division. */
  readonly congruenceWithin: number;
  readonly congruenceBetween: number;
  readonly conflictWithin: number;
  readonly conflictBetween: number;
}

/** A camp: places of its members among the rows of the network. */
export interface CampInNetwork {
  readonly network: NetworkRecord;
  readonly members: readonly number[];
}

// Its types say `default`, and what Node imports is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const MOST_SEED = 2 ** 31 - 1;

/**
 * Camps by the Louvain method (Blondel et al. 2008, "Fast unfolding of communities in large networks", J. Stat. Mech.
 * P10008) on the positive ties of the subtract network: modularity has no meaning for negative weights, so pairs that
 * disagree more than they agree count as not tied when camps are sought.
 *
 * `modularity` (Newman 2004, Phys. Rev. E 70, 056131) is of these ties. `polarization` takes in the negative ones: the
 * modularity for signed networks of Gómez, Jensen and Arenas 2009, "Analysis of community structure in networks of
 * correlated data" (Phys. Rev. E 80, 016114), Q = (w⁺Q⁺ − w⁻Q⁻) / (w⁺ + w⁻), with w the sum of the ties of a sign and
 * Q the modularity of the camps among them. That modularity measures how polarised a body is, was shown by Waugh, Pei,
 * Fowler, Mucha and Porter 2009, "Party Polarization in Congress: A Network Science Approach" (arXiv:0907.3509).
 *
 * @param seed What the order of moves is drawn from: the same seed gives the same camps.
 * @throws InputError for a two-mode network, or a seed or resolution out of bounds.
 */
export function findCamps(
  network: NetworkRecord,
  { seed, resolution }: { readonly seed: number; readonly resolution: number },
): CampsRecord {
  if (!('shared' in network.sums)) {
    throw new InputError('camps are those of a one-mode network, received mode TWO_MODE', { field: 'mode' });
  }
  readNumber('seed', seed, 0, MOST_SEED);
  if (!(resolution > 0 && resolution <= 100)) {
    throw new InputError(`resolution is more than 0, up to 100, received ${resolution}`, { field: 'resolution' });
  }
  const { shared } = network.sums;
  const weights = subtracted(shared, network);
  const camp = communities(network.rows.ids, weights, seed, resolution);
  const [camps, alone] = groupByCamp(camp);
  const positive = weights.map((weight) => Math.max(weight, 0));
  const negative = weights.map((weight) => Math.max(-weight, 0));
  const ofCamps = modularity(positive, camp, resolution);
  const sumPositive = total(positive);
  const sumNegative = total(negative);
  const signed = sumPositive * modularity(positive, camp, 1) - sumNegative * modularity(negative, camp, 1);
  return {
    network,
    camps,
    alone,
    modularity: ofCamps,
    polarization: sumPositive + sumNegative === 0 ? 0 : signed / (sumPositive + sumNegative),
    congruenceWithin: rowPairs(shared.congruence, camp, true),
    congruenceBetween: rowPairs(shared.congruence, camp, false),
    conflictWithin: rowPairs(shared.conflict, camp, true),
    conflictBetween: rowPairs(shared.conflict, camp, false),
  };
}

/** Congruence less conflict of each pair, divided as the network asks. */
function subtracted(shared: OneModeSums, { normalization }: NetworkRecord): Float64Array {
  return shared.congruence.map((_, cell) => {
    const count = pairCount(shared, 'SUBTRACT', cell);
    const denominator = count === 0 ? 0 : pairDenominator(shared, normalization, cell);
    return denominator === 0 ? 0 : count / denominator;
  });
}

/** Number of the community of each node, in the order of the ids. */
function communities(ids: readonly string[], weights: Float64Array, seed: number, resolution: number): number[] {
  const graph = new UndirectedGraph();
  // In the order of the ids, so that the order of the rows does not matter.
  const sorted = ids.map((id, at) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of sorted) graph.addNode(id);
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      const weight = weights[one.at * ids.length + other.at] ?? 0;
      if (weight > 0) graph.addEdge(one.id, other.id, { weight });
    }
  });
  if (graph.size === 0) return ids.map((_, at) => at);
  const random = seededRandom(seed);
  const rng = () => random.below(0x1_0000_0000) / 0x1_0000_0000;
  const found = louvain(graph, { rng, resolution, getEdgeWeight: 'weight' });
  return ids.map((id) => found[id] ?? 0);
}

/** Places of the members of each camp of two or more, the largest first; and of those in none. */
function groupByCamp(camp: readonly number[]): [number[][], number[]] {
  const members = new Map<number, number[]>();
  camp.forEach((number, at) => members.set(number, [...(members.get(number) ?? []), at]));
  const groups = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return [groups.filter(({ length }) => length > 1), groups.filter(({ length }) => length === 1).flat()];
}

/**
 * Newman's modularity of a symmetric matrix without a diagonal: the share of the weight that lies within camps, less
 * what would with the same strengths and ties at random; 0 where there is no weight.
 */
function modularity(weights: Float64Array, camp: readonly number[], resolution: number): number {
  const both = total(weights);
  if (both === 0) return 0;
  const strengths = new Map<number, number>();
  let within = 0;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] ?? 0;
    const of = camp[Math.floor(cell / camp.length)] ?? 0;
    const other = camp[cell % camp.length] ?? 0;
    strengths.set(of, (strengths.get(of) ?? 0) + weight);
    if (of === other) within += weight;
  }
  const expected = [...strengths.values()].reduce((sum, strength) => sum + (strength / both) ** 2, 0);
  return within / both - resolution * expected;
}

function total(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Sum over the pairs that are, or are not, of one camp; each pair once. */
function rowPairs(sums: Float64Array, camp: readonly number[], within: boolean): number {
  let both = 0;
  sums.forEach((sum, cell) => {
    if ((camp[Math.floor(cell / camp.length)] === camp[cell % camp.length]) === within) both += sum;
  });
  return both / 2;
}
