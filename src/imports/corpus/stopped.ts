import { InputError } from '../../common/errors.ts';
import type { BadRow } from './row.ts';

/** An import that stopped at bad rows; earlier batches are written. */
export class StoppedError extends InputError {
  readonly bad: readonly BadRow[];
  /** A line for each reason: `corpus.jsonl:12: …`. */
  readonly reasons: readonly string[];
  /** The last line of the message, after a line for each reason. */
  readonly summary: string;

  constructor(bad: readonly BadRow[], rowsBefore: number) {
    const all = bad.flatMap(({ file, line, reasons }) => reasons.map((reason) => `${file}:${line}: ${reason}`));
    const rows = `${bad.length} bad row${bad.length === 1 ? '' : 's'}`;
    const summary = `${rows}; the ${rowsBefore} rows before this batch are in the record. Correct them, or leave them out with --on-error skip, and import again`;
    super([...all, summary].join('\n'));
    this.bad = bad;
    this.reasons = all;
    this.summary = summary;
  }
}
