import { z } from 'zod';
import { MAX_PROBLEMS_AT_ONE_PLACE } from '../../common/bounds.ts';
import { dossierFormat } from '../../record/format.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import type { Located, Path, Problem } from '../../record/problem.ts';

const MERGE_KEY = '<<';

type Issue = z.core.$ZodIssue;

/** Data that was validated against the format of a dossier. */
export interface Checked extends Located {
  readonly content: unknown;
}

/** Converts an issue of Zod to problems with messages for authors of dossiers: the rule, then the value received. */
export function issueProblems(document: Checked, issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, MAX_PROBLEMS_AT_ONE_PLACE);
    const given = Object.keys(Object(valueAt(document.content, issue.path)) as object);
    return keys.map((key) => unknownKey(document, issue.path, key, given));
  }
  const received = valueAt(document.content, issue.path);
  const name = issue.path.findLast((step) => typeof step === 'string') ?? 'a dossier';
  if (received === undefined) return [document.problem(issue.path, `${name} is missing`)];
  if (received === null)
    return [document.problem(issue.path, `${name} is empty: give it a value or leave the line out`)];
  return [document.problem(issue.path, broken(issue, name, received))];
}

/** @param given The keys of the same map, none of which can be meant a second time. */
function unknownKey(document: Located, path: Path, key: string, given: readonly string[]): Problem {
  const keys = keysAt(path);
  const possible = keys.filter((each) => !given.includes(each));
  const near = didYouMean(key, possible);
  const message =
    key === MERGE_KEY
      ? 'the merge key << is not part of YAML 1.2: write the keys out, or give the file defaults'
      : `there is no key ${key} here${near || `: the keys are ${keys.join(', ')}`}`;
  return document.problem([...path, key], message, 'key');
}

function broken(issue: Issue, name: string, received: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, name, received);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return `${name} is one of ${values.join(', ')}, not ${shown(received)}${didYouMean(String(received), values)}`;
    }
    case 'too_small':
      return issue.origin === 'number' ? number(issue, name, received) : `${name} is empty`;
    case 'too_big':
      return issue.origin === 'number' ? number(issue, name, received) : tooLong(issue, name, received);
    case 'custom':
      return issue.params?.['isComplete'] === true ? issue.message : `${issue.message}, not ${shown(received)}`;
    default:
      return `${issue.message}, not ${shown(received)}`;
  }
}

function wrongType(expected: string, name: string, received: unknown): string {
  const wanted = TYPES[expected] ?? expected;
  if (expected === 'string' && ['number', 'boolean'].includes(typeof received)) {
    return `${name} is ${wanted}: put it in quotes, "${String(received)}"`;
  }
  return `${name} is ${wanted}, not ${shown(received)}`;
}

const TYPES: Record<string, string> = {
  string: 'text',
  array: 'a list: each item on a line of its own, after a hyphen',
  object: 'a map: keys, each with a value',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function number(issue: Issue, name: string, received: unknown): string {
  const bound =
    issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${(issue as { maximum?: number }).maximum}`;
  return `${name} is ${bound}, not ${shown(received)}`;
}

function tooLong(issue: Extract<Issue, { code: 'too_big' }>, name: string, received: unknown): string {
  const unit = Array.isArray(received) ? 'items' : 'characters';
  return `${name} has at most ${issue.maximum} ${unit}, this one ${(received as string | unknown[]).length}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

/** The value at a path of plain data. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], content);
}

function keysAt(path: Path): string[] {
  let format: unknown = dossierFormat;
  for (const step of path) {
    format = unwrapped(format);
    if (format instanceof z.ZodArray) format = format.element;
    else if (format instanceof z.ZodObject) format = (format.shape as Record<string, unknown>)[String(step)];
  }
  format = unwrapped(format);
  return format instanceof z.ZodObject ? Object.keys(format.shape) : [];
}

function unwrapped(format: unknown): unknown {
  return format instanceof z.ZodOptional || format instanceof z.ZodDefault ? unwrapped(format.unwrap()) : format;
}
