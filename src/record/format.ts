import { z } from 'zod';
import {
  actorId,
  aliases,
  claimId,
  description,
  endedDate,
  eventId,
  evidenceId,
  id,
  language,
  name,
  officeId,
  partialDate,
  passage,
  placeId,
  sourceId,
  statementId,
  subjectId,
  text,
  url,
  verdictId,
  verifiableId,
} from './fields.ts';
import { fieldProblems } from './rules/statement-fields.ts';

/**
 * The format of a dossier, the file a researcher writes. The importer validates every file against it, and
 * `hearsay schema` prints it as JSON Schema, so that editors complete and check the same format.
 */

const office = z
  .strictObject({
    id: officeId,
    title: text(200).describe('Title as commonly written in English.'),
    of: actorId.describe('The institution or state it is an office of.'),
    from: partialDate.describe('When it began, EDTF; left out when unknown.').optional(),
    to: partialDate.describe('When it ended, EDTF; left out while it is held.').optional(),
  })
  .describe('An office held by this person.');

const datedName = z
  .strictObject({
    name: text(200).describe('The name in this time.'),
    from: partialDate.describe('When it got the name, EDTF; left out when unknown.').optional(),
    to: partialDate.describe('When it lost the name, EDTF; left out while it has it.').optional(),
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, {
    error: 'a name without a date is an alias: list it there',
    params: { isComplete: true },
  })
  .describe('A name for a time: Twitter until 2023, X since.');

const membership = z
  .strictObject({ actor: actorId, from: partialDate.optional(), to: partialDate.optional() })
  .describe('An institution or state that this institution is part of, for a time.');

const ownership = z
  .strictObject({
    actor: actorId.describe('Who owns it.'),
    from: partialDate.describe('When that began, EDTF; left out when unknown.').optional(),
    to: partialDate.describe('When that ended, EDTF; left out while it lasts.').optional(),
  })
  .describe('Who owns this outlet or institution, for a time.');

const identification = z
  .strictObject({
    actor: actorId,
    confidence: z.number().min(0).max(1).describe('How sure that is, from 0 to 1.').optional(),
  })
  .describe('Who this unnamed person turned out to be.');

const ACTOR_KINDS = ['PERSON', 'STATE', 'INSTITUTION', 'OUTLET', 'GROUP'] as const;

const actor = z
  .strictObject({
    id: actorId,
    kind: z.enum(ACTOR_KINDS).describe('What it is: a person, state, institution, outlet or group.'),
    name: text(200).describe('Name as commonly written in English, or a description of someone unnamed.'),
    aliases,
    names: z
      .array(datedName)
      .max(100)
      .describe('Names that it had, or has had since some day. Those that are the same at any time are aliases.')
      .optional(),
    description,
    born: partialDate.describe('Persons only: date of birth, EDTF.').optional(),
    died: partialDate.describe('Persons only: date of death, EDTF.').optional(),
    founded: partialDate.describe('All but persons: when it was founded, EDTF.').optional(),
    dissolved: partialDate.describe('All but persons: when it ceased to exist, EDTF.').optional(),
    succeededBy: actorId.describe('All but persons: what took its place.').optional(),
    wikidataId: z
      .string()
      .regex(/^Q[1-9]\d{0,14}$/, 'an item of Wikidata is Q and a number')
      .describe('Its item in Wikidata: Q and a number.')
      .optional(),
    unnamed: z.boolean().describe('True for someone a source describes and does not name.').optional(),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).describe('Outlets only: Admiralty scale, A to F.').optional(),
    offices: z.array(office).describe('Persons only: offices held.').optional(),
    partOf: z.array(membership).describe('Institutions only: what it is directly part of.').optional(),
    ownedBy: z.array(ownership).describe('Outlets and institutions only: who owns it.').optional(),
    control: z
      .enum(['STATE', 'PUBLIC', 'PRIVATE', 'PARTY'])
      .describe(
        "Outlets and institutions only: who decides on it: a state, a public body at arm's length, private owners, or a party.",
      )
      .optional(),
    identifiedAs: z.array(identification).describe('Unnamed persons only.').optional(),
  })
  .describe('Anyone who can speak or be spoken of.');

const event = z
  .strictObject({
    id: eventId,
    name,
    aliases,
    description,
    from: partialDate.optional(),
    to: partialDate.optional(),
  })
  .describe('Something that happened, which claims are about.');
