import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the holes of a text are filled with, by their names. */
type Values = ReadonlyMap<string, string>;

/** A form of a query: what is added to its name, and the values it is made with. */
export interface Variant {
  /** Empty for the only form of a query. */
  readonly name: string;
  readonly values: Values;
}

interface Line {
  readonly text: string;
  /** File and number, for messages. */
  readonly place: string;
  /** Name of a directive, `comment` for any other comment and for an empty line, `text` for what is Cypher. */
  readonly kind: string;
  /** What follows the name of a directive. */
  readonly rest: string;
}

const DIRECTIVE = /^\s*\/\/ @(\w+)\s*(.*?)\s*$/;
const COMMENT = /^\s*\/\//;
const HOLE = /\{\{(\w+)\}\}/g;
/** The value that adds nothing to a name. */
const UNNAMED = 'plain';
const MOST_LEVELS = 2;

/** The files of one folder of Cypher; what their directives mean is told in `cypher.ts`. */
export class CypherTemplates {
  readonly #folder: string;
  readonly #files = new Map<string, readonly Line[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Error naming the file and line at fault. */
  variants(query: string): Variant[] {
    const found: Variant[] = [];
    for (const line of this.#lines(query)) {
      if (line.kind !== 'for') continue;
      for (const variant of product(assignments(line, line.rest))) {
        if (found.some(({ name }) => name === variant.name)) throw fault(line, `${variant.name} comes twice`);
        found.push(variant);
      }
    }
    return found.length > 0 ? found : [{ name: '', values: new Map() }];
  }

  /**
   * The text of a query with these values, without comments.
   *
   * @throws Error naming the file and line at fault.
   */
  expand(query: string, values: Values): string {
    return this.#expand(query, values, 0).join('\n');
  }

  /** The comment that a query begins with, without its directives. */
  header(query: string): string {
    const lines = this.#lines(query);
    const end = lines.findIndex(({ kind }) => kind === 'text');
    const comments = lines.slice(0, end).filter(({ kind, text }) => kind === 'comment' && text !== '');
    return comments.map(({ text }) => text).join('\n');
  }

  #expand(file: string, given: Values, level: number): string[] {
    const text: string[] = [];
    let values = given;
    const open: { readonly line: Line; readonly isChosen: boolean }[] = [];
    for (const line of this.#lines(file)) {
      const isLeftOut = open.at(-1)?.isChosen === false;
      if (line.kind === 'case') {
        open.push({ line, isChosen: !isLeftOut && holds(line, line.rest, values) });
      } else if (line.kind === 'end') {
        if (!open.pop()) throw fault(line, '@end without a @case');
      } else if (isLeftOut || line.kind === 'comment') {
        continue;
      } else if (line.kind === 'text') {
        text.push(fill(line, line.text, values));
      } else if (line.kind === 'let') {
        values = withLet(line, values);
      } else if (line.kind === 'include') {
        text.push(...this.#included(line, values, level + 1));
      } else if (line.kind !== 'for' || level > 0) {
        throw fault(
          line,
          level > 0 ? `@${line.kind} has no place in a fragment` : `there is no directive @${line.kind}`,
        );
      }
    }
    const [unended] = open;
    if (unended) throw fault(unended.line, '@case without an @end');
    return text;
  }

  #included(line: Line, values: Values, level: number): string[] {
    const [path = '', ...pairs] = line.rest.split(/\s+/);
    if (path.includes('{{')) throw fault(line, 'the path of an @include has no holes: choose by @case');
    if (level > MOST_LEVELS) throw fault(line, `@include goes ${MOST_LEVELS} levels deep at most`);
    if (!existsSync(this.#path(path))) throw fault(line, `there is no ${path}.cypher`);
    const own = assignments(line, fill(line, pairs.join(' '), values));
    return this.#expand(path, new Map([...values, ...own]), level);
  }

  #lines(file: string): readonly Line[] {
    const known = this.#files.get(file);
    if (known) return known;
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

/** Every combination of the values that are listed for each hole. */
function product(lists: readonly (readonly [string, string])[]): Variant[] {
  return lists.reduce<Variant[]>(
    (variants, [key, list]) =>
      variants.flatMap(({ name, values }) =>
        list.split(',').map((value) => ({
          name: value === UNNAMED ? name : [name, inCapitals(value)].filter(Boolean).join('_'),
          values: new Map([...values, [key, value]]),
        })),
      ),
    [{ name: '', values: new Map() }],
  );
}

/** `speaker-about` as SPEAKER_ABOUT and `recordedAt` as RECORDED_AT. */
function inCapitals(value: string): string {
  return value
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
}

function withLet(line: Line, values: Values): Values {
  const [given = '', condition] = line.rest.split(' when ');
  if (condition !== undefined && !holds(line, condition, values)) return values;
  return new Map([...values, ...assignments(line, given)]);
}

/** Whether each hole has one of the values that are listed for it. */
function holds(line: Line, condition: string, values: Values): boolean {
  return assignments(line, condition).every(([key, list]) => {
    const value = values.get(key);
    if (value === undefined) throw fault(line, `nothing is given for ${key}`);
    return list.split(',').includes(value);
  });
}

function assignments(line: Line, text: string): [key: string, value: string][] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [, key, value] = /^(\w+)=(.+)$/.exec(pair) ?? [];
      if (key === undefined || value === undefined) throw fault(line, `name=value is expected, received ${pair}`);
      return [key, value];
    });
}

function fill(line: Line, text: string, values: Values): string {
  return text.replace(HOLE, (hole, key: string) => {
    const value = values.get(key);
    if (value === undefined) throw fault(line, `nothing is given for ${hole}`);
    return value;
  });
}

function fault({ place }: Line, problem: string): Error {
  return new Error(`${place}: ${problem}`);
}
