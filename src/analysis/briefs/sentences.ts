import type { ActorRecord, OfficeRecord } from '../../model/actors/actor.ts';
import { counted } from '../../common/counted.ts';
import type { Channel, Stance } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import type { Chain } from '../../model/statements/provenance.ts';
import type { StatementRecord } from '../../model/statements/statement.ts';
import { whenInWords } from '../../time/date-words.ts';

/** A statement with everything that its sentences need. */
export interface NarratedStatement {
  readonly statement: StatementRecord;
  readonly speaker: ActorRecord;
  readonly office: (OfficeRecord & { readonly bodyName: string }) | null;
  /** The actors it was said to. */
  readonly addressees: readonly ActorRecord[];
  /** Text of the claim. */
  readonly claim: string;
  readonly chain: Chain;
  /** Name of the publisher of a source; null if unknown. */
  readonly publisher: (source: SourceRecord) => string | null;
}

const VERBS: Readonly<Record<Stance, string>> = {
  ASSERTS: 'asserted',
  DENIES: 'denied',
  QUESTIONS: 'questioned',
  CONCEDES: 'conceded',
  DECLINES: 'declined to comment on',
  RETRACTS: 'took back an earlier assertion of',
};

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
 * Who took which stance, when, where and to whom: `Hulusi Akar, Minister of Defence (Turkey), denied it on 1 November
 * 2020 in an interview: “…”.`
 *
 * @param object How the sentence refers to the claim: `it`, or one of the phrases that are followed by its text.
 */
export function statementSentence(
  narrated: NarratedStatement,
  object: 'it' | 'this claim' | 'a claim that contradicts it',
): string {
  const { statement, claim } = narrated;
  const addressed = statement.channel === 'INTERVIEW' ? 'with' : 'to';
  const said = [
    `${speakerName(narrated)} ${VERBS[statement.stance]} ${object} ${whenInWords(statement.said)}`,
    ...(statement.channel === null ? [] : [CHANNELS[statement.channel]]),
    ...(narrated.addressees.length === 0
      ? []
      : [`${addressed} ${joinNames(narrated.addressees.map(({ name }) => plainText(name)))}`]),
  ].join(' ');
  const named = object === 'it' ? said : `${said}: ${withoutFullStop(plainText(claim))}`;
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

/** `A, B and C`; if there are more than four, the first three and the number of others: `A, B, C and 2 others`. */
export function joinNames(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
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
