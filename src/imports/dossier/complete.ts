import { MAX_ID_LENGTH } from '../../common/bounds.ts';
import { toSlug } from '../../record/derive-id.ts';
import { inOrder, type Path, type Problem } from '../../record/problem.ts';
import { readEntries } from '../../record/read-entries.ts';
import type { RunQuery } from '../../record/run-query.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import { CompletedDocument } from './completed-document.ts';
import type { DossierDocument } from './document.ts';
import { deriveIds, isMap, isName, listIn, toDraftFile, type Draft, type DraftFile } from './drafts.ts';
import { NameIndex, type NamedKind } from './names.ts';
import { isRelative, resolveDay } from './said-at.ts';

/** Dossiers with everything that their authors left out or said in other words. */
export interface Completed {
  readonly documents: readonly CompletedDocument[];
  readonly problems: readonly Problem[];
  /** Places of values that stand for nothing, of which everything is said by `problems`. */
  readonly handled: readonly Problem[];
  /** What was read as something else: a day as a date, a name as an id, and the ids that were derived. */
  readonly readings: readonly Problem[];
}

/** Fields that refer to others by id, or by name: the path in an entry, and what is named there. */
export const NAMED_FIELDS: readonly (readonly [path: readonly string[], kind: NamedKind])[] = [
  [['speaker'], 'actor'],
  [['publisher'], 'actor'],
  [['told', '*'], 'actor'],
  [['toward', '*', 'actor'], 'actor'],
  [['offices', '*', 'of'], 'actor'],
  [['partOf', '*', 'actor'], 'actor'],
  [['ownedBy', '*', 'actor'], 'actor'],
  [['succeededBy'], 'actor'],
  [['identifiedAs', '*', 'actor'], 'actor'],
  [['about', '*'], 'subject'],
  [['checker'], 'actor'],
  [['claim'], 'claim'],
  [['of'], 'claim'],
  [['contradicts', '*'], 'claim'],
  [['entails', '*'], 'claim'],
  [['sources', '*', 'source'], 'source'],
  [['source'], 'source'],
  [['cites', '*'], 'source'],
  [['saidIn'], 'place'],
  [['occasion'], 'event'],
];

const WHAT: Record<NamedKind, string> = {
  actor: 'actor called',
  subject: 'actor, event, place or topic called',
  place: 'place called',
  event: 'event called',
  claim: 'claim with the text',
  source: 'source with the title',
};

/** A name in the place of an id. */
interface Mention {
  readonly draft: Draft;
  readonly kind: NamedKind;
  readonly name: string;
  readonly path: Path;
  readonly replace: (id: string) => void;
}

/** Completes dossiers: their defaults, ids that were left out, names in place of ids, days as their sources name them. */
export async function completeDossiers(documents: readonly DossierDocument[], runQuery: RunQuery): Promise<Completed> {
  const files = documents.flatMap((document) => toDraftFile(document) ?? []);
  const completion = new Completion(files, runQuery);
  await completion.run();
  const byDocument = new Map(files.map((file) => [file.document, file]));
  return {
    documents: documents.map((document) => {
      const file = byDocument.get(document);
      return new CompletedDocument(document, file?.content ?? document.content, file?.origins ?? new Map());
    }),
    problems: completion.problems,
    handled: completion.handled,
    readings: inOrder(completion.readings),
  };
}

class Completion {
  readonly problems: Problem[] = [];
  readonly handled: Problem[] = [];
  readonly readings: Problem[] = [];
  readonly #drafts: readonly Draft[];
  readonly #runQuery: RunQuery;

  constructor(files: readonly DraftFile[], runQuery: RunQuery) {
    this.#drafts = files.flatMap(({ drafts }) => drafts);
    this.#runQuery = runQuery;
  }

