import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { InputError, readNumber } from '../../common/errors.ts';
import { seededRandom } from '../../common/random.ts';
import type { NetworkRecord } from './network.ts';
import { pairCount, pairDenominator, type OneModeSums } from './one-mode.ts';

/** Groups of nodes that agree with each other more than they disagree. */
export interface CampsRecord {
  readonly network: NetworkRecord;
  /** The row indexes of the members of each camp, largest camp first. */
  readonly camps: readonly (readonly number[])[];
  /** Row indexes of the nodes in no camp. */
  readonly alone: readonly number[];
  readonly modularity: number;
  readonly polarization: number;
  /** Sums of congruence and conflict within and between camps: integers, not normalized. */
  readonly congruenceWithin: number;
  readonly congruenceBetween: number;
  readonly conflictWithin: number;
  readonly conflictBetween: number;
}

/** One camp: the row indexes of its members in the network. */
export interface CampInNetwork {
  readonly network: NetworkRecord;
  readonly members: readonly number[];
}

// The types declare a `default` export, but Node imports the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const MAX_SEED = 2 ** 31 - 1;

/**
 * Camps by the Louvain method (Blondel et al. 2008, "Fast unfolding of communities in large networks", J. Stat. Mech.
 * P10008) on the positive ties of the subtract network. Modularity is not defined for negative weights, so pairs that
 * disagree more than they agree count as not tied.
 *
 * `modularity` (Newman 2004, Phys. Rev. E 70, 056131) is of these ties. `polarization` includes the negative ones: it is
 * the modularity for signed networks of Gómez, Jensen and Arenas 2009, "Analysis of community structure in networks of
 * correlated data" (Phys. Rev. E 80, 016114), Q = (w⁺Q⁺ − w⁻Q⁻) / (w⁺ + w⁻), where w is the sum of the ties of a sign and
 * Q the modularity of the camps on them. Modularity as a measure of polarization: Waugh, Pei, Fowler, Mucha and Porter
 * 2009, "Party Polarization in Congress: A Network Science Approach" (arXiv:0907.3509).
 *
 * @param seed Seeds the random order of moves: the same seed gives the same camps.
 * @throws InputError for a two-mode network, or a seed or resolution out of bounds.
 */
export function findCamps(
  network: NetworkRecord,
  { seed, resolution }: { readonly seed: number; readonly resolution: number },
): CampsRecord {
  if (!('oneMode' in network.sums)) {
    throw new InputError('camps need a one-mode network, received mode TWO_MODE', { field: 'mode' });
  }
  readNumber('seed', seed, 0, MAX_SEED);
  if (!(resolution > 0 && resolution <= 100)) {
    throw new InputError(`resolution is more than 0, up to 100, received ${resolution}`, { field: 'resolution' });
  }
  const { oneMode } = network.sums;
  const weights = subtractWeights(oneMode, network);
  const camp = communities(network.rows.ids, weights, seed, resolution);
  const [camps, alone] = groupByCamp(camp);
  const positive = weights.map((weight) => Math.max(weight, 0));
  const negative = weights.map((weight) => Math.max(-weight, 0));
  const sumPositive = total(positive);
  const sumNegative = total(negative);
  const signed = sumPositive * modularity(positive, camp, 1) - sumNegative * modularity(negative, camp, 1);
  return {
    network,
    camps,
    alone,
    modularity: modularity(positive, camp, resolution),
    polarization: sumPositive + sumNegative === 0 ? 0 : signed / (sumPositive + sumNegative),
    congruenceWithin: sumPairs(oneMode.congruence, camp, true),
    congruenceBetween: sumPairs(oneMode.congruence, camp, false),
    conflictWithin: sumPairs(oneMode.conflict, camp, true),
    conflictBetween: sumPairs(oneMode.conflict, camp, false),
  };
}

/** Congruence minus conflict of each pair, with the normalization of the network. */
function subtractWeights(sums: OneModeSums, { normalization }: NetworkRecord): Float64Array {
  return sums.congruence.map((_, cell) => {
    const count = pairCount(sums, 'SUBTRACT', cell);
    const denominator = count === 0 ? 0 : pairDenominator(sums, normalization, cell);
    return denominator === 0 ? 0 : count / denominator;
  });
}

/** The community number of each node, in the order of the ids. */
function communities(ids: readonly string[], weights: Float64Array, seed: number, resolution: number): number[] {
  const graph = new UndirectedGraph();
  // Sorted, so that the result does not depend on the order of the rows.
  const sorted = ids.map((id, row) => ({ id, row })).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of sorted) graph.addNode(id);
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      const weight = weights[one.row * ids.length + other.row] ?? 0;
      if (weight > 0) graph.addEdge(one.id, other.id, { weight });
    }
  });
  if (graph.size === 0) return ids.map((_, row) => row);
  const random = seededRandom(seed);
  const rng = () => random.below(0x1_0000_0000) / 0x1_0000_0000;
  const found = louvain(graph, { rng, resolution, getEdgeWeight: 'weight' });
  return ids.map((id) => found[id] ?? 0);
}

/** The row indexes of the members of each camp of two or more, the largest first; and of the remaining nodes. */
function groupByCamp(camp: readonly number[]): [number[][], number[]] {
  const members = new Map<number, number[]>();
  camp.forEach((number, row) => members.set(number, [...(members.get(number) ?? []), row]));
  const groups = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return [groups.filter(({ length }) => length > 1), groups.filter(({ length }) => length === 1).flat()];
}

/**
 * Newman's modularity of a symmetric matrix without a diagonal: the share of the weight that lies within camps, minus
 * the share expected if ties were random with the same node strengths; 0 if the total weight is 0.
 */
function modularity(weights: Float64Array, camp: readonly number[], resolution: number): number {
  const totalWeight = total(weights);
  if (totalWeight === 0) return 0;
  const strengths = new Map<number, number>();
  let within = 0;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] ?? 0;
    const own = camp[Math.floor(cell / camp.length)] ?? 0;
    const other = camp[cell % camp.length] ?? 0;
    strengths.set(own, (strengths.get(own) ?? 0) + weight);
    if (own === other) within += weight;
  }
  const expected = [...strengths.values()].reduce((sum, strength) => sum + (strength / totalWeight) ** 2, 0);
  return within / totalWeight - resolution * expected;
}

function total(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Sum over the pairs within, or between, camps; each pair once. */
function sumPairs(sums: Float64Array, camp: readonly number[], within: boolean): number {
  let twice = 0;
  sums.forEach((sum, cell) => {
    if ((camp[Math.floor(cell / camp.length)] === camp[cell % camp.length]) === within) twice += sum;
  });
  return twice / 2;
}
