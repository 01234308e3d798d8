/** The columns of a table, as its first row names them. Spreadsheets also save columns without a name that hold nothing. */
export class Header {
  /** The names in their order, without those of empty columns at the end; '' for an empty column between others. */
  readonly names: readonly string[];
  /** Number of cells in the row of the header. */
  readonly #cells: number;

  constructor(cells: readonly string[]) {
    const names = cells.map((cell) => cell.trim());
    this.names = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
    this.#cells = cells.length;
  }

  /** Why a row does not fit under the header; undefined if it does. Cells without a heading must be empty. */
  misfit(cells: readonly string[]): string | undefined {
    const { names } = this;
    if (cells.length < names.length) return `the row has ${cells.length} cells, the header has ${names.length}`;
    const stray = cells.findIndex((cell, index) => (names[index] ?? '') === '' && cell.trim() !== '');
    if (stray === -1) return undefined;
    if (stray >= this.#cells) return `the row has ${cells.length} cells, the header has ${names.length}`;
    return `column ${columnLetters(stray)} has no heading, and holds "${cells[stray]?.trim() ?? ''}" here`;
  }
}

/** The name of a column in a spreadsheet: A for the first, AA for the 27th. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
