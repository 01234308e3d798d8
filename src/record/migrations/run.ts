/** One run of a migration of data. */
export interface Run {
  /** Id of the migration's node, which holds its checkpoint. */
  readonly id: string;
  /** Checkpoint from which it resumes: the id of the last object that it has done; empty at the beginning. */
  readonly after: string;
  /** Called with lines for the user. */
  readonly report: (line: string) => void;
}
