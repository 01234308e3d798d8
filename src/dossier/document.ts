import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

/** Keys and indexes from the top of the data to a value: `['statements', 3, 'speaker']`. */
export type Path = readonly PropertyKey[];

/** A parsed file that knows where in its text each value stands. */
export class DossierDocument {
  readonly file: string;
  /** The data, as plain values; undefined where the file is too broken to have any. */
  readonly content: unknown;
  /** What is wrong with the text itself. */
  readonly problems: readonly Problem[];
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor({ file, text }: TextFile) {
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const broken = [...this.#document.errors, ...this.#document.warnings].map((error) => this.#syntax(error));
    const usable = this.#document.errors.every((error) => error.code === 'DUPLICATE_KEY');
    const content = usable ? this.#plain() : undefined;
    this.content = typeof content === 'string' ? undefined : content?.value;
    this.problems = typeof content === 'string' ? [...broken, this.problem([], content)] : broken;
  }

  /** A problem with the value at `path`, or with its key; a value that is missing is reported where it would stand. */
  problem(path: Path, message: string, part: 'value' | 'key' = 'value'): Problem {
    return this.#problemAt(this.#offset(path, part), path, message);
  }

  #plain(): { value: unknown } | string {
    if (this.#document.contents === null) return 'the file is empty';
    try {
      return { value: this.#document.toJS({ maxAliasCount: 100 }) as unknown };
    } catch (error) {
      if (error instanceof RangeError) return 'the data is nested too deeply';
      return 'its anchors and aliases expand to far more than the file holds: write the values out';
    }
  }

  #syntax(error: YAMLError): Problem {
    return this.#problemAt(error.pos[0], [], SYNTAX[error.code] ?? error.message);
  }

  #problemAt(offset: number, path: Path, message: string): Problem {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(path), message };
  }

  #offset(path: Path, part: 'value' | 'key'): number {
    let node: unknown = this.#document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const key = keyAndValue(this.#resolved(node), step);
      if (!key) break;
      const wanted = part === 'key' && depth === path.length - 1 ? key.key : key.value;
      offset = startOf(wanted) ?? startOf(key.key) ?? offset;
      node = key.value;
    }
    return offset;
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }
}

const SYNTAX: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this key stands twice in the same map',
  MULTIPLE_DOCS: 'the file holds several documents: a dossier is one, without another --- below it',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs',
};

function keyAndValue(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
