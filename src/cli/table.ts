import Table from 'cli-table3';

const SIDES = ['left', 'right', 'mid', 'left-mid', 'mid-mid', 'right-mid'];
const EDGES = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const NO_LINES = Object.fromEntries([...SIDES, ...EDGES].map((line) => [line, '']));

/** A cell: numbers are aligned right, texts left; null is empty. */
export type Cell = string | number | null;

/**
 * Formats a table with a header, two spaces between columns and no lines.
 *
 * @param maxWidth Width of a column in characters, beyond which texts are wrapped.
 */
export function tableText(header: readonly string[], rows: readonly (readonly Cell[])[], maxWidth = 60): string {
  const aligned = header.map((_, column) => (rows.some((row) => typeof row[column] === 'number') ? 'right' : 'left'));
  const table = new Table({
    chars: { ...NO_LINES, middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: aligned,
  });
  table.push(...[header, ...rows].map((row) => row.map((cell) => wrap(String(cell ?? ''), maxWidth))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function wrap(text: string, maxWidth: number): string {
  // Remove control characters, which a terminal would interpret.
  const words = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').split(' ');
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > maxWidth) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
