import type { DateTime } from '../../graph/driver.ts';
import { claimsStatedOnce } from '../../record/contradictions.ts';
import { Duplicates } from '../../record/duplicates.ts';
import { DossierError, fileProblem } from '../../record/problem.ts';
import { WarningList } from '../warnings.ts';
import { toStructure, type Batch } from '../corpus/batch.ts';
import { addRejected, check, type RejectedIds } from '../corpus/check.ts';
import type { Rejects } from '../corpus/rejects.ts';
import { noCounts, type Counts } from '../corpus/report.ts';
import { badRow, oddities, rowPlace, type BadRow, type CorpusEntry } from '../corpus/row.ts';
import { Positions } from './positions.ts';
import { Register } from './register.ts';
import type { Corpus } from './corpus.ts';
import type { Tables } from './tables.ts';
import { writeEntry } from './write.ts';

/** Validates batches of rows against the rules, and writes them as CSV for Neo4j's importer. */
export class Rows {
  readonly counts: Counts = noCounts();
  readonly warnings = new WarningList();
  read = 0;
  /** Of nothing but this import: there is no record yet. */
  readonly duplicates = new Duplicates(() => Promise.resolve([]));
  readonly #register = new Register();
  readonly #positions = new Positions(this.#register);
  readonly #rejectedIds: RejectedIds = new Map();
  readonly #tables: Tables;
  readonly #dossiers: readonly string[];
  readonly #rejects: Rejects | undefined;
  readonly #recordedAt: DateTime<number>;

  constructor(tables: Tables, { dossiers, rejects, recordedAt }: Omit<Corpus, 'files'>) {
    this.#tables = tables;
    this.#dossiers = dossiers;
    this.#rejects = rejects;
    this.#recordedAt = recordedAt;
  }

  /** @throws DossierError with the problems of bad rows, unless there is a file of rejects. */
  async take(batch: Batch): Promise<void> {
    const unsupported = batch.entries.flatMap((row) => this.#toUnsupported(row) ?? []);
    addRejected(this.#rejectedIds, batch.bad);
    const places = new Set(unsupported.map(rowPlace));
    const supported = batch.entries.filter((row) => !places.has(rowPlace(row)));
    const checked = await check(this.#register.runQuery, supported, this.#dossiers, this.#rejectedIds);
    const { entries, bad } = checked;
    await this.#reject([...batch.bad, ...unsupported, ...bad]);
    this.warnings.add([...entries.flatMap(oddities), ...checked.warnings]);
    this.warnings.add(await this.duplicates.find(toStructure(entries, []).entries, () => true));
    this.#write(entries);
    this.read += batch.rows;
  }

  /** Writes the positions, after the last batch. */
  end(): void {
    this.#positions.write(this.#tables);
  }

  #write(entries: readonly CorpusEntry[]): void {
    for (const entry of entries) this.#register.add(entry);
    for (const entry of entries) this.#register.link(entry);
    for (const entry of statedOnce(entries)) {
      const { props } = writeEntry(this.#tables, this.#register, entry, this.#recordedAt);
      if (entry.type === 'statement') this.#positions.add(props);
      this.counts[entry.type].created += 1;
    }
  }

  /** The row as a bad row if it cannot be imported offline: its id is not new. */
  #toUnsupported(row: CorpusEntry): BadRow | undefined {
    const { id } = row.value;
    if (!this.#register.has(id)) return undefined;
    return badRow(row, [`${id} is given twice: first at ${this.#register.placeOf(id)}:1 (id)`]);
  }

  async #reject(bad: readonly BadRow[]): Promise<void> {
    if (bad.length === 0) return;
    const inOrder = bad.toSorted((a, b) => a.end - b.end);
    if (this.#rejects) await this.#rejects.add(inOrder);
    else throw new DossierError(inOrder.flatMap(toProblems));
  }
}

/** Removes duplicate contradictions, which can only occur within a batch: a row refers only to earlier rows. */
function statedOnce(rows: readonly CorpusEntry[]): CorpusEntry[] {
  const claims = toStructure(
    rows.filter(({ type }) => type === 'claim'),
    [],
  ).entries.claim;
  const values = new Map(claimsStatedOnce(claims, new Map()).map(({ value }) => [value.id, value]));
  return rows.map((row) => (row.type === 'claim' ? { ...row, value: values.get(row.value.id) ?? row.value } : row));
}

function toProblems({ file, line, reasons }: BadRow) {
  return reasons.map((message) => fileProblem(file, message, line));
}
