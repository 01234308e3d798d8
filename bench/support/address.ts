/** Where a benchmark's database is. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}
