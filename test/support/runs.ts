/**
 * How many random cases a property is tried with: a few in `npm test`, many in `npm run test:slow`, which tries each
 * property again. `HEARSAY_TEST_RUNS` is a multiple of these many, to look further.
 */
export function runs(few: number, many = few): number {
  const times = process.env['HEARSAY_TEST_RUNS'];
  return times === undefined ? few : Math.ceil(many * Number(times));
}

/** The seed of a test's random cases; `HEARSAY_TEST_SEED` draws other ones. */
export function seedOr(usual: number): number {
  return Number(process.env['HEARSAY_TEST_SEED'] ?? usual);
}
