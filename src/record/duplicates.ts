import { textKey } from '../common/fold.ts';
import { firstKeyIn, lastKeyIn } from '../graph/sort-key.ts';
import { dateSpan } from '../graph/date-span.ts';
import { parsePartialDate } from '../time/partial-date.ts';
import { canonicalUrl } from './canonical-url.ts';
import { typeFromId, type Entries, type Entry, type EntryValues } from './entries.ts';
import { findAtUrls, findNamed } from './find-named.ts';
import type { Path, Problem } from './problem.ts';
import type { StatementEntry } from './format.ts';
import { batches, type RunQuery } from './run-query.ts';
import { problemIn } from './validation-context.ts';
import { wordsHash } from './words-hash.ts';

/** What an entry has in common with another that may be the same thing. */
interface Trait {
  readonly key: string;
  /** The keys that count as the same, such as those of the days before and after; only `key` itself if not given. */
  readonly like?: readonly string[];
  /** Whether only what another dossier has on another claim counts. */
  readonly isAcross?: boolean;
  readonly entry: Entry;
  readonly path: Path;
  readonly message: (other: string) => string;
}

/** Who has a trait. */
interface Holder {
  readonly id: string;
  /** Statements only. */
  readonly dossier?: string | null;
  /** Statements only. */
  readonly claim?: string | undefined;
}

const DAY = 86_400_000;
const NAMED = ['actor', 'event', 'place', 'topic'] as const;
type NamedEntry = EntryValues[(typeof NAMED)[number]];
/** Traits of earlier entries that are kept; those before are in the record by then. */
const MAX_KEPT = 500_000;

/**
 * Finds new entries that the record, or an earlier entry of the same import, seems to hold already under another id: the
 * same URL in whatever form, a name with the kind, the words of a claim, or words of one speaker within a day. None of
 * this is certain, so it is warned of.
 */
export class Duplicates {
  readonly #runQuery: RunQuery;
  /** The entries so far, by trait. */
  #seen = new Map<string, Holder>();
  /** Whether there were so many entries that the earliest are not compared with any more. */
  hasForgotten = false;

  constructor(runQuery: RunQuery) {
    this.#runQuery = runQuery;
  }

