import type { ActorRecord, OfficeRecord } from '../../model/actors/actor.ts';
import { counted } from '../../common/counted.ts';
import { joinNames } from '../../common/names.ts';
import type { Channel, Outcome } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { ClaimRecord } from '../../model/claims/claim.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { knownThrough } from '../../model/statements/known-through.ts';
import type { Provenance } from '../../model/statements/provenance.ts';
import { countIndependent, publisherChains } from '../../record/provenance/independence.ts';
import type { StatementRecord } from '../../model/statements/statement.ts';
import { languagesOf } from '../../model/statements/translation.ts';
import { whenInWords } from '../../time/date-words.ts';
import { verbPhrase, type ClaimReference, type NarratedTarget } from './verb-phrases.ts';

/** A statement with everything that its sentences need. */
export interface NarratedStatement {
  readonly statement: StatementRecord;
  readonly speaker: ActorRecord;
  readonly office: (OfficeRecord & { readonly bodyName: string }) | null;
  /** The actors it was said to. */
  readonly addressees: readonly ActorRecord[];
  /** Names of the speaker and the addressees, by id, by which they are told apart from others of the record. */
  readonly names: ReadonlyMap<string, string>;
  readonly claim: ClaimRecord;
  /** The actors that it is directed toward, each with the attitude shown. */
  readonly targets: readonly NarratedTarget[];
  readonly provenance: Provenance;
  /** Name of the publisher of a source; null if unknown. */
  readonly publisher: (source: SourceRecord) => string | null;
}

const CHANNELS: Readonly<Record<Channel, string>> = {
  SPEECH: 'in a speech',
  INTERVIEW: 'in an interview',
  BRIEFING: 'at a briefing',
  PRESS_RELEASE: 'in a statement for the press',
  PHONE_CALL: 'by telephone',
  MEETING: 'in a meeting',
  LETTER: 'in a letter',
  POST: 'in a post',
  ARTICLE: 'in an article',
  BROADCAST: 'in a broadcast',
  DOCUMENT: 'in a document',
};

/** In characters; longer quotes are cut at a word boundary. */
const MAX_QUOTE_LENGTH = 280;

/**
 * Who said what to whom, when and where, in the words of its stance and attitude: `Hulusi Akar, Minister of Defence
 * (Turkey), denied it on 1 November 2020 in an interview: “…”.`, `Nikol Pashinyan asked Vladimir Putin for this on …: …`.
 *
 * @param object How the sentence refers to the claim: `it`, or one of those that are followed by its text.
 */
