/** Address of the database of a benchmark. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}
