import { createServer, connect } from 'node:net';
import { InputError } from '../../common/errors.ts';

/** Where the embedded Neo4j listens: this machine only. */
export const LOOPBACK = '127.0.0.1';

/**
 * The port itself if it is free, any free one for 0.
 *
 * @throws InputError naming the taken port and the variable that changes it.
 */
export async function choosePort(wanted: number, variable: string, purpose: string): Promise<number> {
  // Some systems let two programs bind one port at different addresses, so ask whether anyone answers as well.
  if (wanted !== 0 && (await isOpen(wanted))) throw taken(wanted, variable, purpose, 'another program listens there');
  try {
    return await bindOnce(wanted);
  } catch (error) {
    throw taken(wanted, variable, purpose, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a program on this machine accepts connections at the port. */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const answer = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => {
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
}

function bindOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => {
        resolve(bound);
      });
    });
  });
}

function taken(port: number, variable: string, purpose: string, why: string): InputError {
  return new InputError(
    `port ${port} for ${purpose} cannot be used (${why}); set ${variable} to another, 0 for any free one`,
  );
}
