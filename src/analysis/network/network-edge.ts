import { countAt, denominatorAt, weightAt, type NetworkRecord, type NetworkEdgeRecord } from './network.ts';
import { AGREE, DISAGREE } from '../shared/stance.ts';

/** The numbers of a tie: its weight, what it was made of, and the sums behind that; null those of the other mode. */
export interface EdgeNumbers {
  readonly weight: number;
  readonly count: number;
  readonly denominator: number;
  readonly congruence: number | null;
  readonly conflict: number | null;
  readonly agree: number | null;
  readonly disagree: number | null;
}

export function edgeNumbers({ network, row, column }: NetworkEdgeRecord): EdgeNumbers {
  const cell = row * network.columns.ids.length + column;
  const { sums } = network;
  const numbers = {
    weight: weightAt(network, cell),
    count: countAt(network, cell),
    denominator: denominatorAt(network, cell),
  };
  if ('stood' in sums) {
    const { agree, disagree } = sums.stood;
    return { ...numbers, congruence: null, conflict: null, agree: agree[cell] ?? 0, disagree: disagree[cell] ?? 0 };
  }
  const { congruence, conflict } = sums.shared;
  return { ...numbers, congruence: congruence[cell] ?? 0, conflict: conflict[cell] ?? 0, agree: null, disagree: null };
}

/**
 * The observations that make a tie: of a two-mode network those of the actor on the claim; of a one-mode network those
 * of both ends that meet one of the other end on the same claim, on the same side, the other side, or either, as the
 * measure counts.
 */
export function observationsOfEdge({ network, row, column }: NetworkEdgeRecord): number[] {
  const { mode, rows, columns, sightings } = network;
  const from = rows.numbers[row] ?? -1;
  const to = columns.numbers[column] ?? -1;
  if (mode === 'TWO_MODE') {
    return found(network, (at) => sightings.actor[at] === from && sightings.claim[at] === to);
  }
  const [end, matter] =
    mode === 'ONE_MODE_ACTORS' ? [sightings.actor, sightings.claim] : [sightings.claim, sightings.actor];
  // Of each end, the matter and side of what it has, as one number.
  const sides = new Map([from, to].map((each) => [each, new Set<number>()]));
  end.forEach((each, at) => sides.get(each)?.add((matter[at] ?? 0) * 2 + (sightings.side[at] ?? 0)));
  return found(network, (at) => {
    const each = end[at];
    if (each !== from && each !== to) return false;
    const theirs = sides.get(each === from ? to : from);
    return meeting(network, sightings.side[at] ?? 0).some((side) => theirs?.has((matter[at] ?? 0) * 2 + side));
  });
}

/** The sides of the other end that a side counts with. */
function meeting({ measure }: NetworkRecord, side: number): number[] {
  const other = side === AGREE ? DISAGREE : AGREE;
  if (measure === 'CONGRUENCE') return [side];
  return measure === 'CONFLICT' ? [other] : [side, other];
}

function found({ sightings }: NetworkRecord, counts: (at: number) => boolean): number[] {
  const observations = new Set<number>();
  for (let at = 0; at < sightings.size; at += 1) if (counts(at)) observations.add(sightings.at[at] ?? 0);
  return [...observations];
}