  async run(): Promise<void> {
    for (const draft of this.#drafts) this.#deriveIds(draft);
    const names = new NameIndex(this.#drafts);
    const mentions = this.#drafts.flatMap(mentionsIn);
    await names.read(this.#runQuery, mentions);
    for (const mention of mentions) this.#resolve(mention, names);
    const statements = this.#drafts.filter(({ type }) => type === 'statement');
    await this.#resolveDays(statements);
    await this.#resolveOffices(statements, names);
    this.#deriveStatementIds(statements);
    this.#deriveVerdictIds(this.#drafts.filter(({ type }) => type === 'verdict'));
  }

  #deriveIds(draft: Draft): void {
    const before = draft.content['id'];
    deriveIds(draft);
    if (before === undefined && typeof draft.content['id'] === 'string')
      this.#read(draft, [], `id is ${draft.content['id']}`);
  }

  #resolve(mention: Mention, names: NameIndex): void {
    const { draft, kind, name, path, replace } = mention;
    const ids = names.find(kind, name);
    const [id] = ids;
    if (id === undefined) {
      this.#failAt(mention, `neither these files nor the record hold one ${WHAT[kind]} "${name}"`);
    } else if (ids.length > 1) {
      this.#failAt(mention, `there are several of "${name}": write one of ${ids.join(', ')}`);
    } else {
      replace(id);
      if (defaultOf(draft, kind, name) === undefined) this.#read(draft, path, `"${name}" is ${id}`);
    }
  }

  async #resolveOffices(statements: readonly Draft[], names: NameIndex): Promise<void> {
    const named = statements.filter(({ content }) => isName(content['as']));
    await names.readOffices(
      this.#runQuery,
      named.map(({ content }) => String(content['speaker'])),
    );
    for (const draft of named) {
      const { as, speaker, saidAt } = draft.content;
      const ids = names.offices(String(speaker), String(as), typeof saidAt === 'string' ? saidAt : undefined);
      if (ids.length === 1) {
        draft.content['as'] = ids[0];
        this.#read(draft, ['as'], `"${String(as)}" is ${ids[0] ?? ''}`);
      } else if (ids.length === 0)
        this.#fail(draft, ['as'], `there is no office "${String(as)}" of ${String(speaker)}`);
      else
        this.#fail(
          draft,
          ['as'],
          `there are several offices "${String(as)}" of ${String(speaker)}: write one of ${ids.join(', ')}`,
        );
    }
  }

  async #resolveDays(statements: readonly Draft[]): Promise<void> {
    const relative = statements.filter(({ content: { saidAt } }) => typeof saidAt === 'string' && isRelative(saidAt));
    const published = await this.#publicationDays(relative.map(firstSource));
    for (const draft of relative) {
      const text = String(draft.content['saidAt']);
      const source = firstSource(draft);
      const day = published.get(source);
      const date = day === undefined ? undefined : resolveDay(text, day);
      if (date === undefined) {
        this.#fail(
          draft,
          ['saidAt'],
          `saidAt is "${text}", which needs the day on which ${source || 'its source'} was published`,
        );
        continue;
      }
      draft.content['saidAt'] = date;
      this.#read(
        draft,
        ['saidAt'],
        `"${text}" is ${date}, as ${source} was published on ${(day as Date).toISOString().slice(0, 10)}`,
      );
    }
  }

  /** The days on which sources were published, of those known to the day. */
  async #publicationDays(ids: readonly string[]): Promise<Map<string, Date>> {
    const inFiles = this.#drafts
      .filter(({ type }) => type === 'source')
      .map(({ content }) => [content['id'], content['publishedAt']]);
    const recorded = await readEntries(this.#runQuery, 'source', [...new Set(ids)]);
    const all = [...[...recorded].map(([id, { entry }]) => [id, entry['publishedAt']]), ...inFiles];
    return new Map(
      all.flatMap(([id, date]) => {
        const day = typeof date === 'string' ? toDay(date) : undefined;
        return day === undefined ? [] : [[String(id), day] as const];
      }),
    );
  }

  /** The id of a statement follows what it says; those that say the same are numbered. */
  #deriveStatementIds(statements: readonly Draft[]): void {
    const taken = new Set(statements.map(({ content }) => content['id']));
    for (const draft of statements) {
      const { id, speaker, stance, claim, saidAt } = draft.content;
      if (id !== undefined || ![speaker, stance, claim].every((part) => typeof part === 'string')) continue;
      const words = [draft.file.dossier, wordsOf(speaker), String(stance), wordsOf(claim), wordsOf(saidAt)];
      this.#setId(draft, words, taken);
    }
  }

  /** The id of a verdict says who gave it, and of what. */
  #deriveVerdictIds(verdicts: readonly Draft[]): void {
    const taken = new Set(verdicts.map(({ content }) => content['id']));
    for (const draft of verdicts) {
      const { id, of, checker } = draft.content;
      if (id !== undefined || ![of, checker].every((part) => typeof part === 'string')) continue;
      this.#setId(draft, [draft.file.dossier, wordsOf(checker), wordsOf(of)], taken);
    }
  }

  /** Derives an id from words, with a number if it is taken. */
  #setId(draft: Draft, words: readonly string[], taken: Set<unknown>): void {
    const base = `${draft.type}:${words.map(toSlug).join('-')}`.slice(0, MAX_ID_LENGTH - 4).replace(/-+$/, '');
    let derived = base;
    for (let number = 2; taken.has(derived); number += 1) derived = `${base}-${number}`;
    taken.add(derived);
    draft.content['id'] = derived;
    this.#read(draft, [], `id is ${derived}`);
  }

  /** A default that stands for nothing is reported once, where it is. */
  #failAt({ draft, kind, name, path }: Mention, message: string): void {
    const place = defaultOf(draft, kind, name);
    this.handled.push(problemAt(draft, path, message));
    if (place === undefined) this.#fail(draft, path, message);
    else {
      const problem = draft.file.document.problem(place, message);
      if (!this.problems.some((other) => other.file === problem.file && other.path === problem.path))
        this.problems.push(problem);
    }
  }

  #fail(draft: Draft, path: Path, message: string): void {
    const problem = problemAt(draft, path, message);
    this.problems.push(problem);
    this.handled.push(problem);
  }

  #read(draft: Draft, path: Path, message: string): void {
    this.readings.push(problemAt(draft, path, message));
  }
}

