import { printableLines } from '../common/printable.ts';

/**
 * What a terminal would obey is shown as text: names and quotes come from files and from the record. What goes to a file
 * or a pipe stays as it is.
 */
export function escapeForTerminal(output: NodeJS.WriteStream): void {
  if (!output.isTTY) return;
  const write = output.write.bind(output);
  output.write = (chunk: string | Uint8Array, ...rest: []) =>
    write(typeof chunk === 'string' ? printableLines(chunk) : chunk, ...rest);
}
