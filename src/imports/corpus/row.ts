import type { z } from 'zod';
import { SECTIONS, type EntryType, type EntryValues } from '../../record/entries.ts';
import { dossierFormat } from '../../record/format.ts';
import { shortened } from '../../common/printable.ts';
import { issueProblems, valueAt } from '../dossier/issues.ts';
import { pathText, type Located, type Path, type Problem } from '../../record/problem.ts';

/** A row of a corpus. */
export interface Row {
  readonly file: string;
  /** Number of the row's first line, from 1. */
  readonly line: number;
  /** The row as written. */
  readonly text: string;
  /** Offset of its end in the file, in bytes. */
  readonly end: number;
  /** Name of the dossier that the row belongs to. */
  readonly dossier: string;
  /** What was read in a way that may not be meant. */
  readonly warnings?: readonly string[];
}

/** A valid entry of a corpus, with its row. */
export type CorpusEntry = { [T in EntryType]: { readonly type: T; readonly value: EntryValues[T] } }[EntryType] & Row;

/** An invalid row. */
export interface BadRow extends Row {
  /** Why it is invalid. */
  readonly reasons: readonly string[];
  /** Ids that it defines. */
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

/** Names of the fields of an entry. */
export function fieldsFor(type: EntryType): string[] {
  return Object.keys(dossierFormat.shape[SECTION_OF[type]].unwrap().element.shape);
}

/** Names of the fields of an entry that are dates. */
export function dateFieldsFor(type: EntryType): string[] {
  const shape: Readonly<Record<string, z.ZodType>> = dossierFormat.shape[SECTION_OF[type]].unwrap().element.shape;
  return Object.entries(shape)
    .filter(([, field]) => isDate(field))
    .map(([name]) => name);
}

/** A date is what takes dates and no other text. */
function isDate(field: z.ZodType): boolean {
  return field.safeParse('2020-11-01').success && !field.safeParse('no date').success;
}

/**
 * Validates the content of a row against the format of a dossier.
 *
 * @param advice What to add to a problem with a value.
 */
export function toEntry(
  row: Row,
  type: EntryType,
  content: unknown,
  advice: (value: unknown) => string = () => '',
): CorpusEntry | BadRow {
  const checked = FORMATS[type]?.safeParse(content);
  if (checked?.success) return { ...row, type, value: checked.data } as CorpusEntry;
  // Messages are made as for a dossier that has only this entry.
  const root = [SECTION_OF[type], 0];
  const whole = {
    content: { [SECTION_OF[type]]: [content] },
    problem: (path: Path, message: string) =>
      problemInRow(row, path.slice(root.length), `${message}${advice(valueAt(content, path.slice(root.length)))}`),
  };
  const issues = checked?.error.issues ?? [];
  const problems = issues.flatMap((issue) => issueProblems(whole, { ...issue, path: [...root, ...issue.path] }));
  return badRow(row, problems.map(toReason), idIn(content));
}

/** Makes a bad row of a row. */
export function badRow(row: Row, reasons: readonly string[], ids: readonly string[] = []): BadRow {
  const { file, line, text, end, dossier } = row;
  return { file, line, text, end, dossier, reasons, ids };
}

function idIn(content: unknown): string[] {
  const id = typeof content === 'object' && content !== null && 'id' in content ? content.id : undefined;
  return typeof id === 'string' ? [id] : [];
}

/** Formats a problem as a reason: its message and the path in the row. */
export function toReason({ message, path }: Pick<Problem, 'message' | 'path'>): string {
  return path ? `${shortened(message)} (${shortened(path)})` : shortened(message);
}

/** Wraps a row, so that rules can locate problems in it. */
export function located(row: Row): Located {
  return { problem: (path, message) => problemInRow(row, path, message) };
}

function problemInRow({ file, line }: Row, path: Path, message: string): Problem {
  return { file, line, column: 1, path: pathText(path), message };
}

/** The location of a row, which identifies it: `corpus.jsonl:12`. */
export function rowPlace({ file, line }: Pick<Row, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** What was read in a row in a way that may not be meant, as problems that are warned of. */
export function oddities(row: Row): Problem[] {
  return (row.warnings ?? []).map((message) => problemInRow(row, [], message));
}
