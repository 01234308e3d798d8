import type { RunQuery } from '../../record/run-query.ts';
import { inOrder, type Problem } from '../../record/problem.ts';
import { RULES, WARNINGS } from '../../record/rules.ts';
import { loadValidationContext } from '../../record/load-validation-context.ts';
import { allReferences, isKnown, problemIn, type ValidationContext } from '../../record/validation-context.ts';
import { idsGivenBy, toStructure } from './batch.ts';
import { badRow, rowPlace, toReason, type BadRow, type CorpusEntry } from './row.ts';

/** Ids that rejected rows defined, each with the location of its row. */
export type RejectedIds = Map<string, string>;

/** A batch after validation. */
export interface Checked {
  readonly entries: readonly CorpusEntry[];
  readonly bad: readonly BadRow[];
  /** Ids of these entries, and of what they refer to, that the record already has. */
  readonly recorded: ReadonlySet<string>;
  /** What is odd in the entries. */
  readonly warnings: readonly Problem[];
}

/**
 * Validates rows against the rules and the record. Removing a bad row may make another one invalid, so the remaining
 * rows are validated again until there are no problems.
 *
 * @param rejected Ids of rejected rows so far; those of bad rows are added. A row that refers to one of them is bad
 *   too.
 */
export async function check(
  runQuery: RunQuery,
  rows: readonly CorpusEntry[],
  dossiers: readonly string[],
  rejected: RejectedIds,
): Promise<Checked> {
  const bad: BadRow[] = [];
  for (let entries = rows; ;) {
    const context = await loadValidationContext(runQuery, toStructure(entries, dossiers), true);
    const reasons = reasonsByRow(problemsIn(context, rejected));
    if (reasons.size === 0) {
      const warnings = inOrder(WARNINGS.flatMap((rule) => rule(context)));
      return { entries, bad, recorded: new Set(context.recorded.keys()), warnings };
    }
    const found = entries
      .filter((row) => reasons.has(rowPlace(row)))
      .map((row) => badRow(row, reasons.get(rowPlace(row)) ?? [], idsGivenBy(row)));
    addRejected(rejected, found);
    bad.push(...found);
    entries = entries.filter((row) => !reasons.has(rowPlace(row)));
  }
}

/** Adds the ids that bad rows define. */
export function addRejected(rejected: RejectedIds, bad: readonly BadRow[]): void {
  for (const row of bad) for (const id of row.ids) rejected.set(id, rowPlace(row));
}

function problemsIn(context: ValidationContext, rejected: RejectedIds): Problem[] {
  const orphans = referencesToRejected(context, rejected);
  return orphans.length > 0 ? orphans : RULES.flatMap((rule) => rule(context));
}

function referencesToRejected(context: ValidationContext, rejected: RejectedIds): Problem[] {
  if (rejected.size === 0) return [];
  return allReferences(context.entries).flatMap(({ entry, path, id }) => {
    const place = rejected.get(id);
    if (place === undefined || isKnown(context, id)) return [];
    return [problemIn(entry, path, `it refers to ${id}, which was rejected at ${place}`)];
  });
}

function reasonsByRow(problems: readonly Problem[]): Map<string, string[]> {
  const byRow = Map.groupBy(problems, rowPlace);
  return new Map([...byRow].map(([place, ofRow]) => [place, [...new Set(ofRow.map(toReason))]]));
}
