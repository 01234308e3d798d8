import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, Order } from './loader.ts';

/** A separate process that sends requests, one load at a time. */
export interface Loader {
  /** @throws Error if any response is not a correct answer. */
  send(order: Order): Promise<Load>;
}

/** Starts the process, which is stopped with the others. */
export function startLoader(running: AsyncDisposableStack): Loader {
  const child = fork(join(import.meta.dirname, 'loader.ts'));
  running.defer(() => child.disconnect());
  const send = async (order: Order): Promise<Load> => {
    const answered = once(child, 'message');
    child.send(order);
    const [load] = (await answered) as [Load];
    if (load.wrong > 0) throw new Error(`${order.url}: of ${load.answers} answers ${load.wrong} are wrong`);
    // Wait for requests that take longer than the load.
    return load.answers > 0 ? load : send({ ...order, seconds: order.seconds * 2 });
  };
  return { send };
}
