import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, Order } from './loader.ts';

/** Sends requests from a process of its own, one order at a time. */
export interface Loader {
  /** @throws Error when anything but right answers came back. */
  send(order: Order): Promise<Load>;
}

/** Starts it, to run as long as the rest does. */
export function startLoader(running: AsyncDisposableStack): Loader {
  const child = fork(join(import.meta.dirname, 'loader.ts'));
  running.defer(() => child.disconnect());
  const send = async (order: Order): Promise<Load> => {
    const answered = once(child, 'message');
    child.send(order);
    const [load] = (await answered) as [Load];
    if (load.wrong > 0) throw new Error(`${order.url}: of ${load.answers} answers ${load.wrong} are wrong`);
    // What takes longer than the load has to be waited for.
    return load.answers > 0 ? load : send({ ...order, seconds: order.seconds * 2 });
  };
  return { send };
}
