import type { Entries } from './entries.ts';
import type { Located, Path, Problem } from './problem.ts';

/** An id that a file gives to something, also where the entry is otherwise wrong. */
export interface Declaration {
  readonly id: string;
  readonly document: Located;
  readonly path: Path;
}

/** What the files hold by the format alone: the entries that keep to it, and what is wrong with the others. */
export interface Structure {
  readonly entries: Entries;
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  readonly declarations: Declaration[];
  readonly problems: Problem[];
}
