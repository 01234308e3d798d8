import type { DateTime } from 'neo4j-driver';
import type { CorpusFile } from '../corpus/files.ts';
import type { Rejects } from '../corpus/rejects.ts';

/** A corpus to be loaded into a new store. */
export interface Corpus {
  readonly files: readonly CorpusFile[];
  /** Names of the dossiers, in order. */
  readonly dossiers: readonly string[];
  /** For bad rows; if undefined, the first batch with one ends the import. */
  readonly rejects: Rejects | undefined;
  readonly recordedAt: DateTime<number>;
}
