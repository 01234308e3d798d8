/** The ties of one kind of an actor. */
export interface TieRow extends Record<string, unknown> {
  readonly id: string;
  readonly ties: readonly (readonly [other: string, count: number, evidence: readonly (string | null)[]])[];
  /** Whether the scan limit was reached, so that there may be more ties. */
  readonly cut: boolean;
}
