import { hash } from 'node:crypto';
import type { Params } from '../../graph/graph.ts';
import { canonical } from '../../record/canonical.ts';
import { typeFromId } from '../../record/entries.ts';
import type { RunQuery } from '../../record/run-query.ts';
import {
  LINKS,
  toLife,
  toOfficesHeld,
  type Link,
  type OfficeHeld,
  type Recorded,
} from '../../record/validation-context.ts';
import { Utterances } from './utterances.ts';
import { publishedBy } from './published.ts';
import type { CorpusEntry } from './row.ts';

interface Kept extends Recorded {
  /** Hash of the entry. */
  readonly content: string;
  /** Whether an import would write it: the record does not have it as it is. */
  readonly isWritten: boolean;
}

/**
 * The record as it would be once the rows read so far were imported: it answers the queries with which rows are checked.
 * Of each row it keeps what these need.
 */
export class DryRecord {
  readonly #record: RunQuery;
  readonly #entries = new Map<string, Kept>();
  readonly #offices = new Map<string, OfficeHeld>();
  /** Actors by their item of Wikidata. */
  readonly #items = new Map<string, string>();
  readonly #utterances = new Utterances();
  readonly #links = new Map(LINKS.map((link) => [link, new Map<string, readonly string[]>()]));

  /** @param record Queries the record itself. */
  constructor(record: RunQuery) {
    this.#record = record;
  }

  /** Adds a row. */
  add(row: CorpusEntry, isWritten: boolean): void {
    const { type, value, dossier } = row;
    const kind = type === 'actor' ? value.kind : null;
    const publishedAt = type === 'source' ? publishedBy(value) : null;
    const life = type === 'actor' ? toLife(value) : { began: null, ended: null };
    this.#entries.set(value.id, {
      id: value.id,
      dossier,
      kind,
      claimKind: type === 'claim' ? value.kind : null,
      publishedAt,
      ...life,
      content: contentOf(row),
      isWritten,
    });
    this.#utterances.add(row);
    if (type === 'actor' && value.wikidataId !== undefined) this.#items.set(value.wikidataId, value.id);
    if (type === 'actor') for (const office of toOfficesHeld(value)) this.#offices.set(office.id, office);
    for (const [link, ids] of linksOf(row)) this.#links.get(link)?.set(value.id, ids);
  }

  /** What an earlier row makes of a row: nothing, the same, or something else. */
  earlier(row: CorpusEntry): 'none' | 'same' | 'other' {
    const kept = this.#entries.get(row.value.id);
    if (kept?.content === contentOf(row)) return 'same';
    return kept?.isWritten === true ? 'other' : 'none';
  }

  readonly runQuery: RunQuery = async <Row extends object>(name: string, params: Params = {}) => {
    const rows = await this.#record<Row>(name, params);
    const ids = (params['ids'] ?? []) as string[];
    const added = name === 'record/known-utterances' ? this.#utterances.find(params) : this.#rows(name, ids);
    return [...rows.filter((row) => !this.#replaces(name, row)), ...(added as Row[])];
  };

  /** Whether earlier rows have something else in place of a row of the record. */
  #replaces(name: string, row: { id?: string; holder?: string; from?: unknown }): boolean {
    if (REPLACED.has(name) || name.startsWith('record/known:')) return this.#entries.has(row.id ?? '');
    if (name === 'record/known-offices') return this.#entries.has(row.holder ?? '');
    return name.startsWith('record/links:') && this.#entries.has(String(row.from));
  }

  #rows(name: string, ids: readonly string[]): object[] {
    if (name.startsWith('record/known:')) return ids.flatMap((id) => this.#entries.get(id) ?? []);
    if (name === 'record/known-offices') return ids.flatMap((id) => this.#offices.get(id) ?? []);
    if (name === 'record/known-wikidata') return ids.flatMap((item) => holderOf(this.#items, item));
    if (!name.startsWith('record/links:')) return [];
    const links = this.#links.get(name.slice('record/links:'.length) as Link);
    return ids.flatMap((id) => ({ from: id, to: links?.get(id) ?? [] })).filter(({ to }) => to.length > 0);
  }
}

/** Queries with a row for each object of some kind. */
const REPLACED = new Set(['record/known-wikidata', 'record/known-utterances']);

/** A row of `record/known-wikidata`. */
export function holderOf(items: ReadonlyMap<string, string>, item: string): { item: string; id: string }[] {
  const id = items.get(item);
  return id === undefined ? [] : [{ item, id }];
}

function contentOf({ value, dossier }: CorpusEntry): string {
  return hash('sha1', JSON.stringify([dossier, canonical(value)]), 'base64');
}

function linksOf({ type, value }: CorpusEntry): [Link, readonly string[]][] {
  if (type === 'source') return [['CITES', value.cites ?? []]];
  if (type === 'actor') {
    const { partOf = [], ownedBy = [] } = value;
    return [
      ['PART_OF', partOf.map(({ actor }) => actor)],
      ['OWNED_BY', ownedBy.map(({ actor }) => actor)],
    ];
  }
  if (type === 'claim') return [['SPEAKS_OF', value.about.filter((id) => typeFromId(id) === 'statement')]];
  if (type !== 'statement') return [];
  return [
    ['RESPONDS_TO', value.respondsTo ?? []],
    ['SPEAKS_OF', [value.claim]],
  ];
}
