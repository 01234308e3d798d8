/** The ties of an actor of one kind. */
export interface TieRow extends Record<string, unknown> {
  readonly id: string;
  readonly ties: readonly (readonly [other: string, count: number, evidence: readonly (string | null)[]])[];
  /** Whether more was there to look at. */
  readonly cut: boolean;
}