const place = z.strictObject({ id: placeId, name, aliases, description }).describe('A place that claims are about.');
const topic = z
  .strictObject({ id: id('topic', 'a topic'), name, aliases, description })
  .describe('A subject matter that claims are about.');

const claim = z
  .strictObject({
    id: claimId,
    text: text(1000).describe('The proposition: one sentence, in your own words, free of who says it.'),
    kind: z
      .enum(['FACTUAL', 'EVALUATIVE', 'PREDICTIVE', 'COMMISSIVE', 'DIRECTIVE'])
      .describe('A fact, a judgement, a prediction, a promise or a demand.'),
    about: z
      .array(subjectId)
      .min(1)
      .describe('What it is about; a statement, if it is that this was made, or is false, or an accusation.'),
    contradicts: z
      .array(claimId)
      .describe('Claims that cannot be true together with it; say it on one of the two.')
      .optional(),
    entails: z.array(claimId).describe('Claims that are true if it is.').optional(),
  })
  .describe('A proposition that can be asserted or denied.');

/** What a speaker can do with a claim. */
export const STANCES = [
  'ASSERTS',
  'DENIES',
  'QUESTIONS',
  'CONCEDES',
  'DECLINES',
  'RETRACTS',
  'NEUTRAL',
  'ASKS',
] as const;

/** The kinds of documents. */
export const SOURCE_KINDS = [
  'ARTICLE',
  'WIRE_STORY',
  'BROADCAST',
  'INTERVIEW',
  'PRESS_RELEASE',
  'LETTER',
  'REMARKS',
  'POST',
  'DOCUMENT',
] as const;

/** What may have become of a document after it was published. */
export const SOURCE_STATUSES = ['CORRECTED', 'RETRACTED', 'DELETED'] as const;

const archive = z
  .strictObject({
    url: url.describe('Where the copy is kept.'),
    at: partialDate.describe('When the copy was made, EDTF; left out when unknown.').optional(),
  })
  .describe('A kept copy.');

const source = z
  .strictObject({
    id: sourceId,
    title: text(500).describe('Title as published, or a description where there is none.'),
    kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
    url: url.describe('Where it was published: http:// or https://.').optional(),
    archivedUrl: url.describe('Where a copy is kept, if there is one only; see archives.').optional(),
    archives: z.array(archive).max(20).describe('Where copies are kept, the one to cite first.').optional(),
    seen: z
      .boolean()
      .describe(
        'Whether we have read it ourselves (true), or know it only because another source cites it (false). Left out, a source is seen if a copy is kept, and for each statement that says where in it it stands (locator) or of which no other source cites it.',
      )
      .optional(),
    publishedAt: partialDate.describe('When it was published, EDTF; left out when unknown.').optional(),
    updatedAt: partialDate.describe('When it was last changed by its publisher, as it says itself, EDTF.').optional(),
    accessedAt: partialDate.describe('When we read it last, EDTF.').optional(),
    status: z
      .enum(SOURCE_STATUSES)
      .describe('What became of it: its publisher corrected it, took it back, or it is no longer where it was.')
      .optional(),
    statusAt: partialDate.describe('When that happened, EDTF; left out when unknown.').optional(),
    statusNote: passage(2000).describe('What was changed, or why, in a sentence or two.').optional(),
    language: language.optional(),
    publisher: actorId
      .describe('An outlet, or an actor that publishes its own statements; left out when unknown.')
      .optional(),
    cites: z.array(sourceId).describe('Sources that it cites.').optional(),
  })
  .overwrite(withOneListOfArchives)
  .superRefine(({ status, statusAt, statusNote }, context) => {
    if (status !== undefined) return;
    for (const [field, value] of Object.entries({ statusAt, statusNote })) {
      if (value === undefined) continue;
      const message = `${field} is about a status: say which, ${SOURCE_STATUSES.join(', ')}`;
      context.addIssue({ code: 'custom', path: [field], message, params: { isComplete: true } });
    }
  })
  .describe('One document. It may be known only because another cites it.');

interface Archived {
  archivedUrl?: string | undefined;
  archives?: { url: string; at?: string | undefined }[] | undefined;
}

/** `archivedUrl` beside a list of copies is the first of them. */
function withOneListOfArchives<Source extends Archived>(source: Source): Source {
  const { archivedUrl, archives, ...rest } = source;
  if (archivedUrl === undefined || archives === undefined || archives.length === 0) return source;
  const others = archives.filter(({ url }) => url !== archivedUrl);
  const first = archives.find(({ url }) => url === archivedUrl) ?? { url: archivedUrl };
  return { ...rest, archives: [first, ...others] } as unknown as Source;
}

