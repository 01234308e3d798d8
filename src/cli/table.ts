import Table from 'cli-table3';

const SIDES = ['left', 'right', 'mid', 'left-mid', 'mid-mid', 'right-mid'];
const EDGES = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const NO_LINES = Object.fromEntries([...SIDES, ...EDGES].map((line) => [line, '']));

/** A cell: numbers stand to the right of their column, texts to the left; null shows nothing. */
export type Cell = string | number | null;

/**
 * Rows under a head, in columns with two spaces between them and no lines.
 *
 * @param widest Texts longer than this are wrapped.
 */
export function tableText(head: readonly string[], rows: readonly (readonly Cell[])[], widest = 60): string {
  const aligned = head.map((_, column) => (rows.some((row) => typeof row[column] === 'number') ? 'right' : 'left'));
  const table = new Table({
    chars: { ...NO_LINES, middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: aligned,
  });
  table.push(...[head, ...rows].map((row) => row.map((cell) => wrapped(String(cell ?? ''), widest))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function wrapped(text: string, widest: number): string {
  // What a terminal would obey is not for tables.

  const words = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').split(' ');
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > widest) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
