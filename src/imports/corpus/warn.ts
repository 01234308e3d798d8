import type { Duplicates } from '../../record/duplicates.ts';
import type { Change } from '../../record/plan.ts';
import type { WarningList } from '../warnings.ts';
import { toStructure } from './batch.ts';
import { oddities, type CorpusEntry } from './row.ts';

/**
 * Adds what was read in these rows in a way that may not be meant, and what of it seems to be recorded already.
 */
export async function warn(
  warnings: WarningList,
  duplicates: Duplicates,
  rows: readonly CorpusEntry[],
  changes: readonly Change[],
): Promise<void> {
  warnings.add(rows.flatMap(oddities));
  const created = new Set(changes.filter(({ action }) => action === 'created').map(({ id }) => id));
  warnings.add(await duplicates.find(toStructure(rows, []).entries, (id) => created.has(id)));
}