const target = z.strictObject({
  actor: actorId,
  attitude: z
    .enum([
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
    ])
    .describe('How the statement is directed toward the actor.'),
});

const citation = z.strictObject({
  source: sourceId,
  quote: passage(2000).describe('The words as this source gives them.').optional(),
  language: language.optional(),
  verbatim: z.boolean().describe("True when the source marks the words as the speaker's own.").optional(),
  locator: text(100).describe('Where in the document: paragraph 7, page 3, 12:40.').optional(),
  commitment: z
    .enum(['ENDORSES', 'NEUTRAL', 'DISTANCES'])
    .default('NEUTRAL')
    .describe('Whether the source stands behind what it relays.'),
});

const reason = passage(500).describe("Why it is taken to be so, where the sources do not say it: the coder's reason.");

/** The fields of a statement that may be inferred. */
export const INFERABLE = [
  'speaker',
  'as',
  'stance',
  'claim',
  'cue',
  'mode',
  'channel',
  'saidAt',
  'saidIn',
  'occasion',
  'toward',
  'told',
  'sources',
  'respondsTo',
  'certainty',
  'condition',
  'outcome',
  'originalLanguage',
] as const;

const inferred = z
  .strictObject(
    Object.fromEntries(INFERABLE.map((field) => [field, reason.optional()])) as Record<
      (typeof INFERABLE)[number],
      z.ZodOptional<typeof reason>
    >,
  )
  .describe('The fields that the sources do not state, each with the reason for what is recorded.');

const statement = z
  .strictObject({
    id: statementId,
    speaker: actorId,
    as: officeId.describe('The office spoken from, when the sources say so.').optional(),
    stance: z
      .enum(STANCES)
      .describe(
        'What the speaker does with the claim. NEUTRAL speaks of it and takes no side; DECLINES refuses to confirm or deny it; ASKS puts it as a question, without the doubt of QUESTIONS.',
      ),
    claim: claimId,
    quote: passage(2000).describe("The speaker's own words.").optional(),
    language: language.describe('Language of `quote`, BCP 47.').optional(),
    originalLanguage: language
      .describe('Language in which it was said, BCP 47: quotes in another are translations.')
      .optional(),
    cue: text(200).describe('The reporting verb as printed: said, denied.').optional(),
    mode: z
      .enum(['DIRECT', 'INDIRECT', 'MIXED', 'REPOST'])
      .describe(
        "Whether the sources give the speaker's own words, or report them, or both; REPOST: the speaker passed on the words of another.",
      ),
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
      .describe('Where it was said.')
      .optional(),
    saidAt: endedDate,
    saidIn: placeId.describe('The place at which it was said.').optional(),
    occasion: eventId.describe('The event at which it was said: a summit, a session, a rally.').optional(),
    certainty: z
      .enum(['HEDGED', 'PLAIN', 'EMPHATIC'])
      .describe('How sure of it the speaker is, by the words used.')
      .optional(),
    certaintyCue: text(200)
      .describe('The words that show it, as printed: hopefully, probably, beyond doubt.')
      .optional(),
    condition: text(500).describe('Of a promise or threat: what it depends on.').optional(),
    outcome: z
      .enum(['KEPT', 'BROKEN', 'OPEN'])
      .describe('What became of a promise or threat: kept or carried out, broken or not carried out, or still open.')
      .optional(),
    outcomeShownBy: z.array(evidenceId).min(1).describe('Statements and sources that show the outcome.').optional(),
    credibility: z.int().min(1).max(6).describe('Admiralty scale, 1 (confirmed) to 6 (cannot be judged).').optional(),
    toward: z.array(target).describe('Actors it is directed toward, and how.').optional(),
    told: z.array(actorId).describe('Who was spoken to.').optional(),
    sources: z.array(citation).min(1).describe('The sources that carry it, nearest to the reader first.'),
    respondsTo: z.array(statementId).describe('Statements that it answers.').optional(),
    note: passage(2000).describe('What a reader of the record should know of this entry.').optional(),
    inferred: inferred.optional(),
  })
  .superRefine((value, context) => {
    for (const [path, message] of fieldProblems(value))
      context.addIssue({ code: 'custom', path, message, params: { isComplete: true } });
  })
  .describe('One occasion on which an actor took a stance on a claim.');

