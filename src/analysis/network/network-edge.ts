import { countAt, denominatorAt, weightAt, type NetworkRecord, type NetworkEdgeRecord } from './network.ts';
import { AGREE, DISAGREE } from '../shared/stance.ts';

/** The weight of a tie and the sums it is computed from; the sums of the other mode are null. */
export interface EdgeNumbers {
  readonly weight: number;
  readonly count: number;
  readonly denominator: number;
  readonly congruence: number | null;
  readonly conflict: number | null;
  readonly agree: number | null;
  readonly disagree: number | null;
}

/** Computes the numbers of a tie. */
export function edgeNumbers({ network, row, column }: NetworkEdgeRecord): EdgeNumbers {
  const cell = row * network.columns.ids.length + column;
  const { sums } = network;
  const numbers = {
    weight: weightAt(network, cell),
    count: countAt(network, cell),
    denominator: denominatorAt(network, cell),
  };
  if ('twoMode' in sums) {
    const { agree, disagree } = sums.twoMode;
    return { ...numbers, congruence: null, conflict: null, agree: agree[cell] ?? 0, disagree: disagree[cell] ?? 0 };
  }
  const { congruence, conflict } = sums.oneMode;
  return { ...numbers, congruence: congruence[cell] ?? 0, conflict: conflict[cell] ?? 0, agree: null, disagree: null };
}

/**
 * The indexes of the observations that make a tie. In a two-mode network: those of the actor on the claim. In a one-mode
 * network: those of either end that share a claim (or actor) with an observation of the other end, on the same side, the
 * opposite side or either, depending on the measure.
 */
export function edgeObservations({ network, row, column }: NetworkEdgeRecord): number[] {
  const { mode, rows, columns, countedStances: stances } = network;
  const from = rows.numbers[row] ?? -1;
  const to = columns.numbers[column] ?? -1;
  if (mode === 'TWO_MODE') {
    return selectObservations(network, (index) => stances.actor[index] === from && stances.claim[index] === to);
  }
  const [end, shared] = mode === 'ONE_MODE_ACTORS' ? [stances.actor, stances.claim] : [stances.claim, stances.actor];
  // What each end took a side on, and the side, as one number.
  const taken = new Map([from, to].map((node) => [node, new Set<number>()]));
  end.forEach((node, index) => taken.get(node)?.add((shared[index] ?? 0) * 2 + (stances.side[index] ?? 0)));
  return selectObservations(network, (index) => {
    const node = end[index];
    if (node !== from && node !== to) return false;
    const takenByOther = taken.get(node === from ? to : from);
    return matchingSides(network, stances.side[index] ?? 0).some((side) =>
      takenByOther?.has((shared[index] ?? 0) * 2 + side),
    );
  });
}

/** The sides of the other end that count together with this side. */
function matchingSides({ measure }: NetworkRecord, side: number): number[] {
  const other = side === AGREE ? DISAGREE : AGREE;
  if (measure === 'CONGRUENCE') return [side];
  return measure === 'CONFLICT' ? [other] : [side, other];
}

function selectObservations({ countedStances: stances }: NetworkRecord, passes: (index: number) => boolean): number[] {
  const observations = new Set<number>();
  for (let index = 0; index < stances.size; index += 1)
    if (passes(index)) observations.add(stances.observation[index] ?? 0);
  return [...observations];
}
