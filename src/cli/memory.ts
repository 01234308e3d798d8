import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's young generation from growing. During an import, which allocates many short-lived objects, it would grow to
 * 130 MB and save at most a tenth of the processor time.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