/** How the ratings of a checker map to what they conclude. */
export const CONCLUSIONS = ['SUPPORTED', 'MIXED', 'REFUTED', 'UNPROVEN'] as const;

const scale = z
  .strictObject({
    value: z.number().describe('The rating as a number: ratingValue in ClaimReview.'),
    worst: z.number().describe('The number of the worst rating, quite untrue: worstRating in ClaimReview.'),
    best: z.number().describe('The number of the best rating, quite true: bestRating in ClaimReview.'),
  })
  .superRefine(({ value, worst, best }, context) => {
    if (worst === best)
      context.addIssue({
        code: 'custom',
        path: ['best'],
        message: `the worst and the best rating of a scale differ, here both are ${best}`,
        params: { isComplete: true },
      });
    else if (value < Math.min(worst, best) || value > Math.max(worst, best))
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `the rating ${value} is outside its scale, from ${worst} (worst) to ${best} (best)`,
        params: { isComplete: true },
      });
  })
  .describe("The checker's own scale, and where on it the rating is.");

const verdict = z
  .strictObject({
    id: verdictId,
    of: verifiableId.describe('The claim or statement that was checked.'),
    checker: actorId.describe('Who checked it: a fact-checking outlet, a court, a commission.'),
    rating: text(200).describe('The rating as printed: Half True, Pants on Fire, Missing Context.'),
    scale: scale.optional(),
    conclusion: z
      .enum(CONCLUSIONS)
      .describe('What the rating comes to: the claim is true, partly true, false, or neither was shown.'),
    publishedAt: partialDate.describe('When the checker published it, EDTF; left out when unknown.').optional(),
    source: sourceId.describe('The document that has the verdict.'),
    locator: text(100).describe('Where in the document: paragraph 7, page 3, 12:40.').optional(),
  })
  .describe(
    'What a checker concluded of a claim or a statement. It is shown beside positions and not counted with them.',
  );

const defaults = z
  .strictObject({
    source: text(500).describe('The source of statements that name none: its id or title.').optional(),
    mode: statement.shape.mode.optional(),
    channel: statement.shape.channel,
    saidAt: text(64)
      .describe('When statements without a date were said: EDTF, or a day as the source names it.')
      .optional(),
    language: language.describe('The language of sources without one, BCP 47.').optional(),
    about: z.array(text(200)).describe('What claims are about that do not say it: ids or names.').optional(),
  })
  .describe('What holds where an entry says nothing.');

/** The format of a whole dossier file. */
export const dossierFormat = z
  .strictObject({
    dossier: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a dossier is lower-case words joined by hyphens')
      .max(100)
      .describe('Name of the dossier; what it holds stays its own across imports.'),
    title: text(200).describe('What the dossier is about, in a few words.'),
    description,
    defaults: defaults.optional(),
    actors: z.array(actor).default([]).describe('Who speaks and who is spoken of.'),
    events: z.array(event).default([]).describe('Events that claims are about.'),
    places: z.array(place).default([]).describe('Places that claims are about.'),
    topics: z.array(topic).default([]).describe('Topics that claims are about.'),
    claims: z.array(claim).default([]).describe('Propositions on which actors take stances.'),
    sources: z.array(source).default([]).describe('The documents that carry the statements.'),
    statements: z.array(statement).default([]).describe('Who said what, when, and which sources say so.'),
    verdicts: z.array(verdict).default([]).describe('What checkers concluded of claims and statements.'),
  })
  .describe('A dossier: actors, claims, sources and statements that a researcher recorded.');

/** Whether words are the speaker's own. */
export const MODES = statement.shape.mode.options;

/** Where something can be said. */
export const CHANNELS = statement.shape.channel.unwrap().options;

/** How a statement can be directed toward an actor. */
export const ATTITUDES = target.shape.attitude.options;

export type Dossier = z.infer<typeof dossierFormat>;
export type ActorEntry = z.infer<typeof actor>;
export type EventEntry = z.infer<typeof event>;
export type PlaceEntry = z.infer<typeof place>;
export type TopicEntry = z.infer<typeof topic>;
export type ClaimEntry = z.infer<typeof claim>;
export type SourceEntry = z.infer<typeof source>;
export type StatementEntry = z.infer<typeof statement>;
export type VerdictEntry = z.infer<typeof verdict>;
export type CitationEntry = z.infer<typeof citation>;
