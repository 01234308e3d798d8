import { SECTIONS, type EntryType, type EntryValues } from '../../record/entries.ts';
import { dossierFormat } from '../../record/format.ts';
import { issueProblems } from '../dossier/issues.ts';
import { pathText, type Located, type Path, type Problem } from '../../record/problem.ts';

/** A row of a corpus as it stands in its file. */
export interface Row {
  readonly file: string;
  /** From 1: where the row begins. */
  readonly line: number;
  /** The row as written. */
  readonly text: string;
  /** Bytes of the file that are read when the row is. */
  readonly end: number;
  /** Name of the dossier that the row belongs to. */
  readonly dossier: string;
}

/** One entry of a corpus, checked against the format, and where it stands. */
export type CorpusEntry = { [T in EntryType]: { readonly type: T; readonly value: EntryValues[T] } }[EntryType] & Row;

/** A row that is no entry, and why. */
export interface BadRow extends Row {
  readonly reasons: readonly string[];
  /** Ids that it gave. */
  readonly ids: readonly string[];
}

type Section = keyof typeof SECTIONS;

const SECTION_OF = Object.fromEntries(Object.entries(SECTIONS).map(([section, type]) => [type, section])) as Record<
  EntryType,
  Section
>;
const FORMATS = Object.fromEntries(
  Object.entries(SECTION_OF).map(([type, section]) => [type, dossierFormat.shape[section].unwrap().element]),
);

/** Fields of an entry of this type. */
export function fieldsFor(type: EntryType): string[] {
  return Object.keys(dossierFormat.shape[SECTION_OF[type]].unwrap().element.shape);
}

/** Holds what a row gives against the format of a dossier. */
export function toEntry(row: Row, type: EntryType, content: unknown): CorpusEntry | BadRow {
  const checked = FORMATS[type]?.safeParse(content);
  if (checked?.success) return { ...row, type, value: checked.data } as CorpusEntry;
  // For the messages a row is a dossier with this one entry.
  const root = [SECTION_OF[type], 0];
  const whole = {
    content: { [SECTION_OF[type]]: [content] },
    problem: (path: Path, message: string) => problemInRow(row, path.slice(root.length), message),
  };
  const issues = checked?.error.issues ?? [];
  const problems = issues.flatMap((issue) => issueProblems(whole, { ...issue, path: [...root, ...issue.path] }));
  return badRow(row, problems.map(toReason), idIn(content));
}

export function badRow(row: Row, reasons: readonly string[], ids: readonly string[] = []): BadRow {
  const { file, line, text, end, dossier } = row;
  return { file, line, text, end, dossier, reasons, ids };
}

function idIn(content: unknown): string[] {
  const id = typeof content === 'object' && content !== null && 'id' in content ? content.id : undefined;
  return typeof id === 'string' ? [id] : [];
}

/** Why a row is bad: the message of a problem, and where in the row it is. */
export function toReason({ message, path }: Pick<Problem, 'message' | 'path'>): string {
  return path ? `${message} (${path})` : message;
}

/** A row as what rules place problems in. */
export function located(row: Row): Located {
  return { problem: (path, message) => problemInRow(row, path, message) };
}

function problemInRow({ file, line }: Row, path: Path, message: string): Problem {
  return { file, line, column: 1, path: pathText(path), message };
}

/** `corpus.jsonl:12`: one for each row. */
export function rowPlace({ file, line }: Pick<Row, 'file' | 'line'>): string {
  return `${file}:${line}`;
}
