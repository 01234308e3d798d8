import type { ActorRecord, OfficeRecord } from '../../model/actors/actor.ts';
import { counted } from '../../common/counted.ts';
import type { Channel } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { ClaimRecord } from '../../model/claims/claim.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import type { Chain } from '../../model/statements/provenance.ts';
import type { StatementRecord } from '../../model/statements/statement.ts';
import { whenInWords } from '../../time/date-words.ts';
import { joinNames } from './names.ts';
import { verbPhrase, type ClaimReference, type NarratedTarget } from './verb-phrases.ts';

/** A statement with everything that its sentences need. */
export interface NarratedStatement {
  readonly statement: StatementRecord;
  readonly speaker: ActorRecord;
  readonly office: (OfficeRecord & { readonly bodyName: string }) | null;
  /** The actors it was said to. */
  readonly addressees: readonly ActorRecord[];
  readonly claim: ClaimRecord;
  /** The actors that it is directed toward, each with the attitude shown. */
  readonly targets: readonly NarratedTarget[];
  readonly chain: Chain;
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
  const { targets } = narrated;
  const { verb, named: alreadyNamed } = verbPhrase({ stance: statement.stance, kind: claim.kind, targets }, object);
  const addressees = narrated.addressees.filter(({ id }) => !alreadyNamed.has(id));
  const said = [
    `${speakerName(narrated)} ${verb} ${whenInWords(statement.said)}`,
    ...(statement.channel === null ? [] : [CHANNELS[statement.channel]]),
    ...(addressees.length === 0 ? [] : [`to ${joinNames(addressees.map(({ name }) => plainText(name)))}`]),
  ].join(' ');
  const named = object === 'it' ? said : `${said}: ${withoutFullStop(plainText(claim.text))}`;
  const quote =
    statement.quote === null ? '' : `${object === 'it' ? ':' : ', in the words'} “${truncateQuote(statement.quote)}”`;
  const withdrawn = statement.withdrawnAt === null ? '' : ' (a statement since withdrawn from the record)';
  return `${named}${quote}${withdrawn}.`;
}

/**
 * The sentence that names the publishers a statement is known from: `Single source: it is known on the word of Al
 * Jazeera.` Credibility is mentioned but does not affect the count.
 */
export function sourceSentence({ statement, chain, publisher }: NarratedStatement): string {
  const named = [...new Set(chain.roots.flatMap(({ sources, publisherId }) => (publisherId === null ? [] : sources)))];
  const publishers = [...new Set(named.flatMap((source) => publisher(source) ?? []))];
  const rated = statement.credibility === null ? '' : ` Its credibility is rated ${statement.credibility} (1 to 6).`;
  return `${sourcingText(publishers, chain)}${rated}`;
}

function sourcingText(publishers: readonly string[], { independentPublishers, unknownLineage, roots }: Chain): string {
  const unknown = unknownLineage === 1 ? 'an origin' : `${unknownLineage} origins`;
  const isCircular = roots.some(({ sources }) => sources.length > 1);
  const lineage = `${unknown} of unknown lineage${isCircular ? ' (sources that cite each other in a circle)' : ''}`;
  if (independentPublishers === 0) return `It rests on ${lineage} alone.`;
  const rest = unknownLineage === 0 ? '' : `, and ${lineage}`;
  if (independentPublishers === 1) return `Single source: it is known on the word of ${joinNames(publishers)}${rest}.`;
  return `It is known on the word of ${independentPublishers} independent publishers, ${joinNames(publishers)}${rest}.`;
}

/** `no statements`, `1 statement`, `2 statements`. */
export function countNoun(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : counted(count, noun);
}

function speakerName({ speaker, office }: NarratedStatement): string {
  if (!office) return displayName(speaker);
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
