import { noEntries, type Entry } from '../../record/entries.ts';
import type { Declaration, Structure } from '../../record/structure.ts';
import { located, type BadRow, type CorpusEntry, type Row } from './row.ts';

/** Rows that are checked and written together. */
export interface Batch {
  readonly entries: readonly CorpusEntry[];
  readonly bad: readonly BadRow[];
  readonly rows: number;
  /** The one that stands last in the files. */
  readonly last: Row;
}

/** Rows in batches, each until it has so many statements, or so many others. */
export async function* toBatches(
  rows: AsyncIterable<CorpusEntry | BadRow>,
  others: number,
  statements = others,
): AsyncGenerator<Batch> {
  let batch = { entries: [] as CorpusEntry[], bad: [] as BadRow[], rows: 0 };
  let left = { statements, others };
  let last: Row | undefined;
  for await (const row of rows) {
    last = row;
    batch.rows += 1;
    if ('reasons' in row) batch.bad.push(row);
    else batch.entries.push(row);
    left['type' in row && row.type === 'statement' ? 'statements' : 'others'] -= 1;
    if (left.statements > 0 && left.others > 0) continue;
    yield { ...batch, last };
    batch = { entries: [], bad: [], rows: 0 };
    left = { statements, others };
  }
  if (last && batch.rows > 0) yield { ...batch, last };
}

/** Entries as the rules of dossiers look at them. */
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

/** Ids that a row gives: its own, and those of offices. */
export function idsGivenBy(row: CorpusEntry): string[] {
  return declared(row).map(({ id }) => id);
}

function declared({ type, value }: CorpusEntry): Pick<Declaration, 'id' | 'path'>[] {
  const own = { id: value.id, path: ['id'] };
  if (type !== 'actor') return [own];
  return [own, ...(value.offices ?? []).map(({ id }, index) => ({ id, path: ['offices', index, 'id'] }))];
}
