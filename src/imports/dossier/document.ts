import { isSeq, LineCounter, parseDocument, type Alias, type Document, type YAMLError } from 'yaml';
import { MAX_ALIASES, MAX_PROBLEMS_AT_ONE_PLACE } from '../../common/bounds.ts';
import { pathText, type Located, type Path, type Problem } from '../../record/problem.ts';
import type { TextFile } from './text.ts';
import { findStart, YamlNodes } from './yaml-nodes.ts';

/** A parsed file that can locate each value in its text. */
export class DossierDocument implements Located {
  readonly file: string;
  /** The data as plain values; undefined when the file cannot be parsed. */
  readonly content: unknown;
  /** Problems with the text itself. */
  readonly problems: readonly Problem[];
  readonly #lines = new LineCounter();
  readonly #document: Document;
  readonly #nodes: YamlNodes;

  constructor({ file, text }: TextFile) {
    this.file = file;
    // The parser would compare each key of a map with every other one.
    const options = { lineCounter: this.#lines, prettyErrors: false, stringKeys: true, uniqueKeys: false };
    this.#document = parseDocument(text, options);
    this.#nodes = new YamlNodes(this.#document);
    const plain = this.#document.errors.length === 0 ? this.#toPlain() : { problems: [] };
    this.content = plain.value;
    const problems = [...this.#syntaxProblems(), ...this.#duplicateKeys(), ...plain.problems];
    this.problems = problems.slice(0, MAX_PROBLEMS_AT_ONE_PLACE);
  }

  problem(path: Path, message: string, part: 'value' | 'key' = 'value'): Problem {
    return this.#problemAt(this.#offset(path, part), path, message);
  }

  #toPlain(): { value?: unknown; problems: Problem[] } {
    if (this.#document.contents === null) return { problems: [this.problem([], 'the file is empty')] };
    const { unresolved, aliasCount } = this.#nodes;
    if (aliasCount > MAX_ALIASES) return { problems: [this.problem([], TOO_MANY_ALIASES)] };
    if (unresolved.length > 0) return { problems: unresolved.map((alias) => this.#unresolvedAlias(alias)) };
    try {
      return { value: this.#document.toJS({ maxAliasCount: 100 }), problems: [] };
    } catch (error) {
      return { problems: [this.problem([], error instanceof RangeError ? TOO_DEEP : TOO_MUCH_EXPANSION)] };
    }
  }

  #unresolvedAlias(alias: Alias): Problem {
    return this.#problemAt(findStart(alias) ?? 0, [], `there is no anchor &${alias.source} above this alias`);
  }

  #duplicateKeys(): Problem[] {
    return this.#nodes.duplicateKeys.map((key) => this.#problemAt(findStart(key) ?? 0, [], DUPLICATE_KEY));
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
      const key = this.#keyAndValue(this.#nodes.resolved(node), step);
      if (!key) break;
      const target = part === 'key' && depth === path.length - 1 ? key.key : key.value;
      offset = findStart(target) ?? findStart(key.key) ?? offset;
      node = key.value;
    }
    return offset;
  }

  #keyAndValue(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
    if (!isSeq(node)) return this.#nodes.pair(node, step);
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
}

const TOO_DEEP = 'the data is nested too deeply';
const TOO_MUCH_EXPANSION = 'its anchors and aliases expand to far more than the file holds: write the values out';
const TOO_MANY_ALIASES = `a file has at most ${MAX_ALIASES} aliases: write the values out`;
const DUPLICATE_KEY = 'this key appears twice in the same map';

const SYNTAX: Partial<Record<YAMLError['code'], string>> = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  NON_STRING_KEY: 'a key must be text',
  MULTIPLE_DOCS: 'the file holds several documents: a dossier is one, without another --- below it',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs',
};