export function statementSentence(narrated: NarratedStatement, object: ClaimReference): string {
  const { statement, claim } = narrated;
  const addressed = statement.channel === 'INTERVIEW' ? 'with' : 'to';
  const { targets } = narrated;
  const { verb, named: alreadyNamed } = verbPhrase({ stance: statement.stance, kind: claim.kind, targets }, object);
  const addressees = narrated.addressees.filter(({ id }) => !alreadyNamed.has(id));
  const said = [
    `${speakerName(narrated)} ${verb} ${whenInWords(statement.said)}`,
    ...(statement.mode === 'REPOST' ? ['by a repost'] : []),
    ...(statement.channel === null ? [] : [CHANNELS[statement.channel]]),
    ...(addressees.length === 0
      ? []
      : [`${addressed} ${joinNames(addressees.map(({ id, name }) => plainText(narrated.names.get(id) ?? name)))}`]),
  ].join(' ');
  const named = object === 'it' ? said : `${said}: ${withoutFullStop(plainText(claim.text))}`;
  const quote =
    statement.quote === null
      ? ''
      : `${object === 'it' ? ':' : ', in the words'} “${truncateQuote(statement.quote)}”${translationText(statement)}`;
  const withdrawn = statement.withdrawnAt === null ? '' : ' (a statement since withdrawn from the record)';
  return `${named}${quote}${reservations(statement)}${withdrawn}.`;
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** ` (translated from Turkish)`. */
function translationText(statement: StatementRecord): string {
  const { translatedFrom } = languagesOf(statement, statement.citations ?? []);
  return translatedFrom === null
    ? ''
    : ` (translated from ${LANGUAGES.of(translatedFrom.split('-', 1)[0] ?? '') ?? translatedFrom})`;
}

const OUTCOMES: Readonly<Record<Outcome, string>> = { KEPT: 'since kept', BROKEN: 'since broken', OPEN: 'still open' };

/** How sure the speaker was, on what condition it was said, and what came of it: ` (hedged: “hopefully”; still open)`. */
function reservations({ certainty, certaintyCue, condition, outcome }: StatementRecord): string {
  const cue = certaintyCue === null ? '' : `: “${plainText(certaintyCue)}”`;
  const parts = [
    ...(certainty === null || certainty === 'PLAIN' ? [] : [`${certainty.toLowerCase()}${cue}`]),
    ...(condition === null ? [] : [`on a condition: ${withoutFullStop(plainText(condition))}`]),
    ...(outcome === null ? [] : [OUTCOMES[outcome]]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/**
 * The sentence that says how a statement is known: `Single source: it is known through Ahval alone, which cites Al
 * Jazeera.` Credibility is mentioned but does not affect the count.
 */
export function sourceSentence({ statement, provenance, publisher }: NarratedStatement): string {
  const known = knownThrough(provenance, (source) => publisher(source) ?? `“${plainText(source.title)}”`);
  const rated = statement.credibility === null ? '' : ` Its credibility is rated ${statement.credibility} (1 to 6).`;
  const since = provenance.sources.flatMap((source) => retractionText(source, publisher(source)));
  return `${countText(provenance)} is ${known}${lineageText(provenance)}.${rated}${since.join('')}`;
}

/** A source that was taken back, or corrected, does not carry a statement as one that stands. */
function retractionText(source: SourceRecord, publisher: string | null): string[] {
  const { status, statusDate } = source;
  if (status !== 'RETRACTED' && status !== 'CORRECTED') return [];
  const when = statusDate === null ? '' : ` ${whenInWords(statusDate)}`;
  return [` ${publisher ?? 'Its publisher'} ${status.toLowerCase()} “${plainText(source.title)}”${when}.`];
}

function countText(provenance: Provenance): string {
  const count = countIndependent(publisherChains(provenance));
  if (count > 1) return `By ${count} independent chains, it`;
  return count === 1 ? 'Single source: it' : 'It';
}

function lineageText({ unknownLineage, circles }: Provenance): string {
  if (unknownLineage === 0) return '';
  const circular = circles.some(({ isOrigin }) => isOrigin) ? ' (sources that cite each other in a circle)' : '';
  return `, with ${unknownLineage === 1 ? 'an origin' : `${unknownLineage} origins`} of unknown lineage${circular}`;
}

/** `no statements`, `1 statement`, `2 statements`. */
export function countNoun(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : counted(count, noun);
}

function speakerName({ speaker, office, names }: NarratedStatement): string {
  // The office tells who it is.
  if (!office) return displayName({ ...speaker, name: names.get(speaker.id) ?? speaker.name });
  return `${displayName(speaker)}, ${plainText(office.title)} (${plainText(office.bodyName)}),`;
}

function displayName({ name, unnamed }: ActorRecord): string {
  return `${plainText(name)}${unnamed === true && !/unnamed/i.test(name) ? ' (unnamed)' : ''}`;
}

function truncateQuote(quote: string): string {
  const text = withoutFullStop(plainText(quote)).replaceAll('“', '‘').replaceAll('”', '’');
  if (text.length <= MAX_QUOTE_LENGTH) return text;
  return `${text.slice(0, MAX_QUOTE_LENGTH).replace(/\s+\S*$/, '')} …`;
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
