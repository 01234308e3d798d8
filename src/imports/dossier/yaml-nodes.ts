import { isAlias, isMap, isScalar, visit, type Alias, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

/** What one pass over the nodes of a YAML file finds: the parser itself would look for each of these from the beginning. */
export class YamlNodes {
  /** Aliases without an anchor above them. */
  readonly unresolved: Alias[] = [];
  /** Keys that their map has already. */
  readonly duplicateKeys: unknown[] = [];
  readonly #targets = new Map<Alias, Node>();
  readonly #pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();

  constructor(document: Document) {
    const anchors = new Map<string, Node>();
    visit(document, {
      Node: (_, node) => {
        if (isAlias(node)) this.#addAlias(node, anchors.get(node.source));
        else if (node.anchor !== undefined) anchors.set(node.anchor, node);
        if (isMap(node)) this.#addMap(node);
      },
    });
  }

  get aliasCount(): number {
    return this.#targets.size + this.unresolved.length;
  }

  /** The node that an alias stands for; any other node itself. */
  resolved(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  /** The key and value of a map; of a key that is given twice, the last. */
  pair(node: unknown, key: PropertyKey): Pair | undefined {
    return isMap(node) ? this.#pairs.get(node)?.get(key) : undefined;
  }

  #addAlias(alias: Alias, target: Node | undefined): void {
    if (target === undefined) this.unresolved.push(alias);
    else this.#targets.set(alias, target);
  }

  #addMap(map: YAMLMap): void {
    const pairs = new Map<unknown, Pair>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? pair.key.value : pair.key;
      if (pairs.has(key)) this.duplicateKeys.push(pair.key);
      pairs.set(key, pair);
    }
    this.#pairs.set(map, pairs);
  }
}

/** Where a node begins in the text. */
export function findStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
