import type { RunQuery } from '../../record/run-query.ts';
import type { Problem } from '../../record/problem.ts';
import { RULES } from '../../record/rules.ts';
import { loadValidationContext } from '../../record/load-validation-context.ts';
import { allReferences, isKnown, problemIn, type ValidationContext } from '../../record/validation-context.ts';
import { idsGivenBy, toStructure } from './batch.ts';
import { badRow, rowPlace, toReason, type BadRow, type CorpusEntry } from './row.ts';

/** Ids that rejected rows gave, each with the place of its row. */
export type RejectedIds = Map<string, string>;

/** The rows of a batch that keep to the rules, and those that do not. */
export interface Checked {
  readonly entries: readonly CorpusEntry[];
  readonly bad: readonly BadRow[];
  /** Ids of these entries that the record holds already. */
  readonly recorded: ReadonlySet<string>;
}

/**
 * Holds entries against the rules of dossiers, and what the record holds around them. Without a bad row another
 * may break a rule in its turn, so the rest is looked at again until nothing is wrong with it.
 *
 * @param rejected Takes the ids of bad rows; who names one is bad too.
 */
export async function check(
  ask: RunQuery,
  rows: readonly CorpusEntry[],
  dossiers: readonly string[],
  rejected: RejectedIds,
): Promise<Checked> {
  const bad: BadRow[] = [];
  for (let entries = rows; ;) {
    const world = await loadValidationContext(ask, toStructure(entries, dossiers), true);
    const reasons = reasonsByRow(problemsIn(world, rejected));
    if (reasons.size === 0) return { entries, bad, recorded: new Set(world.recorded.keys()) };
    for (const row of entries.filter((row) => reasons.has(rowPlace(row)))) {
      bad.push(badRow(row, reasons.get(rowPlace(row)) ?? [], idsGivenBy(row)));
      for (const id of idsGivenBy(row)) rejected.set(id, rowPlace(row));
    }
    entries = entries.filter((row) => !reasons.has(rowPlace(row)));
  }
}

function problemsIn(world: ValidationContext, rejected: RejectedIds): Problem[] {
  const orphans = namingRejected(world, rejected);
  return orphans.length > 0 ? orphans : RULES.flatMap((rule) => rule(world));
}

function namingRejected(world: ValidationContext, rejected: RejectedIds): Problem[] {
  if (rejected.size === 0) return [];
  return allReferences(world.entries).flatMap(({ entry, path, id }) => {
    const place = rejected.get(id);
    if (place === undefined || isKnown(world, id)) return [];
    return [problemIn(entry, path, `it names ${id}, which was rejected at ${place}`)];
  });
}

function reasonsByRow(problems: readonly Problem[]): Map<string, string[]> {
  const byRow = Map.groupBy(problems, rowPlace);
  return new Map([...byRow].map(([place, found]) => [place, [...new Set(found.map(toReason))]]));
}
