import { textKey } from '../../common/fold.ts';
import { canonicalUrl } from '../../record/canonical-url.ts';
import type { ActorEntry } from '../../record/format.ts';
import { isId, items } from '../corpus/cells.ts';
import type { Row } from '../corpus/row.ts';
import type { SheetRow, Says } from './rows.ts';

/** A name in a sheet, and the first row that has it. */
export interface Mention {
  readonly name: string;
  readonly row: Row;
}

/** An actor whom a sheet names. */
export interface ActorMention extends Mention {
  readonly kind: ActorEntry['kind'];
  /** The organizations for which this person speaks, by `bodyKey`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Whether it speaks or publishes itself, and is not only spoken for. */
  readonly isNeeded: boolean;
}

/** A source that a sheet names. */
export interface SourceMention extends Mention {
  readonly says: Says;
}

/** What a sheet names, each once: by `textKey`, sources by `sourceKey`. Ids of the record are not names. */
export class Names {
  readonly actors = new Map<string, ActorMention>();
  readonly subjects = new Map<string, Mention>();
  /** Places and events at which something was said. */
  readonly settings = new Map<string, Mention>();
  /** Actors that a statement is directed toward or told. */
  readonly others = new Map<string, Mention>();
  readonly claims = new Map<string, Mention & { readonly says: Says }>();
  readonly sources = new Map<string, SourceMention>();

  add(row: SheetRow): void {
    const { says } = row;
    const { speaker = says.office, office, publisher, claim, about = '', toward = '', told = '' } = says;
    const { saidIn, occasion } = says;
    const isBody = speaker !== undefined && office !== undefined && textKey(speaker) === textKey(office);
    this.#actor(office, { kind: 'INSTITUTION', row, isNeeded: isBody });
    if (!isBody) this.#actor(speaker, { kind: 'PERSON', row, isNeeded: true }, office);
    this.#actor(publisher, { kind: 'OUTLET', row, isNeeded: true });
    if (isNew(this.claims, claim)) this.claims.set(textKey(claim), { name: claim, row, says });
    for (const name of [saidIn, occasion])
      if (isNew(this.settings, name)) this.settings.set(textKey(name), { name, row });
    for (const name of items(about)) if (isNew(this.subjects, name)) this.subjects.set(textKey(name), { name, row });
    for (const name of [...items(toward), ...items(told)])
      if (isNew(this.others, name)) this.others.set(textKey(name), { name, row });
    const title = says.source ?? says.url;
    const key = sourceKey(says);
    if (title !== undefined && !isId(title) && !this.sources.has(key))
      this.sources.set(key, { name: title, row, says });
  }

  #actor(
    name: string | undefined,
    { kind, row, isNeeded }: Omit<ActorMention, 'name' | 'bodies'>,
    body?: string,
  ): void {
    if (name === undefined || isId(name)) return;
    const known = this.actors.get(textKey(name));
    const bodies = new Map(known?.bodies);
    if (body !== undefined) bodies.set(bodyKey(body), body);
    this.actors.set(textKey(name), {
      name: known?.name ?? name,
      row: known?.row ?? row,
      // Who is spoken for, or publishes, is no person.
      kind: known === undefined || known.kind === 'PERSON' ? kind : known.kind,
      bodies,
      isNeeded: isNeeded || known?.isNeeded === true,
    });
  }
}

/** Whether a cell has a name that was not mentioned before. */
function isNew(mentions: ReadonlyMap<string, Mention>, name: string | undefined): name is string {
  return name !== undefined && !isId(name) && !mentions.has(textKey(name));
}

/** The key of an organization: that of its name, or its id. */
export function bodyKey(name: string): string {
  return isId(name) ? name : textKey(name);
}

/** What a source is known by in a sheet: its address, or its title with its publisher and day. */
export function sourceKey({ source, url, publisher = '', publishedAt = '' }: Says): string {
  if (source !== undefined && isId(source)) return source;
  const address = url ?? (source !== undefined && /^https?:\/\//.test(source) ? source : undefined);
  if (address !== undefined) return canonicalUrl(address) ?? address;
  return [textKey(source ?? ''), textKey(publisher), publishedAt].join(' | ');
}
