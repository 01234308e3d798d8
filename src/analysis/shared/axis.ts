import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { NodeType } from '../../model/nodes/node.ts';
import type { Dictionary } from './dictionary.ts';

/** The rows or columns of a table. */
export interface Axis {
  readonly ids: readonly string[];
  /** Number of each id in the dictionary; -1 for an id without statements. */
  readonly numbers: readonly number[];
  /** Row or column index of each number in the dictionary; -1 if it is not shown. */
  readonly indexByNumber: Int32Array;
}

/** Largest number of actors and of claims in a table: more cells would not be readable as a chart or matrix. */
export const MAX_ACTORS = 200;
export const MAX_CLAIMS = 500;

// The limit of one call of `known.check`.
const IDS_PER_CHECK = 100;

/**
 * Reads a list of ids from an argument, without duplicates; null if the argument is not given.
 *
 * @throws InputError for too many ids, an id of another type, or an id that is not in the record.
 */
export async function readIds(
  { known }: Context,
  field: string,
  given: readonly string[] | null | undefined,
  type: NodeType,
  max: number,
): Promise<readonly string[] | null> {
  if (!given) return null;
  if (given.length > max) {
    throw new InputError(`${field} takes at most ${max} ids, received ${given.length}`, { field });
  }
  const ids = [...new Set(given)];
  for (let start = 0; start < ids.length; start += IDS_PER_CHECK) {
    await known.check([{ field, ids: ids.slice(start, start + IDS_PER_CHECK), types: [type] }]);
  }
  return ids;
}

/**
 * Chooses the rows or columns of a table: the requested ids in their order, otherwise those with the most statements
 * (ties in the order of their ids).
 *
 * @param totals Number of statements of each, by its number in the dictionary; zero is never chosen.
 * @param first How many to choose if no ids are requested.
 */
export function chooseAxis(
  dictionary: Dictionary,
  totals: ArrayLike<number>,
  requested: readonly string[] | null,
  first: number,
): Axis {
  const ids = requested ?? mostActiveIds(dictionary, totals, first);
  const numbers = ids.map((id) => dictionary.find(id));
  const indexByNumber = new Int32Array(dictionary.texts.length).fill(-1);
  numbers.forEach((number, index) => {
    if (number >= 0) indexByNumber[number] = index;
  });
  return { ids, numbers, indexByNumber };
}

function mostActiveIds({ texts }: Dictionary, totals: ArrayLike<number>, first: number): string[] {
  return texts
    .map((id, number) => ({ id, total: totals[number] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id }) => id);
}

/**
 * The row or column index of an id.
 *
 * @throws InputError if the table does not show it.
 */
export function indexOnAxis({ ids }: Axis, id: string, field: string, argument: string): number {
  const index = ids.indexOf(id);
  if (index >= 0) return index;
  throw new InputError(`${field} is one that is shown, received ${id}: name it in ${argument}, or show more`, {
    field,
  });
}

/** Number of positive totals. */
export function countPositive(totals: ArrayLike<number>): number {
  let count = 0;
  for (let index = 0; index < totals.length; index += 1) if ((totals[index] ?? 0) > 0) count += 1;
  return count;
}
