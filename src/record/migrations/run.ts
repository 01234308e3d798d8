/** How a migration of data is under way. */
export interface Run {
  /** Of its node, which keeps how far it came. */
  readonly id: string;
  /** How far it came when it was stopped; empty at the beginning. */
  readonly after: string;
  /** Takes lines for the user. */
  readonly report: (line: string) => void;
}
