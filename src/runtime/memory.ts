import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isTuned } from './tuning.ts';

/**
 * Has V8 make all objects young. Of kinds that often lived long it makes the next ones old at once: what the start reads
 * lives long, and what requests read, of the same kinds, does not. In one process of five it then kept all that requests
 * read until the whole heap was cleaned. It can go when V8 takes back such a decision by itself.
 */
export function disablePretenuring(): void {
  if (isTuned('pretenuring')) setFlagsFromString('--no-allocation-site-pretenuring');
}

/**
 * Gives back, in a tenth of a second, the memory that the start took, which V8 would keep; not the code it compiled. It
 * can go when V8 shrinks its heap in a service that rests.
 */
export function collectGarbage(): void {
  if (!isTuned('collect-garbage')) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  setFlagsFromString('--no-expose-gc');
  setFlagsFromString('--no-flush-bytecode');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  setFlagsFromString('--flush-bytecode');
}
