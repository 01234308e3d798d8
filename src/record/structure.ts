import type { Entries, EntryType } from './entries.ts';
import type { Located, Path, Problem } from './problem.ts';

/** An id that a file defines, even if the entry is otherwise invalid. */
export interface Declaration {
  readonly id: string;
  readonly document: Located;
  readonly path: Path;
}

/** An entry that does not fit the format, of which what it refers to can be checked. */
export interface UnsoundEntry {
  readonly type: EntryType;
  readonly content: unknown;
  readonly document: Located;
  readonly path: Path;
}

/** The files after validation against the format: the valid entries, and the problems with the others. */
export interface Structure {
  readonly entries: Entries;
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  /** Entries that do not fit the format. Those that fit but for a few fields are among `entries`, without these. */
  readonly unsound?: UnsoundEntry[];
  readonly declarations: Declaration[];
  readonly problems: Problem[];
}