  /** @param isNew Whether an entry is to be created. Others were warned of when they were. */
  async find(entries: Entries, isNew: (id: string) => boolean): Promise<Problem[]> {
    const traits = traitsOf(entries).filter(({ entry }) => isNew(entry.value.id));
    if (traits.length === 0) return [];
    const recorded = await this.#recorded(traits);
    if (this.#seen.size > MAX_KEPT) {
      this.#seen = new Map();
      this.hasForgotten = true;
    }
    const warned = new Set<string>();
    return traits.flatMap((trait) => {
      const { key, entry, path, message } = trait;
      const other = this.#other(trait, recorded);
      if (!this.#seen.has(key))
        this.#seen.set(key, { id: entry.value.id, dossier: entry.dossier, claim: claimOf(entry) });
      const pair = `${entry.value.id} ${other?.id ?? ''}`;
      if (other === undefined || warned.has(pair)) return [];
      warned.add(pair);
      return [problemIn(entry, path, message(other.id))];
    });
  }

  #other({ key, like = [key], isAcross, entry }: Trait, recorded: ReadonlyMap<string, Holder>): Holder | undefined {
    const holders = like
      .flatMap((each) => this.#seen.get(each) ?? [])
      .concat(like.flatMap((each) => recorded.get(each) ?? []));
    return holders.find(
      (each) =>
        each.id !== entry.value.id &&
        !(isAcross === true && (each.dossier === entry.dossier || each.claim === claimOf(entry))),
    );
  }

  /** The recorded object with each trait. */
  async #recorded(traits: readonly Trait[]): Promise<Map<string, Holder>> {
    const found = new Map<string, Holder>();
    for (const [url, [id = '']] of await findAtUrls(this.#runQuery, valuesOf('url', traits)))
      found.set(`url ${url}`, { id });
    for (const hashes of batches(valuesOf('words', traits)))
      for (const { hash, id } of await this.#runQuery<WordsRow>('record/with-words-hash', { hashes }))
        found.set(`words ${hash}`, { id });
    await this.#addNamed(found, traits);
    await this.#addSaid(found, traits);
    return found;
  }

  async #addNamed(found: Map<string, Holder>, traits: readonly Trait[]): Promise<void> {
    const names = traits.flatMap(({ entry }) =>
      'name' in entry.value ? namesOf(entry.value).map(({ name }) => name) : [],
    );
    if (names.length === 0) return;
    for (const [name, all] of await findNamed(this.#runQuery, names)) {
      for (const { id, kind } of all) found.set(nameKey(kind ?? typeFromId(id), name), { id });
    }
  }

  async #addSaid(found: Map<string, Holder>, traits: readonly Trait[]): Promise<void> {
    const said = [...new Set(traits.map(({ entry }) => entry.value))].filter((value) => 'saidAt' in value);
    const windows = said.flatMap((value) => {
      const day = dayOf(value);
      if (day === undefined) return [];
      const from = new Date((day - 1) * DAY);
      const to = new Date((day + 2) * DAY - 1);
      return [[value.speaker, firstKeyIn(from), lastKeyIn(to)] as const];
    });
    for (const batch of batches(windows)) {
      for (const { index, ...row } of await this.#runQuery<SaidRow>('record/said-then', { windows: batch })) {
        const speaker = batch[index]?.[0] ?? '';
        const day = Math.floor(row.key / KEYS_PER_DAY);
        found.set(quoteKey(speaker, row.quote, day), row);
        found.set(quoteKey(speaker, row.quote, day, row.claim), row);
      }
    }
  }
}

interface WordsRow {
  [column: string]: unknown;
  readonly hash: string;
  readonly id: string;
}

interface SaidRow extends Holder {
  [column: string]: unknown;
  readonly index: number;
  readonly claim: string;
  readonly quote: string;
  readonly key: number;
}

const KEYS_PER_DAY = firstKeyIn(new Date(DAY));

/** The values of the traits of one kind. */
function valuesOf(kind: string, traits: readonly Trait[]): string[] {
  return traits.flatMap(({ key }) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));
}

function traitsOf(entries: Entries): Trait[] {
  return [
    ...NAMED.flatMap((type) => (entries[type] as readonly Entry<(typeof NAMED)[number]>[]).flatMap(nameTraits)),
    ...entries.claim.map((entry) => ({
      key: `words ${wordsHash(entry.value.text)}`,
      entry,
      path: ['text'],
      message: (other: string) => `${other} is the same claim in the same words: use that one`,
    })),
    ...entries.source.flatMap((entry) => {
      const url = canonicalUrl(entry.value.url);
      const message = (other: string) =>
        `${other} has this URL: use that source, unless the page holds several documents`;
      return url === null ? [] : [{ key: `url ${url}`, entry, path: ['url'], message }];
    }),
    ...entries.statement.flatMap(statementTraits),
  ];
}

function nameTraits(entry: Entry<(typeof NAMED)[number]>): Trait[] {
  const { value } = entry;
  const kind = 'kind' in value ? value.kind : typeFromId(value.id);
  // Many are described in the same words.
  if ('unnamed' in value && value.unnamed === true) return [];
  return namesOf(value).map(({ name, path }) => ({
    key: nameKey(kind, textKey(name)),
    entry,
    path,
    message: (other) =>
      `${other} is also called "${name}": use that one, unless it is another ${kind.toLowerCase()} of the same name`,
  }));
}

/** Everything that something is called, each with its path in the entry. */
function namesOf(value: NamedEntry): { readonly name: string; readonly path: Path }[] {
  const dated = 'names' in value ? (value.names ?? []) : [];
  return [
    { name: value.name, path: ['name'] },
    ...(value.aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] })),
    ...dated.map(({ name }, index) => ({ name, path: ['names', index, 'name'] })),
  ];
}

function nameKey(kind: string, name: string): string {
  return `name ${kind} ${name}`;
}

/**
 * Within a day the same words. One dossier may have them several times, when they make several claims. Of one claim on one
 * day, a rule warns whatever the words (rules/utterances.ts).
 */
function statementTraits(entry: Entry<'statement'>): Trait[] {
  const { speaker, claim, quote, ...value } = entry.value;
  const day = dayOf(value);
  if (day === undefined || quote === undefined) return [];
  const keyOn = (at: number, on?: string) => quoteKey(speaker, quote, at, on);
  const sameWords = (days: readonly number[], on?: string) => ({
    key: keyOn(day, on),
    like: days.map((at) => keyOn(at, on)),
    entry,
    path: ['quote'],
    message: (other: string) =>
      `${other} has the same words of the same speaker within a day: is it the same occasion?`,
  });
  const beside = [day - 1, day + 1];
  return [sameWords(beside, claim), { ...sameWords([day, ...beside]), isAcross: true }];
}

function quoteKey(speaker: string, quote: string, day: number, claim = ''): string {
  return `quote ${speaker} ${claim} ${day} ${wordsHash(quote)}`;
}

function claimOf({ value }: Entry): string | undefined {
  return 'claim' in value ? value.claim : undefined;
}

/** The day on which it was said, in days since 1970; undefined if that is not known. */
function dayOf({ saidAt }: Pick<StatementEntry, 'saidAt'>): number | undefined {
  const { earliest, latest } = parsePartialDate(saidAt);
  if (earliest === null || latest === null || dateSpan(earliest, latest) !== null) return undefined;
  return Math.floor(latest.getTime() / DAY);
}