/** Where a name is among the defaults of its file; undefined if it is none of them. */
function defaultOf({ file: { defaults } }: Draft, kind: NamedKind, name: string): Path | undefined {
  if (kind === 'source' && defaults['source'] === name) return ['defaults', 'source'];
  const index = kind === 'subject' ? listIn(defaults, 'about').findIndex(({ value }) => value === name) : -1;
  return index === -1 ? undefined : ['defaults', 'about', index];
}

function problemAt({ file, path: entry }: Draft, path: Path, message: string): Problem {
  return new CompletedDocument(file.document, file.content, file.origins).problem([...entry, ...path], message);
}

function mentionsIn(draft: Draft): Mention[] {
  return NAMED_FIELDS.flatMap(([path, kind]) => collect(draft, kind, draft.content, path, []));
}

function collect(draft: Draft, kind: NamedKind, content: unknown, steps: readonly string[], path: Path): Mention[] {
  const [step = '', ...rest] = steps;
  if (step === '*') {
    if (!Array.isArray(content)) return [];
    return content.flatMap((item: unknown, index) =>
      rest.length > 0
        ? collect(draft, kind, item, rest, [...path, index])
        : mention(draft, kind, item, [...path, index], (id) => (content[index] = id)),
    );
  }
  if (!isMap(content)) return [];
  const value = content[step];
  if (rest.length > 0) return collect(draft, kind, value, rest, [...path, step]);
  return mention(draft, kind, value, [...path, step], (id) => (content[step] = id));
}

function mention(draft: Draft, kind: NamedKind, name: unknown, path: Path, replace: (id: string) => void): Mention[] {
  return isName(name) ? [{ draft, kind, name, path, replace }] : [];
}

function firstSource({ content }: Draft): string {
  const [first] = listIn(content, 'sources');
  return isMap(first?.value) ? String(first.value['source']) : '';
}

/** The day of a date that is known to the day. */
function toDay(edtf: string): Date | undefined {
  const [day] = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(edtf) ?? [];
  try {
    return day === undefined ? undefined : (parsePartialDate(day).earliest ?? undefined);
  } catch {
    return undefined;
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^[a-z]+:/, '') : '';
}
