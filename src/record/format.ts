import { z } from 'zod';
import { parsePartialDate } from '../time/partial-date.ts';

/**
 * The format of a dossier, the file a researcher writes. The importer validates every file against it, and
 * `hearsay schema` prints it as JSON Schema, so that editors complete and check the same format.
 */

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => value.isWellFormed(), 'the text contains half a character, a lone surrogate such as \\ud83d');

const id = (prefix: string, what: string) =>
  z
    .string()
    .max(200)
    .regex(
      new RegExp(`^${prefix}:[a-z0-9]+(?:-[a-z0-9]+)*$`),
      `an id of ${what} is ${prefix}: and lower-case words joined by hyphens`,
    )
    .describe(`Id of ${what}: \`${prefix}:\` and lower-case ASCII words joined by hyphens.`);

const actorId = id('actor', 'an actor');
const claimId = id('claim', 'a claim');
const sourceId = id('source', 'a source');
const statementId = id('statement', 'a statement');
const officeId = id('office', 'an office');
const subjectId = id('(?:actor|event|place|topic)', 'an actor, event, place or topic');

const partialDate = z
  .string()
  .superRefine((value, context) => {
    try {
      parsePartialDate(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  })
  .describe(
    'A date as precisely as it is known, EDTF: 2020-11-01, 2020-11, 2020-10-31~ (about), ../2020-11-01 (by then).',
  );

/** When something was said: the beginning may be open, the end may not. */
const occasion = partialDate.refine(
  (value) => isInvalid(value) || parsePartialDate(value).latest !== null,
  'the date of a statement needs an end: write ../2020-11-01 when only the latest possible day is known',
);

function isInvalid(value: string): boolean {
  try {
    parsePartialDate(value);
    return false;
  } catch {
    return true;
  }
}

const url = z.url({ protocol: /^https?$/, error: 'a URL starts with http:// or https://' }).max(2000);
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag: en, tr, hy, az-Latn')
  .describe('Language, BCP 47: en, tr, hy, az, ru.');
const aliases = z.array(text(200)).max(100).describe('Other names and spellings, in any language.').optional();
const description = text(2000).describe('Who or what it is, in a sentence.').optional();

const office = z
  .strictObject({
    id: officeId,
    title: text(200).describe('Title as commonly written in English.'),
    of: actorId.describe('The institution or state it is an office of.'),
    from: partialDate.describe('When it began, EDTF; left out when unknown.').optional(),
    to: partialDate.describe('When it ended, EDTF; left out while it is held.').optional(),
  })
  .describe('An office held by this person.');

const membership = z
  .strictObject({ actor: actorId, from: partialDate.optional(), to: partialDate.optional() })
  .describe('An institution or state that this institution is part of, for a time.');

const identification = z
  .strictObject({ actor: actorId, confidence: z.number().min(0).max(1).optional() })
  .describe('Who this unnamed person turned out to be.');

const ACTOR_KINDS = ['PERSON', 'STATE', 'INSTITUTION', 'OUTLET', 'GROUP'] as const;

const actor = z
  .strictObject({
    id: actorId,
    kind: z.enum(ACTOR_KINDS),
    name: text(200),
    aliases,
    description,
    wikidataId: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'an item of Wikidata is Q and a number')
      .optional(),
    unnamed: z.boolean().describe('True for someone a source describes and does not name.').optional(),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).describe('Outlets only: Admiralty scale, A to F.').optional(),
    offices: z.array(office).describe('Persons only: offices held.').optional(),
    partOf: z.array(membership).describe('Institutions only: what it is directly part of.').optional(),
    identifiedAs: z.array(identification).describe('Unnamed persons only.').optional(),
  })
  .describe('Anyone who can speak or be spoken of.');

const event = z
  .strictObject({
    id: id('event', 'an event'),
    name: text(200),
    aliases,
    description,
    from: partialDate.optional(),
    to: partialDate.optional(),
  })
  .describe('Something that happened, which claims are about.');
const place = z
  .strictObject({ id: id('place', 'a place'), name: text(200), aliases, description })
  .describe('A place that claims are about.');
const topic = z
  .strictObject({ id: id('topic', 'a topic'), name: text(200), aliases, description })
  .describe('A subject matter that claims are about.');

