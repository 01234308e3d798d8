import { InputError } from '../../common/errors.ts';
import { printable } from '../../common/printable.ts';
import { counted } from '../../common/counted.ts';
import { rowPlace, type BadRow } from './row.ts';

/** What the user can do about bad rows. */
export const CORRECT_OR_SKIP = 'Correct them, or leave them out with --on-error skip';

/** An import that stopped at bad rows; earlier batches are written. */
export class StoppedError extends InputError {
  readonly bad: readonly BadRow[];
  /** A line for each reason: `corpus.jsonl:12: …`. */
  readonly reasons: readonly string[];
  /** The last line of the message, after a line for each reason. */
  readonly summary: string;

  /** @param imported What became of the rows before: `the 12 rows before this batch are in the record`. */
  constructor(bad: readonly BadRow[], imported: string) {
    const all = reasonsIn(bad);
    const summary = `${counted(bad.length, 'bad row')}; ${imported}. ${CORRECT_OR_SKIP}, and import again`;
    super([...all, summary].join('\n'));
    this.bad = bad;
    this.reasons = all;
    this.summary = summary;
  }
}

/** A line for each reason. */
export function reasonsIn(bad: readonly BadRow[]): string[] {
  return bad.flatMap((row) => row.reasons.map((reason) => printable(`${rowPlace(row)}: ${reason}`)));
}
