import { parsePartialDate } from '../../time/partial-date.ts';
import { shortHash, toSlug } from '../../record/derive-id.ts';
import { isHeld } from '../../record/rules/times.ts';
import { items } from '../corpus/cells.ts';
import { badRow, toEntry, type BadRow, type CorpusEntry } from '../corpus/row.ts';
import { dateAdvice, type DateOrder } from '../corpus/sheet-dates.ts';
import type { Meaning, Resolved } from './resolve.ts';
import type { Says, SheetRow } from './rows.ts';

/** Converts the rows of a sheet to statements. */
export class Statements {
  readonly #resolved: Resolved;
  readonly #dates: readonly DateOrder[];
  /** Persons and bodies of which it was said that the record knows no office. */
  readonly #warned = new Set<string>();

  constructor(resolved: Resolved, dates: readonly DateOrder[]) {
    this.#resolved = resolved;
    this.#dates = dates;
  }

  convert({ says, ...row }: SheetRow): CorpusEntry | BadRow {
    const problems: string[] = [];
    const known = (meaning: Meaning, name: string, what = 'actor'): string | undefined => {
      if (meaning.problem !== undefined) problems.push(meaning.problem);
      else if (meaning.id === undefined)
        problems.push(
          `the record has ${what === 'actor' ? 'nobody' : `no ${what}`} called "${name}": add the ${what} first`,
        );
      return meaning.id;
    };
    const actor = (name: string) => known(this.#resolved.actor(name), name);
    const setting = (type: 'place' | 'event', name: string | undefined) =>
      name === undefined ? undefined : known(this.#resolved.setting(type, name), name, type);
    const speakerName = says.speaker ?? says.office;
    const speaker = speakerName === undefined ? undefined : actor(speakerName);
    const saidAt = toSaidAt(says);
    const office = speaker === undefined ? {} : this.#office(speaker, says, saidAt);
    const source =
      says.source === undefined && says.url === undefined ? undefined : known(this.#resolved.source(says), '');
    const fields = defined({
      speaker,
      as: office.id,
      stance: says.stance === undefined ? undefined : asEnum(says.stance),
      claim: says.claim === undefined ? undefined : known(this.#resolved.claim(says.claim), says.claim),
      quote: says.quote,
      cue: says.cue,
      mode: asEnum(says.mode ?? (says.quote === undefined ? 'INDIRECT' : 'DIRECT')),
      channel: says.channel === undefined ? undefined : asEnum(says.channel),
      saidAt,
      saidIn: setting('place', says.saidIn),
      occasion: setting('event', says.occasion),
      certainty: says.certainty === undefined ? undefined : asEnum(says.certainty),
      certaintyCue: says.certaintyCue,
      condition: says.condition,
      outcome: says.outcome === undefined ? undefined : asEnum(says.outcome),
      outcomeShownBy: list(says.outcomeShownBy, (id) => id),
      originalLanguage: says.originalLanguage,
      note: says.note,
      credibility: says.credibility === undefined ? undefined : Number(says.credibility),
      toward: list(says.toward, (name) => ({ actor: actor(name), attitude: asEnum(says.attitude ?? 'NEUTRAL') })),
      told: list(says.told, actor),
      sources: source && [defined({ source, locator: says.locator, language: says.language })],
    });
    for (const name of items(says.about ?? '')) known(this.#resolved.subject(name), name);
    const id = `statement:${row.dossier}-${says.id === undefined ? contentHash(fields) : toSlug(says.id)}`;
    const warned = office.warning === undefined ? row : { ...row, warnings: [office.warning] };
    return withProblems(toEntry(warned, 'statement', { id, ...fields }, this.#advice), problems, id);
  }

  readonly #advice = (value: unknown) =>
    typeof value === 'string' ? dateAdvice(value.replace(/^\.\.\//, ''), this.#dates) : '';

  /** The office of the speaker in the organization that the row names: the only one that may have been held then. */
  #office(speaker: string, { office: body }: Says, saidAt: string | undefined): { id?: string; warning?: string } {
    if (body === undefined) return {};
    const { id: of } = this.#resolved.actor(body);
    if (of === speaker) return {};
    const held = of === undefined ? [] : this.#resolved.offices(speaker, of);
    // Of what is only known to be said by a day, that day is the likeliest.
    const day = saidAt?.replace(/^\.\.\//, '');
    const then = held.filter((office) => day === undefined || !isDate(day) || isHeld(office, day));
    if (then.length === 1) return then[0] ?? {};
    const pair = `${speaker} ${body}`;
    if (this.#warned.has(pair)) return {};
    this.#warned.add(pair);
    const several =
      then.length > 1
        ? `several offices of "${body}" then (${then.map(({ id }) => id).join(', ')})`
        : `no office of "${body}" then`;
    return { warning: `the record knows ${several} for ${speaker}: the statement is recorded without one` };
  }
}

/** Tells the statements of a sheet without ids apart, by what does not depend on what else the record knows. */
function contentHash({ speaker, stance, claim, quote, saidAt, sources }: Record<string, unknown>): string {
  return shortHash(JSON.stringify([speaker, stance, claim, quote, saidAt, sources]));
}

/** When it was said; by the day of publication, where nothing else is known. */
function toSaidAt({ saidAt, publishedAt }: Says): string | undefined {
  if (saidAt !== undefined || publishedAt === undefined) return saidAt;
  if (!isDate(publishedAt)) return publishedAt;
  return `../${publishedAt.replace(/^.*\//, '')}`;
}

function isDate(text: string): boolean {
  try {
    parsePartialDate(text);
    return true;
  } catch {
    return false;
  }
}

function withProblems(entry: CorpusEntry | BadRow, problems: readonly string[], id: string): CorpusEntry | BadRow {
  const distinct = [...new Set(problems)];
  if (distinct.length === 0) return entry;
  if (!('reasons' in entry)) return badRow(entry, distinct, [id]);
  // That a field is missing is said already, by what is wrong with its name.
  return { ...entry, reasons: [...distinct, ...entry.reasons.filter((reason) => !/ is missing /.test(reason))] };
}

function list<Item>(cell: string | undefined, convert: (name: string) => Item): Item[] | undefined {
  return cell === undefined ? undefined : items(cell).map(convert);
}

function asEnum(word: string): string {
  return word.trim().toUpperCase().replaceAll(/[ -]+/g, '_');
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
