import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { NodeType } from '../../model/nodes/node.ts';
import type { Dictionary } from './dictionary.ts';

/** The rows or columns that a table shows, each with its number in the dictionary; -1 for one without statements. */
export interface Axis {
  readonly ids: readonly string[];
  readonly numbers: readonly number[];
  /** Of each number of the dictionary the place where it is shown; -1 where it is not. */
  readonly place: Int32Array;
}

/** No table shows more rows, and columns, than these: as many cells as a reader of charts and matrices can use. */
export const MOST_ACTORS = 200;
export const MOST_CLAIMS = 500;

// As many as the check of ids takes at once.
const CHUNK = 100;

/**
 * Ids that an argument gives, each once.
 *
 * @throws InputError for too many, for an id of another type, and for one that the record does not hold.
 */
export async function readIds(
  { known }: Context,
  field: string,
  given: readonly string[] | null | undefined,
  type: NodeType,
  most: number,
): Promise<readonly string[] | null> {
  if (!given) return null;
  if (given.length > most) {
    throw new InputError(`${field} takes at most ${most} ids, received ${given.length}`, { field });
  }
  const ids = [...new Set(given)];
  for (let at = 0; at < ids.length; at += CHUNK) {
    await known.check([{ field, ids: ids.slice(at, at + CHUNK), types: [type] }]);
  }
  return ids;
}

/**
 * What a table shows of many: those that are asked for, in their order, else the busiest, and of equally busy ones those
 * first whose id is.
 *
 * @param totals How much each has, by its number; one that has nothing is no candidate.
 */
export function chooseAxis(
  dictionary: Dictionary,
  totals: ArrayLike<number>,
  asked: readonly string[] | null,
  first: number,
): Axis {
  const ids = asked ?? busiest(dictionary, totals, first);
  const numbers = ids.map((id) => dictionary.find(id));
  const place = new Int32Array(dictionary.texts.length).fill(-1);
  numbers.forEach((number, index) => {
    if (number >= 0) place[number] = index;
  });
  return { ids, numbers, place };
}

function busiest({ texts }: Dictionary, totals: ArrayLike<number>, first: number): string[] {
  return texts
    .map((id, number) => ({ id, total: totals[number] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id }) => id);
}

/**
 * Where a table shows one.
 *
 * @throws InputError for one that it does not show.
 */
export function indexOnAxis({ ids }: Axis, id: string, field: string, argument: string): number {
  const at = ids.indexOf(id);
  if (at >= 0) return at;
  throw new InputError(`${field} is one that is shown, received ${id}: name it in ${argument}, or show more`, {
    field,
  });
}

/** How many of a dictionary have anything. */
export function countNonZero(totals: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < totals.length; at += 1) if ((totals[at] ?? 0) > 0) count += 1;
  return count;
}
