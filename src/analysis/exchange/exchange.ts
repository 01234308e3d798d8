/** An exchange, laid out in lines. */
export interface ExchangeRecord {
  readonly lines: readonly LineRecord[];
  readonly complete: boolean;
}

/** One statement in an exchange. */
export interface LineRecord {
  readonly depth: number;
  readonly statementId: string;
  /** The statement of the line that it answers; null at a start. */
  readonly answersId: string | null;
  readonly again: boolean;
}
