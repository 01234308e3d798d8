import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isSeq, parseDocument, stringify, type Document, type Node, type YAMLSeq } from 'yaml';

/** A place in a text, and what comes there. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Adds an entry to a section of a dossier, after its last one. The rest of the file stays as it is written, with its
 * comments; only where that cannot be done is the file written anew from its nodes, which keeps the comments too.
 *
 * @param text A dossier without problems of its own, in YAML or JSON.
 * @param section Such as `statements`.
 */
export function withEntry(text: string, section: string, entry: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text, { stringKeys: true });
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { from, to, text: added } = insertionOf(document, text, section, entry);
  const inserted = text.slice(0, from) + added.replaceAll('\n', newline) + text.slice(to);
  if (isAdded(document, inserted, section, entry)) return inserted;
  if (!isSeq(document.get(section, true))) document.set(section, document.createNode([]));
  document.addIn([section], document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

function insertionOf(document: Document, text: string, section: string, entry: object): Insertion {
  const value = document.get(section, true) as Node | undefined;
  if (isSeq(value) && value.items.length > 0) return afterLast(value, text, entry);
  const block = `${section}:\n${toBlock(entry, '  ')}`;
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => (key as { value?: unknown } | null)?.value === section)
    : undefined;
  const { contents } = document;
  const inBrackets = `${JSON.stringify(section)}: [${JSON.stringify(entry)}]`;
  if (!pair) {
    if (isCollection(contents) && contents.flow === true) return atEndOf(contents, text, inBrackets);
    const start = text.endsWith('\n') || text === '' ? '' : '\n';
    return { from: text.length, to: text.length, text: `${start}${block}` };
  }
  const [keyStart = 0, keyEnd = 0] = (pair.key as Node).range ?? [];
  const [from, to] = value?.range ?? [keyEnd + 1, keyEnd + 1];
  if (isCollection(contents) && contents.flow === true) return { from: keyStart, to, text: inBrackets };
  // What stands after the value on its line, such as a comment, stays there.
  const lineEnd = text.indexOf('\n', to);
  const rest = lineEnd === -1 ? `${text.slice(to)}\n` : text.slice(to, lineEnd + 1);
  const newTo = lineEnd === -1 ? text.length : lineEnd + 1;
  return { from, to: newTo, text: `${rest.replaceAll('\r', '')}${toBlock(entry, '  ')}` };
}

/** After the last item of a list, on a line of its own unless the list is written in brackets. */
function afterLast(list: YAMLSeq, text: string, entry: object): Insertion {
  if (list.flow === true) return atEndOf(list, text, JSON.stringify(entry));
  const end = (list.items.at(-1) as Node).range?.[1] ?? text.length;
  const lineEnd = text.indexOf('\n', Math.max(0, end - 1));
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const first = (list.items[0] as Node).range?.[0] ?? 0;
  const [indent = ''] = /[ \t]*(?=-\s*$)/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first)) ?? [];
  return { from: at, to: at, text: `${lineEnd === -1 ? '\n' : ''}${toBlock(entry, indent)}` };
}

/** Before the closing bracket, after what is in it. */
function atEndOf(collection: Node & { readonly items: readonly unknown[] }, text: string, added: string): Insertion {
  const last = collection.items.at(-1);
  const lastNode = (
    last !== null && typeof last === 'object' && 'value' in last && 'key' in last ? last.value : last
  ) as Node | undefined;
  const at = lastNode?.range?.[1] ?? (collection.range?.[1] ?? text.length) - 1;
  return { from: at, to: at, text: collection.items.length > 0 ? `, ${added}` : added };
}

function toBlock(entry: object, indent: string): string {
  const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
}

/** Whether a text is a dossier with this entry at the end of the section, and everything else as before. */
function isAdded(document: Document, text: string, section: string, entry: object): boolean {
  const added = parseDocument(text, { stringKeys: true });
  if (added.errors.length > 0) return false;
  const before = (document.toJS() ?? {}) as Record<string, unknown[] | null | undefined>;
  const after = added.toJS() as Record<string, unknown>;
  return isDeepStrictEqual(after, { ...before, [section]: [...(before[section] ?? []), entry] });
}
