import { setFlagsFromString } from 'node:v8';
import { isTuned } from './tuning.ts';

/**
 * Keeps the space of new objects from growing: a load makes so many that die young that V8 would give them
 * 130 MB, for a tenth of the processor's time at most. It can go when V8 gives back what a load no longer needs.
 */
export function keepSemiSpaceSmall(): void {
  if (isTuned('semi-space')) setFlagsFromString('--semi-space-growth-factor=1');
}
