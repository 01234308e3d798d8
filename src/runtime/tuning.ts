import { tuningsIn, type Tuning } from '../common/tuning.ts';

// Read from the environment and not from the settings, which are read when the driver is loaded already.
const tuned = tuningsIn(process.env['HEARSAY_TUNING']);

/** Whether this tuning is on: HEARSAY_TUNING switches them off, all or each alone. */
export function isTuned(tuning: Tuning): boolean {
  return tuned.has(tuning);
}
