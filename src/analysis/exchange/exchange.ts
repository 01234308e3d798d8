/** An exchange of statements, laid out as the lines of a tree. */
export interface ExchangeRecord {
  readonly lines: readonly LineRecord[];
  readonly complete: boolean;
}

/** A line of the tree: one statement. */
export interface LineRecord {
  readonly depth: number;
  readonly statementId: string;
  /** Id of the statement above that it answers; null for the start of an exchange. */
  readonly answersId: string | null;
  /** Whether the statement, with its answers, is already shown above. */
  readonly again: boolean;
}