const claim = z
  .strictObject({
    id: claimId,
    text: text(1000).describe('The proposition: one sentence, in your own words, free of who says it.'),
    kind: z.enum(['FACTUAL', 'EVALUATIVE', 'PREDICTIVE', 'COMMISSIVE', 'DIRECTIVE']),
    about: z.array(subjectId).min(1).describe('What it is about.'),
    contradicts: z
      .array(claimId)
      .describe('Claims that cannot be true together with it; say it on one of the two.')
      .optional(),
    entails: z.array(claimId).describe('Claims that are true if it is.').optional(),
  })
  .describe('A proposition that can be asserted or denied.');

const source = z
  .strictObject({
    id: sourceId,
    title: text(500).describe('Title as published, or a description where there is none.'),
    kind: z.enum([
      'ARTICLE',
      'WIRE_STORY',
      'BROADCAST',
      'INTERVIEW',
      'PRESS_RELEASE',
      'LETTER',
      'REMARKS',
      'POST',
      'DOCUMENT',
    ]),
    url: url.optional(),
    archivedUrl: url.optional(),
    publishedAt: partialDate.describe('When it was published, EDTF; left out when unknown.').optional(),
    language: language.optional(),
    publisher: actorId
      .describe('An outlet, or an actor that publishes its own statements; left out when unknown.')
      .optional(),
    cites: z.array(sourceId).describe('Sources that it cites.').optional(),
  })
  .describe('One document. It may be known only because another cites it.');

const target = z.strictObject({
  actor: actorId,
  attitude: z.enum([
    'PRAISES',
    'SUPPORTS',
    'THANKS',
    'PROMISES',
    'REQUESTS',
    'DEMANDS',
    'WARNS',
    'THREATENS',
    'CRITICISES',
    'ACCUSES',
    'NEUTRAL',
  ]),
});

const citation = z.strictObject({
  source: sourceId,
  quote: text(2000).describe('The words as this source gives them.').optional(),
  language: language.optional(),
  verbatim: z.boolean().describe("True when the source marks the words as the speaker's own.").optional(),
  locator: text(100).describe('Where in the document: paragraph 7, page 3, 12:40.').optional(),
  commitment: z
    .enum(['ENDORSES', 'NEUTRAL', 'DISTANCES'])
    .default('NEUTRAL')
    .describe('Whether the source stands behind what it relays.'),
});

const statement = z
  .strictObject({
    id: statementId,
    speaker: actorId,
    as: officeId.describe('The office spoken from, when the sources say so.').optional(),
    stance: z.enum(['ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS']),
    claim: claimId,
    quote: text(2000).describe("The speaker's own words.").optional(),
    cue: text(200).describe('The reporting verb as printed: said, denied.').optional(),
    mode: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
    channel: z
      .enum([
        'SPEECH',
        'INTERVIEW',
        'BRIEFING',
        'PRESS_RELEASE',
        'PHONE_CALL',
        'MEETING',
        'LETTER',
        'POST',
        'ARTICLE',
        'BROADCAST',
        'DOCUMENT',
      ])
      .optional(),
    saidAt: occasion,
    credibility: z.int().min(1).max(6).describe('Admiralty scale, 1 (confirmed) to 6 (cannot be judged).').optional(),
    toward: z.array(target).describe('Actors it is directed toward, and how.').optional(),
    told: z.array(actorId).describe('Who was spoken to.').optional(),
    sources: z.array(citation).min(1).describe('The sources that carry it, nearest to the reader first.'),
    respondsTo: z.array(statementId).describe('Statements that it answers.').optional(),
  })
  .describe('One occasion on which an actor took a stance on a claim.');

/** The format of a whole dossier file. */
export const dossierFormat = z
  .strictObject({
    dossier: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a dossier is lower-case words joined by hyphens')
      .max(100)
      .describe('Name of the dossier; what it holds stays its own across imports.'),
    title: text(200),
    description,
    actors: z.array(actor).default([]),
    events: z.array(event).default([]),
    places: z.array(place).default([]),
    topics: z.array(topic).default([]),
    claims: z.array(claim).default([]),
    sources: z.array(source).default([]),
    statements: z.array(statement).default([]),
  })
  .describe('A dossier: actors, claims, sources and statements that a researcher recorded.');

export type Dossier = z.infer<typeof dossierFormat>;
export type ActorEntry = z.infer<typeof actor>;
export type EventEntry = z.infer<typeof event>;
export type PlaceEntry = z.infer<typeof place>;
export type TopicEntry = z.infer<typeof topic>;
export type ClaimEntry = z.infer<typeof claim>;
export type SourceEntry = z.infer<typeof source>;
export type StatementEntry = z.infer<typeof statement>;
export type CitationEntry = z.infer<typeof citation>;
