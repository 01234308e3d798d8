import { createServer, connect } from 'node:net';
import { InputError } from '../../common/errors.ts';

/** The address the embedded Neo4j listens on: only this machine can reach it. */
export const LOOPBACK = '127.0.0.1';

/**
 * Returns the port if it is free, or any free port for 0.
 *
 * @throws InputError naming the taken port and the variable that changes it.
 */
export async function choosePort(wanted: number, variable: string, purpose: string): Promise<number> {
  // Some systems let two programs bind the same port on different addresses, so also check whether one answers.
  if (wanted !== 0 && (await isOpen(wanted))) throw portError(wanted, variable, purpose, 'another program is using it');
  try {
    return await bindOnce(wanted);
  } catch (error) {
    throw portError(wanted, variable, purpose, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a program on this machine accepts connections at the port. */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const finish = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => {
      finish(true);
    });
    socket.once('error', () => {
      finish(false);
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

function portError(port: number, variable: string, purpose: string, why: string): InputError {
  return new InputError(
    `port ${port} for ${purpose} cannot be used (${why}); set ${variable} to another port, or to 0 for any free one`,
  );
}
