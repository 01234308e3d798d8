import { textKey } from '../../common/fold.ts';
import { typeFromId } from '../../record/entries.ts';
import { findClaims, findNamed, findTitled, type Named } from '../../record/find-named.ts';
import { isHeld } from '../../record/rules/times.ts';
import { runByIds, type RunQuery } from '../../record/run-query.ts';
import { parsePartialDate } from '../../time/partial-date.ts';
import { isMap, isName, listIn, type Draft } from './drafts.ts';

/** An office, by which its holder may be said to speak. */
interface Office {
  readonly id: string;
  readonly title: string;
  readonly holder: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** What a name may stand for. */
export type NamedKind = 'actor' | 'subject' | 'place' | 'event' | 'source' | 'claim';

/** Finds what names, titles and texts stand for: in the files, and where they have nothing of it, in the record. */
export class NameIndex {
  readonly #inFiles: Record<NamedKind, Map<string, string[]>> = {
    actor: new Map(),
    subject: new Map(),
    place: new Map(),
    event: new Map(),
    source: new Map(),
    claim: new Map(),
  };
  readonly #recorded: Record<NamedKind, ReadonlyMap<string, readonly Named[]>> = {
    actor: new Map(),
    subject: new Map(),
    place: new Map(),
    event: new Map(),
    source: new Map(),
    claim: new Map(),
  };
  readonly #offices: Office[] = [];

  constructor(drafts: readonly Draft[]) {
    for (const { type, content } of drafts) {
      const { id, name, title, text } = content;
      if (typeof id !== 'string') continue;
      if (type === 'source') this.#add('source', title, id);
      else if (type === 'claim') this.#add('claim', text, id);
      else if (type !== 'statement' && type !== 'verdict') {
        const dated = listIn(content, 'names').map(({ value }) => (isMap(value) ? value['name'] : undefined));
        for (const each of [name, ...listIn(content, 'aliases').map(({ value }) => value), ...dated]) {
          this.#add('subject', each, id);
          if (type !== 'topic') this.#add(type, each, id);
        }
      }
      for (const { value: office } of listIn(content, 'offices')) {
        if (isMap(office)) this.#offices.push(toOffice(office, id));
      }
    }
  }

  /** Looks up in the record what the files do not have. */
  async read(
    runQuery: RunQuery,
    mentions: readonly { readonly kind: NamedKind; readonly name: string }[],
  ): Promise<void> {
    const unknown = (kind: NamedKind) =>
      mentions.flatMap((each) =>
        each.kind === kind && !this.#inFiles[kind].has(textKey(each.name)) ? [each.name] : [],
      );
    const named = await findNamed(runQuery, (['actor', 'subject', 'place', 'event'] as const).flatMap(unknown));
    for (const type of ['actor', 'place', 'event'] as const) {
      this.#recorded[type] = new Map(
        [...named].map(([key, found]) => [key, found.filter(({ id }) => typeFromId(id) === type)]),
      );
    }
    this.#recorded.subject = named;
    this.#recorded.source = await findTitled(runQuery, unknown('source'));
    this.#recorded.claim = await findClaims(runQuery, unknown('claim'));
  }

  /** The ids of what has this name. */
  find(kind: NamedKind, name: string): readonly string[] {
    const key = textKey(name);
    return this.#inFiles[kind].get(key) ?? (this.#recorded[kind].get(key) ?? []).map(({ id }) => id).sort();
  }

  /** Reads the offices of persons who are not in the files. */
  async readOffices(runQuery: RunQuery, persons: Iterable<string>): Promise<void> {
    const inFiles = new Set(this.#offices.map(({ holder }) => holder));
    const others = [...new Set(persons)].filter((id) => !inFiles.has(id));
    this.#offices.push(...(await runByIds<Office & Record<string, unknown>>(runQuery, 'record/offices-held', others)));
  }

  /** The offices of a person with this title, of several the ones that may have been held at the time. */
  offices(holder: string, title: string, saidAt: string | undefined): readonly string[] {
    const key = textKey(title);
    const all = this.#offices.filter((office) => office.holder === holder && textKey(office.title) === key);
    const then = all.filter((office) => saidAt === undefined || !isDate(saidAt) || isHeld(office, saidAt));
    return (all.length > 1 ? then : all).map(({ id }) => id);
  }

  #add(kind: NamedKind, name: unknown, id: string): void {
    if (!isName(name)) return;
    const ids = this.#inFiles[kind].get(textKey(name)) ?? [];
    if (!ids.includes(id)) this.#inFiles[kind].set(textKey(name), [...ids, id]);
  }
}

function toOffice({ id, title, from, to }: Record<string, unknown>, holder: string): Office {
  const time = (date: unknown, end: 'earliest' | 'latest') =>
    typeof date === 'string' && isDate(date) ? (parsePartialDate(date)[end]?.getTime() ?? null) : null;
  return { id: String(id), title: String(title), holder, from: time(from, 'earliest'), to: time(to, 'latest') };
}

function isDate(text: string): boolean {
  try {
    parsePartialDate(text);
    return true;
  } catch {
    return false;
  }
}
