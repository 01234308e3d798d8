import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Finds a command on the PATH; undefined if there is none. */
export function findOnPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))).find(isProgram);
}

/** How to spawn a file found on the PATH: on Windows, Maven is a batch file, which needs a shell. */
export function toSpawnArguments(
  file: string,
  args: string[],
): { command: string; args: string[]; options: { shell: boolean } } {
  const shell = /\.(cmd|bat)$/i.test(file);
  const quoted = (text: string): string => (shell ? `"${text}"` : text);
  return { command: quoted(file), args: args.map(quoted), options: { shell } };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
