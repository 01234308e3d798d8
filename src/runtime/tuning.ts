import { tuningsIn, type Tuning } from '../common/tuning.ts';

// From the environment, since the driver is loaded, and patched, before the settings are read.
const tuned = tuningsIn(process.env['HEARSAY_TUNING']);

/** Whether a tuning is on, as HEARSAY_TUNING says. */
export function isTuned(tuning: Tuning): boolean {
  return tuned.has(tuning);
}
