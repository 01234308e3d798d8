import type { Entries } from './entries.ts';
import type { Located, Path, Problem } from './problem.ts';

/** An id that a file defines, even if the entry is otherwise invalid. */
export interface Declaration {
  readonly id: string;
  readonly document: Located;
  readonly path: Path;
}

/** The files after validation against the format: the valid entries, and the problems with the others. */
export interface Structure {
  readonly entries: Entries;
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  readonly declarations: Declaration[];
  readonly problems: Problem[];
}
