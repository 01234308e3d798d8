import { noEntries, type Entry } from '../../record/entries.ts';
import type { Declaration, Structure } from '../../record/structure.ts';
import { located, type BadRow, type CorpusEntry, type Row } from './row.ts';

/** Rows that are validated and written together. */
export interface Batch {
  readonly entries: readonly CorpusEntry[];
  readonly bad: readonly BadRow[];
  /** Number of rows, valid and bad. */
  readonly rows: number;
  /** The last row in the order of the files. */
  readonly last: Row;
}

/** Groups rows into batches; a batch ends at `statements` statements or `others` other rows, whichever comes first. */
export async function* toBatches(
  rows: AsyncIterable<CorpusEntry | BadRow>,
  others: number,
  statements = others,
): AsyncGenerator<Batch> {
  let batch = { entries: [] as CorpusEntry[], bad: [] as BadRow[], rows: 0 };
  let remaining = { statements, others };
  let last: Row | undefined;
  for await (const row of rows) {
    last = row;
    batch.rows += 1;
    if ('reasons' in row) batch.bad.push(row);
    else batch.entries.push(row);
    remaining['type' in row && row.type === 'statement' ? 'statements' : 'others'] -= 1;
    if (remaining.statements > 0 && remaining.others > 0) continue;
    yield { ...batch, last };
    batch = { entries: [], bad: [], rows: 0 };
    remaining = { statements, others };
  }
  if (last && batch.rows > 0) yield { ...batch, last };
}

/** Converts rows to the structure that rules take. */
export function toStructure(rows: readonly CorpusEntry[], dossiers: readonly string[]): Structure {
  const entries = noEntries();
  const declarations: Declaration[] = [];
  for (const row of rows) {
    const document = located(row);
    (entries[row.type] as Entry[]).push({ value: row.value, dossier: row.dossier, document, path: [] });
    declarations.push(...declared(row).map(({ id, path }) => ({ id, path, document })));
  }
  return { entries, dossiers, declarations, problems: [] };
}

/** Ids that a row defines: that of its entry, and those of offices. */
export function idsGivenBy(row: CorpusEntry): string[] {
  return declared(row).map(({ id }) => id);
}

function declared({ type, value }: CorpusEntry): Pick<Declaration, 'id' | 'path'>[] {
  const entry = { id: value.id, path: ['id'] };
  if (type !== 'actor') return [entry];
  return [entry, ...(value.offices ?? []).map(({ id }, index) => ({ id, path: ['offices', index, 'id'] }))];
}
