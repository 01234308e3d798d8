import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Values of placeholders, by name. */
type Values = ReadonlyMap<string, string>;

/** A variant of a query. */
export interface Variant {
  /** Suffix of the query's name; empty for a query without variants. */
  readonly name: string;
  readonly values: Values;
}

interface Line {
  readonly text: string;
  /** File and line number, for messages. */
  readonly place: string;
  /** Name of a directive; `comment` for other comments and empty lines; `text` for Cypher. */
  readonly kind: string;
  /** The arguments of a directive. */
  readonly rest: string;
}

const DIRECTIVE = /^\s*\/\/ @(\w+)\s*(.*?)\s*$/;
const COMMENT = /^\s*\/\//;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;
/** The value that is left out of the names of variants. */
const UNNAMED = 'plain';
const MAX_INCLUDE_DEPTH = 2;

/** The templates in a folder of Cypher files; `cypher.ts` documents their directives. */
export class CypherTemplates {
  readonly #folder: string;
  readonly #files = new Map<string, readonly Line[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The variants of a query, as its `@for` directives list them.
   *
   * @throws Error with the file and line of an invalid directive.
   */
  variants(query: string): Variant[] {
    const variants: Variant[] = [];
    for (const line of this.#lines(query)) {
      if (line.kind !== 'for') continue;
      for (const variant of product(assignments(line, line.rest))) {
        if (variants.some(({ name }) => name === variant.name)) throw fault(line, `duplicate variant ${variant.name}`);
        variants.push(variant);
      }
    }
    return variants.length > 0 ? variants : [{ name: '', values: new Map() }];
  }

  /**
   * The text of a query with these values, without comments.
   *
   * @throws Error with the file and line of an invalid directive or an undefined placeholder.
   */
  expand(query: string, values: Values): string {
    return this.#expand(query, values, 0).join('\n');
  }

  /** The comment at the head of a query, without directives. */
  header(query: string): string {
    const lines = this.#lines(query);
    const end = lines.findIndex(({ kind }) => kind === 'text');
    const comments = lines.slice(0, end).filter(({ kind, text }) => kind === 'comment' && text !== '');
    return comments.map(({ text }) => text).join('\n');
  }

  #expand(file: string, given: Values, depth: number): string[] {
    const text: string[] = [];
    let values = given;
    const cases: { readonly line: Line; readonly applies: boolean }[] = [];
    for (const line of this.#lines(file)) {
      const isSkipped = cases.at(-1)?.applies === false;
      if (line.kind === 'case') {
        cases.push({ line, applies: !isSkipped && matches(line, line.rest, values) });
      } else if (line.kind === 'end') {
        if (!cases.pop()) throw fault(line, '@end without a @case');
      } else if (isSkipped || line.kind === 'comment') {
        continue;
      } else if (line.kind === 'text') {
        text.push(fill(line, line.text, values));
      } else if (line.kind === 'let') {
        values = withLet(line, values);
      } else if (line.kind === 'include') {
        text.push(...this.#included(line, values, depth + 1));
      } else if (line.kind !== 'for' || depth > 0) {
        throw fault(
          line,
          depth > 0 ? `@${line.kind} is not allowed in a fragment` : `there is no directive @${line.kind}`,
        );
      }
    }
    const [unclosed] = cases;
    if (unclosed) throw fault(unclosed.line, '@case without an @end');
    return text;
  }

  #included(line: Line, values: Values, depth: number): string[] {
    const [path = '', ...pairs] = line.rest.split(/\s+/);
    if (path.includes('{{')) throw fault(line, 'the path of an @include cannot have placeholders: use @case');
    if (depth > MAX_INCLUDE_DEPTH) throw fault(line, `@include can nest at most ${MAX_INCLUDE_DEPTH} levels`);
    if (!existsSync(this.#path(path))) throw fault(line, `there is no ${path}.cypher`);
    const added = assignments(line, fill(line, pairs.join(' '), values));
    return this.#expand(path, new Map([...values, ...added]), depth);
  }

  #lines(file: string): readonly Line[] {
    const cached = this.#files.get(file);
    if (cached) return cached;
    const place = `${basename(this.#folder)}/${file}.cypher`;
    const lines = readFileSync(this.#path(file), 'utf8')
      .split('\n')
      .map((text, index) => toLine(text, `${place}:${index + 1}`));
    this.#files.set(file, lines);
    return lines;
  }

  #path(file: string): string {
    return join(this.#folder, `${file}.cypher`);
  }
}

function toLine(text: string, place: string): Line {
  const [, directive, rest = ''] = DIRECTIVE.exec(text) ?? [];
  const kind = directive ?? (COMMENT.test(text) || text.trim() === '' ? 'comment' : 'text');
  return { text, place, kind, rest };
}

/** Every combination of the values that are listed for each placeholder. */
function product(lists: readonly (readonly [string, string])[]): Variant[] {
  return lists.reduce<Variant[]>(
    (variants, [key, list]) =>
      variants.flatMap(({ name, values }) =>
        list.split(',').map((value) => ({
          name: value === UNNAMED ? name : [name, toConstantCase(value)].filter(Boolean).join('_'),
          values: new Map([...values, [key, value]]),
        })),
      ),
    [{ name: '', values: new Map() }],
  );
}

/** Converts `speaker-about` to SPEAKER_ABOUT and `recordedAt` to RECORDED_AT. */
function toConstantCase(value: string): string {
  return value
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
}

function withLet(line: Line, values: Values): Values {
  const [pairs = '', condition] = line.rest.split(' when ');
  if (condition !== undefined && !matches(line, condition, values)) return values;
  return new Map([...values, ...assignments(line, pairs)]);
}

/** Whether each placeholder has one of the values that the condition lists for it. */
function matches(line: Line, condition: string, values: Values): boolean {
  return assignments(line, condition).every(([key, list]) => {
    const value = values.get(key);
    if (value === undefined) throw fault(line, `${key} has no value`);
    return list.split(',').includes(value);
  });
}

function assignments(line: Line, text: string): [key: string, value: string][] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [, key, value] = /^(\w+)=(.+)$/.exec(pair) ?? [];
      if (key === undefined || value === undefined) throw fault(line, `expected name=value, received ${pair}`);
      return [key, value];
    });
}

function fill(line: Line, text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (placeholder, key: string) => {
    const value = values.get(key);
    if (value === undefined) throw fault(line, `${placeholder} has no value`);
    return value;
  });
}

function fault({ place }: Line, problem: string): Error {
  return new Error(`${place}: ${problem}`);
}
