import { textKey } from '../../common/fold.ts';
import { DerivedIds, toSlug } from '../../record/derive-id.ts';
import type { EntryType } from '../../record/entries.ts';
import { runByIds, type RunQuery } from '../../record/run-query.ts';
import { items } from '../corpus/cells.ts';
import { toEntry, type BadRow, type CorpusEntry, type Row } from '../corpus/row.ts';
import type { ActorMention, Names } from './names.ts';
import type { Resolved } from './resolve.ts';
import type { Says } from './rows.ts';

/** What a sheet names and the record lacks, as entries in the order in which they refer to each other. */
export type Proposal = CorpusEntry | BadRow;

/** The title of an office of which only the body is known. */
const UNTITLED = 'Representative';
/** How many ids that follow a derived one are looked up. */
const NEXT_IDS = 5;

/**
 * Proposes entries for what a sheet names and the record lacks, with derived ids, and adds them to what is resolved.
 *
 * @param dossier Name of the dossier, which is also the topic of claims of which the sheet does not say what they are about.
 */
export async function propose(
  runQuery: RunQuery,
  names: Names,
  resolved: Resolved,
  dossier: string,
): Promise<readonly Proposal[]> {
  const proposer = new Proposer(resolved, await takenIds(runQuery, names, dossier));
  proposer.actors(names.actors);
  for (const [key, { name, row }] of names.subjects) proposer.subject(key, name, row);
  for (const [key, { name, row, says }] of names.claims) proposer.claim(key, name, row, says, dossier);
  for (const [key, { name, row, says }] of names.sources) proposer.source(key, name, row, says);
  return proposer.proposals;
}

/** Which of the ids that may be derived are taken. */
async function takenIds(runQuery: RunQuery, names: Names, dossier: string): Promise<Set<string>> {
  const slugs: [EntryType, string][] = [
    ...[...names.actors.values()].map(({ name }): [EntryType, string] => ['actor', name]),
    ...[...names.subjects.values()].map(({ name }): [EntryType, string] => ['topic', name]),
    ['topic', dossier],
    ...[...names.claims.values()].map(({ name }): [EntryType, string] => ['claim', name]),
    ...[...names.sources.values()].map(({ name }): [EntryType, string] => ['source', name]),
  ];
  const taken = new Set<string>();
  for (const [type, ofType] of Map.groupBy(slugs, ([type]) => type)) {
    const ids = ofType.flatMap(([, text]) => {
      const base = `${type}:${toSlug(text)}`;
      return [base, ...Array.from({ length: NEXT_IDS }, (_, index) => `${base}-${index + 2}`)];
    });
    const rows = await runByIds<{ id: string }>(runQuery, `record/known:${type.toUpperCase()}`, [...new Set(ids)]);
    for (const { id } of rows) taken.add(id);
  }
  return taken;
}

class Proposer {
  readonly proposals: Proposal[] = [];
  readonly #resolved: Resolved;
  readonly #ids: DerivedIds;

  constructor(resolved: Resolved, taken: Iterable<string>) {
    this.#resolved = resolved;
    this.#ids = new DerivedIds(taken);
  }

  /** Bodies first: the offices of persons refer to them. Of those that are only spoken for, the ones of new persons. */
  actors(mentions: ReadonlyMap<string, ActorMention>): void {
    const all = [...mentions].filter(([, { name }]) => this.#isLacking(this.#resolved.actor(name)));
    const persons = all.filter(([, { kind }]) => kind === 'PERSON');
    const spokenFor = new Set(persons.flatMap(([, { bodies }]) => [...bodies.keys()]));
    for (const [key, mention] of all) {
      if (mention.kind !== 'PERSON' && (mention.isNeeded || spokenFor.has(key))) this.#actor(key, mention);
    }
    for (const [key, mention] of persons) this.#actor(key, mention);
  }

  subject(key: string, name: string, row: Row): void {
    if (!this.#isLacking(this.#resolved.subject(name))) return;
    const id = this.#ids.derive('topic', name);
    this.#resolved.propose('subjects', key, id);
    this.#add(row, 'topic', { id, name });
  }

  claim(key: string, text: string, row: Row, says: Says, dossier: string): void {
    if (!this.#isLacking(this.#resolved.claim(text))) return;
    const subjects = items(says.about ?? '').flatMap((name) => this.#resolved.subject(name).id ?? []);
    const about = subjects.length > 0 ? subjects : [this.#topicOf(dossier, row)];
    const id = this.#ids.derive('claim', text);
    this.#resolved.propose('claims', key, id);
    this.#add(row, 'claim', { id, text, kind: says.claimKind ?? 'FACTUAL', about: [...new Set(about)] });
  }

  source(key: string, title: string, row: Row, says: Says): void {
    if (!this.#isLacking(this.#resolved.source(says))) return;
    const { url, publishedAt, language, sourceKind: kind = 'ARTICLE' } = says;
    const id = this.#ids.derive('source', title.replace(/^https?:\/\/(?:www\.)?/, ''));
    const publisher = says.publisher === undefined ? undefined : this.#resolved.actor(says.publisher).id;
    this.#resolved.propose('sources', key, id);
    const address = url ?? (/^https?:\/\//.test(title) ? title : undefined);
    this.#add(row, 'source', defined({ id, title, kind, url: address, publishedAt, language, publisher }));
  }

  #isLacking({ id, problem }: { readonly id: string | undefined; readonly problem?: string }): boolean {
    return id === undefined && problem === undefined;
  }

  #actor(key: string, { name, kind, row, bodies }: ActorMention): void {
    const id = this.#ids.derive('actor', name);
    this.#resolved.propose('actors', key, id);
    const offices = kind === 'PERSON' ? [...bodies.values()].flatMap((body) => this.#office(id, body)) : [];
    this.#add(row, 'actor', { id, kind, name, ...(offices.length > 0 && { offices }) });
  }

  #office(holder: string, body: string): object[] {
    const { id: of } = this.#resolved.actor(body);
    if (of === undefined) return [];
    const id = this.#ids.derive('office', `${holder.slice('actor:'.length)} ${of.slice('actor:'.length)}`);
    this.#resolved.proposeOffice({ id, holder, of, from: null, to: null });
    return [{ id, title: UNTITLED, of }];
  }

  #topicOf(dossier: string, row: Row): string {
    const name = topicName(dossier);
    if (this.#resolved.subject(name).id === undefined) this.subject(textKey(name), name, row);
    return this.#resolved.subject(name).id ?? this.#ids.derive('topic', name);
  }

  #add(row: Row, type: EntryType, content: object): void {
    const { file, line, text, end, dossier } = row;
    this.proposals.push(toEntry({ file, line, text, end, dossier }, type, content));
  }
}

/** The name of the topic of claims of which a sheet does not say what they are about. */
export function topicName(dossier: string): string {
  return dossier.replaceAll('-', ' ');
}

function defined(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A proposal in words: `actor:nikol-pashinyan  PERSON Nikol Pashinyan, office:… of actor:armenia`. */
export function proposalText(proposal: CorpusEntry): string {
  const { value } = proposal;
  const name = 'name' in value ? value.name : 'text' in value ? value.text : 'title' in value ? value.title : '';
  const kind = 'kind' in value ? `${value.kind} ` : '';
  const offices = 'offices' in value ? (value.offices ?? []).map(({ id, of }) => `; ${id}, ${UNTITLED} of ${of}`) : [];
  const about = 'about' in value ? `; about ${value.about.join(', ')}` : '';
  return `${value.id}  ${kind}"${name}"${offices.join('')}${about}`;
}
