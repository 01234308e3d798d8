import { counted } from '../common/counted.ts';
import { InputError } from '../common/errors.ts';
import { printable, shortened } from '../common/printable.ts';

/** Keys and indexes from the top of the data to a value: `['statements', 3, 'speaker']`. */
export type Path = readonly PropertyKey[];

/** The text that an entry comes from, a file or a row of one; it can locate each value. */
export interface Located {
  /** A problem with the value at `path`, or with its key; a missing value is reported at the nearest enclosing one. */
  problem(path: Path, message: string, part?: 'value' | 'key'): Problem;
}

/** A problem in a dossier, with its location. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Where in the data: `statements[3].toward[0].actor`; empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

/** Dossiers that cannot be imported, with all problems in the order of files and lines. */
export class DossierError extends InputError {
  readonly problems: readonly Problem[];
  /** The last line of the message, after a line for each problem: `3 problems in 2 files; nothing was imported`. */
  readonly summary: string;

  /** @param outcome What became of the import: `nothing was imported`, unless an earlier part of it was. */
  constructor(problems: readonly Problem[], outcome = 'nothing was imported') {
    const sorted = inOrder(problems);
    const summary = summarize(sorted, outcome);
    super([...sorted.map(problemLine), summary].join('\n'));
    this.problems = sorted;
    this.summary = summary;
  }
}

/**
 * Formats a problem as `dossiers/karabakh.yaml:12:9: no actor … (statements[3].speaker)`: terminals link the location.
 */
export function problemLine({ file, line, column, path, message }: Problem): string {
  const place = `${file}:${line}:${column}`;
  return printable(`${place}: ${shortened(message)}${path ? ` (${shortened(path)})` : ''}`);
}

/** Makes a problem with a whole file, or with one of its lines. */
export function fileProblem(file: string, message: string, line = 1): Problem {
  return { file, line, column: 1, path: '', message };
}

/** Formats a path as `statements[3].toward[0].actor`. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** Sorts problems by file, line and column. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.path, b.path) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function summarize(problems: readonly Problem[], outcome: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}; ${outcome}`;
}
