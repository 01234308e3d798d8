import { textKey } from '../../common/fold.ts';
import { toSlug } from '../../record/derive-id.ts';
import { SECTIONS, type EntryType } from '../../record/entries.ts';
import type { Path } from '../../record/problem.ts';
import type { DossierDocument } from './document.ts';

/** An entry as its author wrote it, in a copy that is completed; any field may have any form. */
export interface Draft {
  readonly type: EntryType;
  readonly content: Record<string, unknown>;
  readonly file: DraftFile;
  readonly path: Path;
}

/** A file with the drafts of its entries. */
export interface DraftFile {
  readonly document: DossierDocument;
  readonly dossier: string;
  readonly content: Record<string, unknown>;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly drafts: Draft[];
  /** Where entries are from that were written inside others, by section and index. */
  readonly origins: Map<string, Path>;
}

const ID = /^(?:actor|event|place|topic|claim|source|statement|verdict|office):/;

/** Whether a value is text and no id. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !ID.test(value);
}

/** Copies a file, fills in its defaults, and takes claims out of the statements in which they are written. */
export function toDraftFile(document: DossierDocument): DraftFile | undefined {
  const copy: unknown = structuredClone(document.content);
  if (!isMap(copy)) return undefined;
  const defaults = isMap(copy['defaults']) ? copy['defaults'] : {};
  const dossier = typeof copy['dossier'] === 'string' ? copy['dossier'] : '';
  const file: DraftFile = { document, dossier, content: copy, defaults, drafts: [], origins: new Map() };
  for (const statement of listIn(copy, 'statements'))
    if (isMap(statement.value)) completeStatement(statement.value, defaults);
  moveClaims(file);
  for (const [section, type] of Object.entries(SECTIONS)) {
    for (const { value, index } of listIn(copy, section)) {
      if (isMap(value)) file.drafts.push({ type, content: value, file, path: [section, index] });
    }
  }
  for (const { type, content } of file.drafts) {
    if (type === 'source') fill(content, 'language', defaults['language']);
    if (type === 'claim') fill(content, 'about', defaults['about']);
    if (type === 'claim') fill(content, 'kind', 'FACTUAL');
  }
  return file;
}

function completeStatement(statement: Record<string, unknown>, defaults: Readonly<Record<string, unknown>>): void {
  fill(statement, 'sources', defaults['source']);
  if (typeof statement['sources'] === 'string') statement['sources'] = [statement['sources']];
  if (Array.isArray(statement['sources']))
    statement['sources'] = statement['sources'].map((item: unknown) =>
      typeof item === 'string' ? { source: item } : item,
    );
  fill(statement, 'mode', defaults['mode'] ?? (hasQuote(statement) ? 'DIRECT' : 'INDIRECT'));
  fill(statement, 'channel', defaults['channel']);
  fill(statement, 'saidAt', defaults['saidAt']);
}

/** Adds a value that is not given. One that is given and empty stays, and is reported. */
function fill(content: Record<string, unknown>, name: string, value: unknown): void {
  if (content[name] === undefined && value !== undefined) content[name] = value;
}

function hasQuote({ quote, sources }: Record<string, unknown>): boolean {
  return (
    quote !== undefined ||
    (Array.isArray(sources) && sources.some((source: unknown) => isMap(source) && source['quote'] !== undefined))
  );
}

/** A claim that is written inside a statement becomes one of the file, once for the same words. */
function moveClaims(file: DraftFile): void {
  const { content, origins } = file;
  const known = new Set(listIn(content, 'claims').map(({ value }) => textKey(textOf(value))));
  for (const { value: statement, index } of listIn(content, 'statements')) {
    if (!isMap(statement) || !isMap(statement['claim'])) continue;
    const claim = statement['claim'];
    const text = textOf(claim);
    statement['claim'] = typeof claim['id'] === 'string' ? claim['id'] : text;
    if (known.has(textKey(text))) continue;
    known.add(textKey(text));
    const claims = Array.isArray(content['claims']) ? (content['claims'] as unknown[]) : [];
    content['claims'] = claims;
    claims.push(claim);
    origins.set(`claims ${claims.length - 1}`, ['statements', index, 'claim']);
  }
}

function textOf(value: unknown): string {
  return isMap(value) && typeof value['text'] === 'string' ? value['text'] : '';
}

/** The words of the ids of entries that have none. */
const NAMED_BY: Readonly<Record<Exclude<EntryType, 'statement' | 'verdict'>, string>> = {
  actor: 'name',
  event: 'name',
  place: 'name',
  topic: 'name',
  claim: 'text',
  source: 'title',
};

/** Derives the ids of entries and offices that have none from their names; those of statements and verdicts are derived last. */
export function deriveIds({ type, content }: Draft): void {
  if (type === 'statement' || type === 'verdict') return;
  const name = content[NAMED_BY[type]];
  if (content['id'] === undefined && typeof name === 'string' && name.trim() !== '')
    content['id'] = `${type}:${toSlug(name)}`;
  for (const { value: office } of listIn(content, 'offices')) {
    if (!isMap(office) || office['id'] !== undefined || typeof office['title'] !== 'string') continue;
    const since = typeof office['from'] === 'string' ? (/^\d{4}/.exec(office['from'])?.[0] ?? '') : '';
    office['id'] = `office:${toSlug(`${String(content['id']).replace(ID, '')} ${office['title']} ${since}`)}`;
  }
}

/** The items of a list in a map; none if it is no list. */
export function listIn(content: Readonly<Record<string, unknown>>, name: string): { value: unknown; index: number }[] {
  const list = content[name];
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ value, index })) : [];
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
