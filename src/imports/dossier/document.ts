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
  visit,
} from 'yaml';
import type { TextFile } from './text.ts';
import { pathText, type Located, type Path, type Problem } from '../../record/problem.ts';

/** A parsed file that can locate each value in its text. */
export class DossierDocument implements Located {
  readonly file: string;
  /** The data as plain values; undefined when the file cannot be parsed. */
  readonly content: unknown;
  /** Problems with the text itself. */
  readonly problems: readonly Problem[];
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor({ file, text }: TextFile) {
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, stringKeys: true });
    const isParsed = this.#document.errors.every((error) => error.code === 'DUPLICATE_KEY');
    const plain = isParsed ? this.#toPlain() : { problems: [] };
    this.content = plain.value;
    this.problems = [...this.#syntaxProblems(), ...plain.problems];
  }

  problem(path: Path, message: string, part: 'value' | 'key' = 'value'): Problem {
    return this.#problemAt(this.#offset(path, part), path, message);
  }

  #toPlain(): { value?: unknown; problems: Problem[] } {
    if (this.#document.contents === null) return { problems: [this.problem([], 'the file is empty')] };
    try {
      const unresolved = this.#unresolvedAliases();
      return unresolved.length > 0
        ? { problems: unresolved }
        : { value: this.#document.toJS({ maxAliasCount: 100 }), problems: [] };
    } catch (error) {
      return { problems: [this.problem([], error instanceof RangeError ? TOO_DEEP : TOO_MANY_ALIASES)] };
    }
  }

  #unresolvedAliases(): Problem[] {
    const problems: Problem[] = [];
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document) !== undefined) return;
        problems.push(
          this.#problemAt(findStart(alias) ?? 0, [], `there is no anchor &${alias.source} above this alias`),
        );
      },
    });
    return problems;
  }

  /** One problem for each position: the parser may report several errors for the same mistake. */
  #syntaxProblems(): Problem[] {
    const { errors, warnings } = this.#document;
    const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const byOffset = Map.groupBy(tooDeep ? [tooDeep] : [...errors, ...warnings], ({ pos }) => pos[0]);
    return [...byOffset].flatMap(([offset, [error]]) =>
      error ? [this.#problemAt(offset, [], SYNTAX[error.code] ?? error.message)] : [],
    );
  }

  #problemAt(offset: number, path: Path, message: string): Problem {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(path), message };
  }

  #offset(path: Path, part: 'value' | 'key'): number {
    let node: unknown = this.#document.contents;
    let offset = findStart(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const key = keyAndValue(this.#resolved(node), step);
      if (!key) break;
      const target = part === 'key' && depth === path.length - 1 ? key.key : key.value;
      offset = findStart(target) ?? findStart(key.key) ?? offset;
      node = key.value;
    }
    return offset;
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }
}

const TOO_DEEP = 'the data is nested too deeply';
const TOO_MANY_ALIASES = 'its anchors and aliases expand to far more than the file holds: write the values out';

const SYNTAX: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this key appears twice in the same map',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  NON_STRING_KEY: 'a key must be text',
  MULTIPLE_DOCS: 'the file holds several documents: a dossier is one, without another --- below it',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs',
};

function keyAndValue(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  // For a duplicate key, the last one counts.
  return node.items.findLast(({ key }) => (isScalar(key) ? key.value : key) === step);
}

function findStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
