/** Milliseconds that work may run before it gives way to other requests, to timers and to sockets. */
const SLICE = 8;

let began: number | undefined;

/**
 * Whether the current turn of the event loop has lasted longer than a slice, as measured from the first call in it.
 * Shared by all requests, because a turn may work for several of them.
 */
export function isTurnLong(): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(() => (began = undefined));
  }
  return now - began > SLICE;
}
