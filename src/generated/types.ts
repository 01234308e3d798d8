// Generated from src/**/*.graphql by npm run generate; not edited by hand.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day, ISO 8601: `2020-11-01`. Before the year 1 as in `-0043-03-15`, which is in 44 BC. */
  Date: { input: string; output: string };
  /**
   * An instant, RFC 3339: `2020-11-01T14:30:00Z`. Answers have instants before the year 0 with six digits, as JavaScript does:
   * `-000043-03-15T00:00:00.000Z`.
   */
  DateTime: { input: Date; output: string };
  /** An absolute URL (RFC 3986). */
  URL: { input: string; output: string };
  /** A JSON value (RFC 8259). */
  JSON: { input: unknown; output: unknown };
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** An actor by id; null if there is none. */
  readonly actor: Maybe<Actor>;
  /** Actors, ordered by name. */
  readonly actors: ActorConnection;
  /** A claim by id; null if there is none. */
  readonly claim: Maybe<Claim>;
  /** Claims, by default ordered by text. */
  readonly claims: ClaimConnection;
  /** Any object by its id; null if the record has no object with that id. */
  readonly node: Maybe<Node>;
  /** Several objects by id, in the order of `ids`, with null for each id that the record does not have; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Full-text search in names, aliases, claims, quotes (also those of citations), and titles and addresses of sources,
   * best match first. It ignores case, diacritics, punctuation, quotation marks and separators in numbers, matches
   * prefixes, and tolerates one typo per word.
   *
   * Names are found as articles print them. Titles of offices are words of their holders: "President Aliyev", "Turkish
   * president"; who holds an office comes before who held it. Honorifics and patronymics are optional ("Mr Pashinyan",
   * "Ilham Heydar oghlu Aliyev"), and a name is found in other scripts and other transliterations (Алиев, Kadhafi).
   *
   * If nothing has all the words, what has more than half of them is found: of a person, more than half of the words that
   * are not of an office or a country, with the surname among them. More than 12 words are taken as a sentence, which
   * also finds a quote or claim of at least five words that stands within it.
   */
  readonly search: SearchConnection;
  /** A source by id; null if there is none. */
  readonly source: Maybe<Source>;
  /** Sources, latest published first, and those with an unknown date last. */
  readonly sources: SourceConnection;
  /** A statement by id, even if it was withdrawn; null if there is none. */
  readonly statement: Maybe<Statement>;
  /** Who said what about whom. All filter fields are optional; all given conditions must hold; a list matches any of its values. */
  readonly statements: StatementConnection;
  /** A verdict by id, even if it was withdrawn; null if there is none. */
  readonly verdict: Maybe<Verdict>;
  /** What checkers concluded of claims and statements, latest published first, and those with an unknown date last. */
  readonly verdicts: VerdictConnection;
  /**
   * A one-page account of an actor, a claim or an event, in which each sentence has its sources as numbered footnotes.
   * Null if there is no object with that id.
   */
  readonly brief: Maybe<Brief>;
  /**
   * On whose word a claim rests, side by side: the chains and origins of the statements that agree with it, and of those
   * that disagree. Null if there is no claim with that id. Counts at most 50,000 statements. For a single statement, see
   * `provenance`.
   */
  readonly corroboration: Maybe<Corroboration>;
  /**
   * What remains, and what does not, if certain sources or publishers are discounted: the statements that are known only
   * through them, the statements that they carry but that are also known in another way, and the claims that lose all
   * support. Counts at most 50,000 statements that they carry.
   */
  readonly falls: Falls;
  /**
   * Claims that one actor agrees with and another disputes: by disagreeing with the claim itself, by agreeing with one
   * that contradicts it, or by disagreeing with one that it entails. ASSERTS and CONCEDES agree; DENIES, QUESTIONS and
   * RETRACTS disagree; DECLINES, NEUTRAL and ASKS are on neither side. A dispute between two claims that contradict each other is listed once,
   * with the first of them by id, unless the other is disputed in another way, too. For actors that contradict only themselves, see `reversals`.
   */
  readonly disputes: DisputeConnection;
  /**
   * Who shows which attitude toward whom: a directed matrix of actors × actors, counted by attitude. A statement directed
   * toward several actors counts once for each of them. `level` applies to the speakers only; targets are as recorded.
   */
  readonly attitudeMatrix: AttitudeMatrix;
  /**
   * Who takes which stance on which claim: a matrix of actors × claims, counted by stance, with the latest stance. ASSERTS
   * and CONCEDES agree; DENIES, QUESTIONS and RETRACTS disagree; DECLINES, NEUTRAL and ASKS are on neither side.
   */
  readonly stanceMatrix: StanceMatrix;
  /**
   * The discourse network as defined by Discourse Network Analyzer (Leifeld 2017): actors are tied by the claims on which
   * they take the same side, or opposite sides. In the formulas, x(i,j,k) is the number of times that actor i takes side k
   * (agree or disagree) on claim j. ASSERTS and CONCEDES agree; DENIES, QUESTIONS and RETRACTS disagree; DECLINES, NEUTRAL and ASKS do not
   * count.
   */
  readonly network: Network;
  /**
   * How two actors are connected: paths of actors from one to the other, each tied to the next by claims on which both
   * took a stance, statements of one toward the other, sources, or offices. Shortest first; among paths of equal length,
   * those with the strongest weakest tie first.
   */
  readonly paths: Paths;
  /**
   * Actors that took one side and then the other: they denied what they had asserted, asserted what they had denied,
   * agreed with a contradicting claim, or retracted. For institutions and states, also two speakers of the same body on
   * opposite sides. Latest first, by the second of the two statements.
   */
  readonly reversals: ReversalConnection;
  /** Statements, stances and attitudes by day, week, month, quarter or year. */
  readonly timeline: Timeline;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryVerdictArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryVerdictsArgs = {
  filter?: InputMaybe<VerdictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryBriefArgs = {
  of: Scalars['ID']['input'];
  filter?: InputMaybe<StatementFilter>;
  length?: Scalars['Int']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryCorroborationArgs = {
  claim: Scalars['ID']['input'];
  filter?: InputMaybe<StatementFilter>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryFallsArgs = {
  with: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<StatementFilter>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryDisputesArgs = {
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  orderBy?: DisputeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryAttitudeMatrixArgs = {
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  targets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  firstActors?: Scalars['Int']['input'];
  firstTargets?: Scalars['Int']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryStanceMatrixArgs = {
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  claims?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  firstActors?: Scalars['Int']['input'];
  firstClaims?: Scalars['Int']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryNetworkArgs = {
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  mode?: NetworkMode;
  measure?: NetworkMeasure;
  normalization?: NetworkNormalization;
  duplicates?: Duplicates;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  claims?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  firstActors?: Scalars['Int']['input'];
  firstClaims?: Scalars['Int']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<TieKind>>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryReversalsArgs = {
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  kinds?: InputMaybe<ReadonlyArray<ReversalKind>>;
  order?: InputMaybe<PairOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word. In each statement, one actor takes one stance on one
 * claim on one occasion. It is known through one or more sources, which can be traced back to those that first reported
 * it.
 */
export type QueryTimelineArgs = {
  filter?: InputMaybe<StatementFilter>;
  unit?: TimelineUnit;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone who can speak or be spoken about: a person, state, institution, outlet or group. */
export type Actor = {
  /** Stable id, `actor:…`. */
  readonly id: Scalars['ID']['output'];
  /** Name as commonly written in English. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Names that it had for a time, as recorded. They are among the aliases, too. */
  readonly names: ReadonlyArray<DatedName>;
  /** The name that it had on this day: the one of `names` that it got last by then; else its usual `name`. */
  readonly nameAt: Scalars['String']['output'];
  /** Who or what it is, in one sentence. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Wikidata item, such as Q42; null if there is none or none was recorded. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
  /** Link that opens Neo4j Browser with the query for this actor's stances in the editor; null if Hearsay knows of no Browser for the database. */
  readonly browserUrl: Maybe<Scalars['URL']['output']>;
  /** True for someone whom a source describes but does not name, such as a defence ministry official. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** When it was first recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Revisions of this entry, latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /** Claims about it, ordered by text. */
  readonly claims: ClaimConnection;
  /** Statements made by this actor. With `filter: {rollUp: true}`, also those that count for it: statements by its parts and by people who held an office in it or in one of its parts at the time. */
  readonly statements: StatementConnection;
  /** Statements about it: directed toward it, or on a claim about it. */
  readonly mentions: StatementConnection;
};

/** Anyone who can speak or be spoken about: a person, state, institution, outlet or group. */
export type ActorNameAtArgs = {
  date: Scalars['Date']['input'];
};

/** Anyone who can speak or be spoken about: a person, state, institution, outlet or group. */
export type ActorRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Anyone who can speak or be spoken about: a person, state, institution, outlet or group. */
export type ActorClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone who can speak or be spoken about: a person, state, institution, outlet or group. */
export type ActorStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone who can speak or be spoken about: a person, state, institution, outlet or group. */
export type ActorMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being, named or not. */
export type Person = Actor &
  Node &
  Subject & {
    readonly __typename?: 'Person';
    /** Stable id, `actor:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Names that it had for a time, as recorded. They are among the aliases, too. */
    readonly names: ReadonlyArray<DatedName>;
    /** The name that it had on this day: the one of `names` that it got last by then; else its usual `name`. */
    readonly nameAt: Scalars['String']['output'];
    /** Who or what it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Date of birth; null if unknown. */
    readonly born: Maybe<PartialDate>;
    /** Date of death; null while alive, or if that is unknown. */
    readonly died: Maybe<PartialDate>;
    /** Wikidata item, such as Q42; null if there is none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Link that opens Neo4j Browser with the query for this actor's stances in the editor; null if Hearsay knows of no Browser for the database. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone whom a source describes but does not name, such as a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When it was first recorded. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Revisions of this entry, latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements made by this actor. With `filter: {rollUp: true}`, also those that count for it: statements by its parts and by people who held an office in it or in one of its parts at the time. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim about it. */
    readonly mentions: StatementConnection;
    /** Offices held, earliest first. */
    readonly offices: ReadonlyArray<Office>;
    /** Who this unnamed person has been identified as; empty if nobody knows. */
    readonly identifiedAs: ReadonlyArray<Identification>;
  };

/** A human being, named or not. */
export type PersonNameAtArgs = {
  date: Scalars['Date']['input'];
};

/** A human being, named or not. */
export type PersonRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A human being, named or not. */
export type PersonClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being, named or not. */
export type PersonStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being, named or not. */
export type PersonMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, as a political actor. */
export type State = Actor &
  Node &
  Subject & {
    readonly __typename?: 'State';
    /** Stable id, `actor:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Names that it had for a time, as recorded. They are among the aliases, too. */
    readonly names: ReadonlyArray<DatedName>;
    /** The name that it had on this day: the one of `names` that it got last by then; else its usual `name`. */
    readonly nameAt: Scalars['String']['output'];
    /** Who or what it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** When it was founded; null if unknown. */
    readonly founded: Maybe<PartialDate>;
    /** When it ceased to exist; null if it exists, or if that is unknown. */
    readonly dissolved: Maybe<PartialDate>;
    /** What took its place; null if nothing did, or if that was not recorded. */
    readonly succeededBy: Maybe<Actor>;
    /** Wikidata item, such as Q42; null if there is none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Link that opens Neo4j Browser with the query for this actor's stances in the editor; null if Hearsay knows of no Browser for the database. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone whom a source describes but does not name, such as a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When it was first recorded. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Revisions of this entry, latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements made by this actor. With `filter: {rollUp: true}`, also those that count for it: statements by its parts and by people who held an office in it or in one of its parts at the time. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim about it. */
    readonly mentions: StatementConnection;
    /** Institutions that are directly part of it, ordered by name. */
    readonly institutions: ReadonlyArray<Institution>;
    /** Offices of the state itself, such as a presidency that is not recorded as an institution; earliest first. */
    readonly officers: ReadonlyArray<Office>;
  };

/** A country, as a political actor. */
export type StateNameAtArgs = {
  date: Scalars['Date']['input'];
};

/** A country, as a political actor. */
export type StateRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A country, as a political actor. */
export type StateClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, as a political actor. */
export type StateStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, as a political actor. */
export type StateMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, as a political actor. */
export type StateInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A country, as a political actor. */
export type StateOfficersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A ministry, presidency, parliament, army, court or alliance. */
export type Institution = Actor &
  Node &
  Subject & {
    readonly __typename?: 'Institution';
    /** Stable id, `actor:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Names that it had for a time, as recorded. They are among the aliases, too. */
    readonly names: ReadonlyArray<DatedName>;
    /** The name that it had on this day: the one of `names` that it got last by then; else its usual `name`. */
    readonly nameAt: Scalars['String']['output'];
    /** Who or what it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** When it was founded; null if unknown. */
    readonly founded: Maybe<PartialDate>;
    /** When it ceased to exist; null if it exists, or if that is unknown. */
    readonly dissolved: Maybe<PartialDate>;
    /** What took its place; null if nothing did, or if that was not recorded. */
    readonly succeededBy: Maybe<Actor>;
    /** Wikidata item, such as Q42; null if there is none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Link that opens Neo4j Browser with the query for this actor's stances in the editor; null if Hearsay knows of no Browser for the database. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone whom a source describes but does not name, such as a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When it was first recorded. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Revisions of this entry, latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements made by this actor. With `filter: {rollUp: true}`, also those that count for it: statements by its parts and by people who held an office in it or in one of its parts at the time. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim about it. */
    readonly mentions: StatementConnection;
    /** Institutions and states that it is directly part of, ordered by name. */
    readonly partOf: ReadonlyArray<Actor>;
    /** Who owns it, and when, in the order in which that began. */
    readonly ownedBy: ReadonlyArray<Ownership>;
    /** Who decides on it; null if that was not recorded. */
    readonly control: Maybe<Control>;
    /** Offices held in it, earliest first. */
    readonly officers: ReadonlyArray<Office>;
  };

/** A ministry, presidency, parliament, army, court or alliance. */
export type InstitutionNameAtArgs = {
  date: Scalars['Date']['input'];
};

/** A ministry, presidency, parliament, army, court or alliance. */
export type InstitutionRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A ministry, presidency, parliament, army, court or alliance. */
export type InstitutionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A ministry, presidency, parliament, army, court or alliance. */
export type InstitutionStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A ministry, presidency, parliament, army, court or alliance. */
export type InstitutionMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A ministry, presidency, parliament, army, court or alliance. */
export type InstitutionOfficersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A news organization. It relays statements, and can make its own. */
export type Outlet = Actor &
  Node &
  Subject & {
    readonly __typename?: 'Outlet';
    /** Stable id, `actor:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Names that it had for a time, as recorded. They are among the aliases, too. */
    readonly names: ReadonlyArray<DatedName>;
    /** The name that it had on this day: the one of `names` that it got last by then; else its usual `name`. */
    readonly nameAt: Scalars['String']['output'];
    /** Who or what it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** When it was founded; null if unknown. */
    readonly founded: Maybe<PartialDate>;
    /** When it ceased to exist; null if it exists, or if that is unknown. */
    readonly dissolved: Maybe<PartialDate>;
    /** What took its place; null if nothing did, or if that was not recorded. */
    readonly succeededBy: Maybe<Actor>;
    /** Wikidata item, such as Q42; null if there is none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Link that opens Neo4j Browser with the query for this actor's stances in the editor; null if Hearsay knows of no Browser for the database. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone whom a source describes but does not name, such as a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When it was first recorded. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Revisions of this entry, latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements made by this actor. With `filter: {rollUp: true}`, also those that count for it: statements by its parts and by people who held an office in it or in one of its parts at the time. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim about it. */
    readonly mentions: StatementConnection;
    /** Who owns it, and when, in the order in which that began. */
    readonly ownedBy: ReadonlyArray<Ownership>;
    /** Who decides on it; null if that was not recorded. */
    readonly control: Maybe<Control>;
    /** Reliability of the outlet as a source on the Admiralty scale, A to F; null if it has not been rated. */
    readonly reliability: Maybe<Reliability>;
    /** Sources that it published, latest first. */
    readonly sources: SourceConnection;
  };

/** A news organization. It relays statements, and can make its own. */
export type OutletNameAtArgs = {
  date: Scalars['Date']['input'];
};

/** A news organization. It relays statements, and can make its own. */
export type OutletRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A news organization. It relays statements, and can make its own. */
export type OutletClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A news organization. It relays statements, and can make its own. */
export type OutletStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A news organization. It relays statements, and can make its own. */
export type OutletMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A news organization. It relays statements, and can make its own. */
export type OutletSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, the public. */
export type Group = Actor &
  Node &
  Subject & {
    readonly __typename?: 'Group';
    /** Stable id, `actor:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Names that it had for a time, as recorded. They are among the aliases, too. */
    readonly names: ReadonlyArray<DatedName>;
    /** The name that it had on this day: the one of `names` that it got last by then; else its usual `name`. */
    readonly nameAt: Scalars['String']['output'];
    /** Who or what it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** When it was founded; null if unknown. */
    readonly founded: Maybe<PartialDate>;
    /** When it ceased to exist; null if it exists, or if that is unknown. */
    readonly dissolved: Maybe<PartialDate>;
    /** What took its place; null if nothing did, or if that was not recorded. */
    readonly succeededBy: Maybe<Actor>;
    /** Wikidata item, such as Q42; null if there is none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Link that opens Neo4j Browser with the query for this actor's stances in the editor; null if Hearsay knows of no Browser for the database. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone whom a source describes but does not name, such as a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When it was first recorded. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Revisions of this entry, latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements made by this actor. With `filter: {rollUp: true}`, also those that count for it: statements by its parts and by people who held an office in it or in one of its parts at the time. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim about it. */
    readonly mentions: StatementConnection;
  };

/** People who act or speak as one without being an institution: separatists, militants, the public. */
export type GroupNameAtArgs = {
  date: Scalars['Date']['input'];
};

/** People who act or speak as one without being an institution: separatists, militants, the public. */
export type GroupRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, the public. */
export type GroupClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, the public. */
export type GroupStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, the public. */
export type GroupMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of actor. */
export type ActorKind =
  /** A human being. */
  | 'PERSON'
  /** A country. */
  | 'STATE'
  /** A ministry, presidency, parliament, army, court or alliance. */
  | 'INSTITUTION'
  /** A news organization. */
  | 'OUTLET'
  /** People who act or speak as one without being an institution. */
  | 'GROUP';

/** A name that an actor had for a time: Twitter until 2023, X since. */
export type DatedName = {
  readonly __typename?: 'DatedName';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** When it got the name; null if unknown. */
  readonly from: Maybe<PartialDate>;
  /** When it lost the name; null if it has it, or if that is unknown. */
  readonly to: Maybe<PartialDate>;
};

/** Who owns an outlet or institution, for a time. */
export type Ownership = {
  readonly __typename?: 'Ownership';
  /** The owner. */
  readonly owner: Actor;
  /** When it began; null if unknown. */
  readonly from: Maybe<PartialDate>;
  /** When it ended; null if it lasts, or if that is unknown. */
  readonly to: Maybe<PartialDate>;
};

/** Who decides on an outlet or institution. */
export type Control =
  /** A state, which appoints whoever leads it. */
  | 'STATE'
  /** A public body at arm's length from the state. */
  | 'PUBLIC'
  /** Private owners. */
  | 'PRIVATE'
  /** A party or movement. */
  | 'PARTY';

/** Reliability of an outlet as a source: the letter of the Admiralty system (NATO AJP-2.1). */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/** Filter for actors. All given conditions must hold. */
export type ActorFilter = {
  /** Of any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** With these words in the name or an alias, matched as in `search`, all of them; at most 1,000 characters. Only the 1,000 best matches are considered. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** True for unnamed actors only, false for named actors only. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of actors (Relay cursor connections). */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list; counted only if requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Opaque cursor of the item. It remains valid when items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Actor;
};

/** An office held by a person in an institution or state for a time (FollowTheMoney: Position and Occupancy). */
export type Office = {
  readonly __typename?: 'Office';
  /** Stable id, `office:…`. */
  readonly id: Scalars['ID']['output'];
  /** Title as commonly written in English, such as Minister of Foreign Affairs. */
  readonly title: Scalars['String']['output'];
  /** The person who held it. */
  readonly holder: Person;
  /** The institution or state to which the office belongs. */
  readonly of: Actor;
  /** Start date; null if unknown. */
  readonly from: Maybe<PartialDate>;
  /** End date; null if the office is still held or the date is unknown. */
  readonly to: Maybe<PartialDate>;
};

/** A judgement that an unnamed person is a particular known actor. It can be revoked. */
export type Identification = {
  readonly __typename?: 'Identification';
  /** Who the unnamed person is judged to be. */
  readonly actor: Actor;
  /** Confidence in the judgement, from 0 to 1; null if not given. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Stable id, `claim:…`. */
  readonly id: Scalars['ID']['output'];
  /** The proposition, as one sentence in the words of the person who recorded it. */
  readonly text: Scalars['String']['output'];
  /** Kind of proposition. */
  readonly kind: ClaimKind;
  /** Link that opens Neo4j Browser with the query for who takes which stance on this claim in the editor; null if Hearsay knows of no Browser for the database. */
  readonly browserUrl: Maybe<Scalars['URL']['output']>;
  /** Actors, events, places and topics that it is about, ordered by name. */
  readonly about: ReadonlyArray<Subject>;
  /** Statements that it is about, earliest first: the claim that one was made, say, or that an accusation is false. */
  readonly aboutStatements: ReadonlyArray<Statement>;
  /** Statements on this claim. */
  readonly statements: StatementConnection;
  /**
   * Actors and their stances, latest first, with the number of statements and the dates of the first and the last. ASSERTS
   * and CONCEDES count as agreement, DENIES, QUESTIONS and RETRACTS as disagreement, DECLINES, NEUTRAL and ASKS as neither. The counts are
   * updated when statements are written, so the cost depends only on the number of positions returned. With `rollUp` or
   * `asOf`, the statements themselves are counted.
   */
  readonly positions: ReadonlyArray<Position>;
  /** Claims that cannot be true together with this one, ordered by text. */
  readonly contradicts: ReadonlyArray<Claim>;
  /** Claims that are true if this one is, ordered by text. */
  readonly entails: ReadonlyArray<Claim>;
  /** Claims that entail this one, ordered by text. */
  readonly entailedBy: ReadonlyArray<Claim>;
  /** When it was first recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Revisions of this entry, latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /**
   * What checkers concluded of it, latest published first. Verdicts are shown beside positions: they count neither as
   * agreement nor as disagreement, and have no part in corroboration, disputes or networks.
   */
  readonly verdicts: VerdictConnection;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimContradictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimEntailsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimEntailedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A proposition, independent of who says it, that can be asserted or denied. */
export type ClaimVerdictsArgs = {
  filter?: InputMaybe<VerdictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of proposition that a claim is. */
export type ClaimKind =
  /** Can be checked against the world. */
  | 'FACTUAL'
  /** A judgement of value, meaning or motive. */
  | 'EVALUATIVE'
  /** Says what will or would happen. */
  | 'PREDICTIVE'
  /** A promise or refusal to act in the future, by the speaker. */
  | 'COMMISSIVE'
  /** A demand or request that someone else act. */
  | 'DIRECTIVE';

/** Filter for claims. All given conditions must hold. */
export type ClaimFilter = {
  /** About any of these: ids of actors, events, places, topics or statements. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** With these words in the text, matched as in `search`, all of them; at most 1,000 characters. Only the 1,000 best matches are considered. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * With a verdict that matches this filter: `{ conclusion: [REFUTED] }` for claims that a checker refuted, `{}` for those that
   * were checked. Only verdicts of the claim itself count, not those of statements on it.
   */
  readonly verdict?: InputMaybe<VerdictFilter>;
  /**
   * Asserted or conceded, by statements that together have at least this many independent chains; see `CorroborationSide`.
   * With `minIndependentChains` or `maxIndependentChains`, a page examines at most 5,000 claims and may have fewer items
   * than requested (see `PageInfo`).
   */
  readonly minIndependentChains?: InputMaybe<Scalars['Int']['input']>;
  /** Asserted or conceded, by statements that together have at most this many independent chains: 1 selects single-source claims. */
  readonly maxIndependentChains?: InputMaybe<Scalars['Int']['input']>;
  /** Whether outlets of one owner are one for the two conditions above. */
  readonly independence?: InputMaybe<Independence>;
};

/** Order of a list of claims. */
export type ClaimOrder =
  /** By text, from A to Z. */
  | 'TEXT_ASC'
  /** By text, from Z to A. */
  | 'TEXT_DESC'
  /** Most recently recorded first. */
  | 'RECORDED_AT_DESC'
  /** Earliest recorded first. */
  | 'RECORDED_AT_ASC';

/** A page of claims (Relay cursor connections). */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list; counted only if requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque cursor of the item. It remains valid when items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** An actor's stance on a claim, counted over all of the actor's statements with that stance. */
export type Position = {
  readonly __typename?: 'Position';
  /** Who takes the stance. */
  readonly actor: Actor;
  /** The stance. */
  readonly stance: Stance;
  /** Number of statements. */
  readonly count: Scalars['Int']['output'];
  /** Date of the first of these statements. */
  readonly first: PartialDate;
  /** Date of the last of these statements. */
  readonly last: PartialDate;
  /** The last of these statements. */
  readonly latestStatement: Statement;
};

/** An object with a stable, readable id that includes its type (the Relay Node interface). */
export type Node = {
  /** Stable id with its type as prefix, such as `claim:turkey-gave-azerbaijan-air-support-2020`. */
  readonly id: Scalars['ID']['output'];
};

/** One change to an entry in the record: who changed what, when and why. Nothing is ever deleted. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** Stable id, `revision:…`. */
  readonly id: Scalars['ID']['output'];
  /** When the change was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who or what made the change, such as the imported dossier. */
  readonly by: Scalars['String']['output'];
  /** Why the change was made. */
  readonly why: Scalars['String']['output'];
  /** The changed fields with their values before the change, by name. */
  readonly before: Scalars['JSON']['output'];
  /** The same fields with their values after the change, by name. */
  readonly after: Scalars['JSON']['output'];
};

/** Types that full-text search covers. */
export type SearchType =
  /** Actors, by name and alias, and by the offices that they hold or held. */
  | 'ACTOR'
  /** Claims, by text. */
  | 'CLAIM'
  /** Statements, by quote, also as a citation gives it. */
  | 'STATEMENT'
  /** Sources, by title and address. */
  | 'SOURCE'
  /** Events, by name and alias. */
  | 'EVENT'
  /** Places, by name and alias. */
  | 'PLACE'
  /** Topics, by name and alias. */
  | 'TOPIC';

/** A page of search results, best match first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items of the page, each with its cursor and score. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page is in the list. `hasPreviousPage` is true whenever `after` is given. */
  readonly pageInfo: PageInfo;
};

/** One search result. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Node;
  /** How well it matches; higher is better. Scores are comparable only within one search, and below 0 in one for a sentence, for a date, or of which nothing has all words. */
  readonly score: Scalars['Float']['output'];
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another source cites it. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Stable id, `source:…`. */
  readonly id: Scalars['ID']['output'];
  /** Title as published, or a description if it has none. */
  readonly title: Scalars['String']['output'];
  /** Where it is published; null if it is known only through other sources. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** A copy in a web archive: the first of `archives`. */
  readonly archivedUrl: Maybe<Scalars['URL']['output']>;
  /** All kept copies, the one to cite first. */
  readonly archives: ReadonlyArray<Archive>;
  /**
   * Whether we have read it ourselves; false if we know it only because another source cites it. Its entry says so, or a
   * copy is kept; otherwise it is seen if a statement says where in it it stands (`Citation.locator`), or if a statement
   * does not name a source that cites it.
   */
  readonly seen: Scalars['Boolean']['output'];
  /** Kind of document. */
  readonly kind: SourceKind;
  /** Date of publication; null if unknown. */
  readonly publishedAt: Maybe<PartialDate>;
  /** When its publisher last changed it, as it says itself; null if it does not say. */
  readonly updatedAt: Maybe<PartialDate>;
  /** When whoever recorded it read it last; null if not recorded. */
  readonly accessedAt: Maybe<PartialDate>;
  /** What became of it after it was published; null if nothing is known to have. */
  readonly status: Maybe<SourceStatus>;
  /** When that happened; null if unknown. */
  readonly statusAt: Maybe<PartialDate>;
  /** What was changed, or why. */
  readonly statusNote: Maybe<Scalars['String']['output']>;
  /** Language it is written in, as a BCP 47 tag; null if unknown. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Who published it: an outlet, or an actor that publishes its own statements. Null if unknown. */
  readonly publisher: Maybe<Actor>;
  /** Sources that it cites, ordered by title. */
  readonly cites: ReadonlyArray<Source>;
  /** Sources that cite it, ordered by title. `sources` with the filter `cites` gives all of them, in pages. */
  readonly citedBy: ReadonlyArray<Source>;
  /** Statements that it carries. */
  readonly statements: StatementConnection;
  /** When it was first recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Revisions of this entry, latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /**
   * Its reference for a bibliography. Partial dates are given as precisely as the format allows: biblatex has all that is
   * recorded; CSL-JSON has ranges, whose ends have the same precision, and `circa`; in BibTeX and RIS, the date fields
   * contain the part that is certain. Where something is lost, the note contains the date as recorded.
   */
  readonly reference: Scalars['String']['output'];
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another source cites it. */
export type SourceCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another source cites it. */
export type SourceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another source cites it. */
export type SourceRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another source cites it. */
export type SourceReferenceArgs = {
  format: ReferenceFormat;
};

/** Kind of document that a source is. */
export type SourceKind =
  /** An article in a newspaper, in a magazine or on a website. */
  | 'ARTICLE'
  /** A news agency's story, written for others to republish. */
  | 'WIRE_STORY'
  /** A radio or television broadcast. */
  | 'BROADCAST'
  /** An interview, in whatever form it was published. */
  | 'INTERVIEW'
  /** A statement for the press, issued by the speaker. */
  | 'PRESS_RELEASE'
  /** A letter. */
  | 'LETTER'
  /** Spoken remarks, known through people who heard or relay them. */
  | 'REMARKS'
  /** A post on a social network. */
  | 'POST'
  /** A law, decree, treaty, court paper or report. */
  | 'DOCUMENT';

/** A kept copy of a source. */
export type Archive = {
  readonly __typename?: 'Archive';
  /** Where it is kept. */
  readonly url: Scalars['URL']['output'];
  /** When it was made; null if unknown. */
  readonly at: Maybe<PartialDate>;
};

/** What became of a source after it was published. */
export type SourceStatus =
  /** Its publisher corrected it. */
  | 'CORRECTED'
  /** Its publisher took it back. */
  | 'RETRACTED'
  /** It is no longer where it was published. */
  | 'DELETED';

/** Filter for sources. All given conditions must hold. */
export type SourceFilter = {
  /** Published by any of these: ids of outlets or other actors. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Of which one of these is known: `[RETRACTED]` for what publishers took back. */
  readonly status?: InputMaybe<ReadonlyArray<SourceStatus>>;
  /** Directly cites any of these sources: ids. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Directly cited by any of these sources: ids. */
  readonly citedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** May have been published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** May have been published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Time zone of the days `publishedFrom` and `publishedTo`, by its name in the IANA database; UTC if not given. It applies
   * only to sources whose time of day is known: a date without one is a calendar day in any time zone.
   */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** At this URL, in any of its forms: the scheme, `www.`, `m.`, AMP, tracking parameters and the fragment do not matter. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** With these words in the title, matched as in `search`, all of them; at most 1,000 characters. Only the 1,000 best matches are considered. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources (Relay cursor connections). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list; counted only if requested. */
  readonly totalCount: Scalars['Int']['output'];
  /** The sources of the page, as one file of references. */
  readonly references: Scalars['String']['output'];
};

/** A page of sources (Relay cursor connections). */
export type SourceConnectionReferencesArgs = {
  format: ReferenceFormat;
};

/** One item of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque cursor of the item. It remains valid when items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/**
 * How a statement is known: its sources, the citations among them, and the chains from what we have read ourselves to
 * where it was first reported (the isnād of hadith studies).
 *
 * We have *seen* a source if its entry says so (`seen`) or a copy is kept (`archivedUrl`), if the statement says where in
 * it it stands (`locator`), or if no other source of the statement cites it, so that we can only know it from itself; an
 * entry that says `seen: false` overrules the last two. A *chain* goes from a source that we have seen, along citations, to an
 * *origin*: a source that cites no other source of the statement. Sources that cite each other in a circle and cite nothing
 * else of the statement are together one origin, because nobody knows which of them came first. A source that we have not
 * seen and whose publisher is unknown or unnamed ends the chain, too: that it had its report from others rests on the word
 * of nobody known.
 *
 * An origin is of *unknown lineage* if its publisher is unknown or unnamed, or if it is a circle. It may be the same as
 * another origin, so it is counted separately, and its chains never count as independent.
 */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** All sources of the statement, nearest to the reader first. */
  readonly sources: ReadonlyArray<Source>;
  /** The citations among these sources. */
  readonly links: ReadonlyArray<SourceLink>;
  /** Where chains end: sources, and all sources of each circle that is an origin. */
  readonly origins: ReadonlyArray<Source>;
  /** Number of origins; a circle counts as one, and so do sources with one URL, which are one document. */
  readonly originCount: Scalars['Int']['output'];
  /** The chains, in the order of their first sources. */
  readonly chains: ReadonlyArray<Chain>;
  /**
   * The common links: sources, and actors that publish sources, that lie on every chain, each source before its publisher,
   * nearest to the reader first. If one of them is wrong, nothing is left of the statement.
   */
  readonly commonLinks: ReadonlyArray<Node>;
  /**
   * The greatest number of chains to origins of known lineage that share no source and no publisher: two agencies known
   * through one article are one. A chain may pass through several sources of one publisher, as which that publisher counts
   * once; a source without a publisher shares nothing with others. Sources at one URL, in whatever form, are one document
   * whoever is said to have published them, and chains that share it are one. By Menger's theorem (1927) the number is found as a
   * maximum flow with a capacity of one for each publisher, and checked where publishers have several sources. Of a statement
   * with more than 200 chains, 200 count.
   */
  readonly independentChains: Scalars['Int']['output'];
  /** How it is known, in words: `known through Ahval alone, which cites Armenpress, which cites Al Jazeera`. */
  readonly inWords: Scalars['String']['output'];
  /** Number of origins of unknown lineage. */
  readonly unknownLineage: Scalars['Int']['output'];
  /** True if there are fewer than two independent chains. */
  readonly singleSource: Scalars['Boolean']['output'];
  /** Circles of sources of the statement that cite each other. An import rejects such citations, but a record that was written in another way may contain some. */
  readonly circles: ReadonlyArray<CitationCircle>;
};

/**
 * How a statement is known: its sources, the citations among them, and the chains from what we have read ourselves to
 * where it was first reported (the isnād of hadith studies).
 *
 * We have *seen* a source if its entry says so (`seen`) or a copy is kept (`archivedUrl`), if the statement says where in
 * it it stands (`locator`), or if no other source of the statement cites it, so that we can only know it from itself; an
 * entry that says `seen: false` overrules the last two. A *chain* goes from a source that we have seen, along citations, to an
 * *origin*: a source that cites no other source of the statement. Sources that cite each other in a circle and cite nothing
 * else of the statement are together one origin, because nobody knows which of them came first. A source that we have not
 * seen and whose publisher is unknown or unnamed ends the chain, too: that it had its report from others rests on the word
 * of nobody known.
 *
 * An origin is of *unknown lineage* if its publisher is unknown or unnamed, or if it is a circle. It may be the same as
 * another origin, so it is counted separately, and its chains never count as independent.
 */
export type ProvenanceChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One chain of transmission. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** Its sources: first one that we have seen, each citing the next, last its origin. */
  readonly sources: ReadonlyArray<Source>;
  /** True if its origin is of unknown lineage. */
  readonly unknownLineage: Scalars['Boolean']['output'];
};

/** Sources that cite each other in a circle, so that each rests on itself (circular reporting). */
export type CitationCircle = {
  readonly __typename?: 'CitationCircle';
  /** The sources of the circle, ordered by id. */
  readonly sources: ReadonlyArray<Source>;
  /** True if the circle is an origin, of unknown lineage: it cites nothing else of the statement. */
  readonly isOrigin: Scalars['Boolean']['output'];
};

/** A citation of one source of a statement by another. */
export type SourceLink = {
  readonly __typename?: 'SourceLink';
  /** The source that cites. */
  readonly citing: Source;
  /** The source that is cited. */
  readonly cited: Source;
};

/**
 * Filter for statements. All fields are optional; all given conditions must hold; a list matches any of its values.
 *
 * An index ordered by time said answers the first of these conditions that is given: `speaker` together with actors in
 * `about`; `claim`; `source`; `speaker`; `outlet`; `about`. It also answers `saidFrom`, and `saidTo` with CERTAIN dating.
 * All other conditions are checked on the statements that remain, at most about 20,000 for a page. If few of these match,
 * a page may have fewer items than requested (see `PageInfo`). In a list ordered by time recorded, all conditions are
 * checked in this way.
 */
export type StatementFilter = {
  /** Made by any of these: ids of actors. */
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * True extends `speaker` (or the actor whose statements are requested) to everything that counts for that actor:
   * statements by holders of an office in it or in one of its parts, only while they held the office, and statements by
   * its parts.
   */
  readonly rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** About any of these: ids of actors, events, places, topics or statements that the statement is directed toward or its claim is about. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About each of these, as in `about`; an empty list sets no condition. */
  readonly aboutAll?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Addressed to any of these: ids of actors. */
  readonly told?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On any of these claims: ids. */
  readonly claim?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With any of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Showing any of these attitudes: toward one of the actors in `about` and `aboutAll` if they name any, otherwise toward anyone. */
  readonly attitude?: InputMaybe<ReadonlyArray<Attitude>>;
  /** In any of these modes. */
  readonly mode?: InputMaybe<ReadonlyArray<StatementMode>>;
  /** Made through any of these channels. */
  readonly channel?: InputMaybe<ReadonlyArray<Channel>>;
  /**
   * In any of these languages, as BCP 47 tags: those of its quote, in which it was said, or of what a source says; `az`
   * includes az-Latn. A source's quote without a language is in that of the source.
   */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Said at any of these places: ids. */
  readonly saidIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** From any of these dossiers, by name. */
  readonly dossier?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First recorded on this day or later, in `timeZone`. */
  readonly recordedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First recorded on this day or earlier, in `timeZone`. */
  readonly recordedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or later, in `timeZone`. For dates that are not known to the day, see `dating`. */
  readonly saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier, in `timeZone`. */
  readonly saidTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Time zone of the days `saidFrom`, `saidTo`, `recordedFrom` and `recordedTo`, by its name in the IANA database, such as Asia/Baku; UTC if not given. To
   * days on which something was said, it applies only for statements with a known time of day: a date without one is a calendar day in any time zone, and stays on
   * that day.
   */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** How partial dates are compared with `saidFrom` and `saidTo`. By default, statements that may have been said in that time match. */
  readonly dating?: InputMaybe<Dating>;
  /** Any of its sources was published by one of these: ids of outlets or other actors. */
  readonly outlet?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Any of its sources was published by an actor of one of these kinds: OUTLET, or STATE, INSTITUTION and PERSON, who publish
   * their own words. Together with `outletControl`, the same actor is of this kind and under this control.
   */
  readonly outletKind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Any of its sources was published by an outlet or institution under one of these kinds of control. */
  readonly outletControl?: InputMaybe<ReadonlyArray<Control>>;
  /** Any of its sources is one of these: ids of sources. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Rests only on these: every chain passes through one of these sources, or through a source that one of these outlets
   * published. If these sources or outlets are discounted, no chain remains.
   */
  readonly restsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With these words in the quote or the claim, matched as in `search`, all of them; at most 1,000 characters. Only the 1,000 best-matching quotes and the 1,000 best-matching claims are considered. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Stands without these: at least one chain passes through none of these sources, and through no source that one of these
   * outlets published. Of the statements that these sources or outlets carry, these are the ones that `restsOn` excludes.
   */
  readonly standsWithout?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least this many independent chains; 0 or more. See `Provenance.independentChains`. */
  readonly minIndependentChains?: InputMaybe<Scalars['Int']['input']>;
  /** At most this many independent chains; 0 or more. 1 selects single-source statements. */
  readonly maxIndependentChains?: InputMaybe<Scalars['Int']['input']>;
  /** Whether outlets of one owner are one: what `minIndependentChains`, `maxIndependentChains` and all counts of independent chains go by. */
  readonly independence?: InputMaybe<Independence>;
  /** Rated with any of these credibilities, 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** At least one of its origins was published by an outlet rated with one of these reliabilities. Ratings only filter; they never change how origins are counted. */
  readonly reliability?: InputMaybe<ReadonlyArray<Reliability>>;
  /**
   * Statements in the record at that moment: recorded by then and not yet withdrawn. A statement corrected since then is
   * returned as corrected, and one that was withdrawn and reinstated counts as never withdrawn; its `revisions` show the
   * earlier values.
   */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Between whom chains are independent. */
export type Independence =
  /** Between publishers. */
  | 'PUBLISHER'
  /**
   * Between owners: publishers are one if they had a common owner, directly or through what that owner owned, when it was
   * said, or if one owned the other. If the dates leave it open whether they had, they are one.
   */
  | 'OWNER';

/** How partial dates are compared with a range of time. */
export type Dating =
  /**
   * Matches what may have been said in the range. A date with an open beginning (`../2020-11-01`) reaches back to what the
   * rest of the record allows, see `Statement.notBefore`, and if there is nothing, back without end:
   * `StatementConnection.openBeginnings` has the number of those.
   */
  | 'POSSIBLE'
  /** Matches only what was certainly said in the range. */
  | 'CERTAIN';

/** One occasion on which an actor took a stance on a claim. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** Stable id, `statement:…`. */
  readonly id: Scalars['ID']['output'];
  /** Who spoke. */
  readonly speaker: Actor;
  /** The office in which the speaker spoke, if recorded. */
  readonly spokenAs: Maybe<Office>;
  /** The stance taken. */
  readonly stance: Stance;
  /** The claim on which the stance was taken. */
  readonly claim: Claim;
  /** Actors spoken about, and the attitude shown: recorded as targets (any attitude), or included because the claim is about them (NEUTRAL). */
  readonly toward: ReadonlyArray<Target>;
  /** Actors to whom the statement was addressed. */
  readonly told: ReadonlyArray<Actor>;
  /** The speaker's own words; null if only a report in other words is known. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Language of `quote`, as a BCP 47 tag: as recorded, or that of a source that has it in the same words; null if unknown. */
  readonly language: Maybe<Scalars['String']['output']>;
  /**
   * Language in which it was said: as recorded, or that of a source that gives the speaker's own words in another language
   * than `quote`; null if unknown.
   */
  readonly originalLanguage: Maybe<Scalars['String']['output']>;
  /** The language from which `quote` is translated; null if it is the original, or if that is unknown. */
  readonly translatedFrom: Maybe<Scalars['String']['output']>;
  /** The source that has the words in the language in which they were said; null if none is known to. */
  readonly original: Maybe<Citation>;
  /** The reporting verb or phrase as printed, such as said or denied (cue in PARC and PolNeAR). */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Whether the words are the speaker's own. */
  readonly mode: StatementMode;
  /** How the statement was made; null if the sources do not say. */
  readonly channel: Maybe<Channel>;
  /** When it was said. */
  readonly saidAt: PartialDate;
  /** Where it was said. */
  readonly saidIn: Maybe<Place>;
  /** The event at which it was said, such as a summit or a session of parliament. */
  readonly occasion: Maybe<Event>;
  /** How sure of it the speaker is, by the words used; null if that is not recorded. */
  readonly certainty: Maybe<Certainty>;
  /** The words that show how sure the speaker is, as printed: hopefully, probably, beyond doubt. */
  readonly certaintyCue: Maybe<Scalars['String']['output']>;
  /** Of a promise or threat: what it depends on. */
  readonly condition: Maybe<Scalars['String']['output']>;
  /** Of a promise or threat: what became of it. */
  readonly outcome: Maybe<Outcome>;
  /** The statements and sources that show the outcome. */
  readonly outcomeShownBy: ReadonlyArray<Node>;
  /** What a reader of the record should know of this entry. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The fields that its sources do not state, each with the reason for what is recorded. */
  readonly inferred: ReadonlyArray<Inference>;
  /**
   * For a date with an open beginning (`../2020-11-02`): the instant before which it cannot have been said, as far as the rest
   * of the record tells. A factual or evaluative claim about events is not taken a stance on before the first of them
   * began, nor an office spoken from before it was taken up, nor a statement answered before it was made, nor a source
   * cited, by what the speaker has published, before it was published. Null if there is no such bound, or if the beginning
   * is not open.
   */
  readonly notBefore: Maybe<Scalars['DateTime']['output']>;
  /** Credibility of the information on the Admiralty scale, 1 (confirmed) to 6 (cannot be judged); null if it has not been rated. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** The sources that carry the statement, with the wording that each gives; nearest to the reader first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The chain of sources: the sources, the citations among them, the origins and the number of independent publishers. */
  readonly provenance: Provenance;
  /** Statements that it responds to, earliest first. */
  readonly respondsTo: ReadonlyArray<Statement>;
  /** Statements that respond to it, earliest first. */
  readonly responses: ReadonlyArray<Statement>;
  /** Claims about it, ordered by text: that it was made, say, or that what it accuses of is false. */
  readonly claimsAbout: ClaimConnection;
  /**
   * Statements on claims about it: who denies having said it, who rejects the accusation. It is the list of `statements`
   * with this statement in `about`.
   */
  readonly statementsAbout: StatementConnection;
  /** When it was first recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn from the record; null if it was not. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Revisions of this entry, latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /** What checkers concluded of this one statement, latest published first; `claim { verdicts }` has those of its claim. */
  readonly verdicts: VerdictConnection;
  /**
   * The exchange that this statement is part of, as a tree. It starts from the statements that began the exchange: those
   * that this one leads back to, directly or through other statements, and that respond to nothing (this one, if it
   * responds to nothing). Below each are the responses to it. Withdrawn statements, and those that do not match the
   * filter, are treated as if they did not exist, except for this one.
   */
  readonly exchange: Exchange;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementClaimsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementStatementsAboutArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementVerdictsArgs = {
  filter?: InputMaybe<VerdictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementExchangeArgs = {
  filter?: InputMaybe<StatementFilter>;
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

/** How a statement relates to its claim. */
export type Stance =
  /** Says that the claim is true. Counts as agreement. */
  | 'ASSERTS'
  /** Says that the claim is false. Counts as disagreement. */
  | 'DENIES'
  /** Casts doubt on the claim without denying it. Counts as disagreement. */
  | 'QUESTIONS'
  /** Admits the claim, against the speaker's own interest or earlier denial. Counts as agreement. */
  | 'CONCEDES'
  /** Refuses to say whether the claim is true: neither confirms nor denies it. Counts as neither. */
  | 'DECLINES'
  /** Takes back an earlier assertion of the claim. Counts as disagreement. */
  | 'RETRACTS'
  /** Speaks of the claim, such as by taking note of it, and takes no side. Counts as neither. */
  | 'NEUTRAL'
  /** Asks whether the claim is true, without the doubt of QUESTIONS. Counts as neither. */
  | 'ASKS';

/** How a statement treats the actor it is directed toward, based on the verbal codes of CAMEO (Schrodt 2012) and PLOVER. */
export type Attitude =
  /** Praises or endorses (CAMEO 051). */
  | 'PRAISES'
  /** Declares support or solidarity (CAMEO 052, defend verbally; 053, rally support on behalf of). */
  | 'SUPPORTS'
  /** Expresses thanks (within CAMEO 051, praise). */
  | 'THANKS'
  /** Promises or expresses intent to cooperate (CAMEO 03). */
  | 'PROMISES'
  /** Appeals or requests (CAMEO 02). */
  | 'REQUESTS'
  /** Demands (CAMEO 10). */
  | 'DEMANDS'
  /** Warns of harm without announcing it as the speaker's own act (within CAMEO 13, where forceful warnings are coded). */
  | 'WARNS'
  /** Threatens (CAMEO 13). */
  | 'THREATENS'
  /** Criticises or denounces (CAMEO 111). */
  | 'CRITICISES'
  /** Accuses (CAMEO 112). */
  | 'ACCUSES'
  /** Speaks about the actor and shows none of the other attitudes (CAMEO 010, comment). */
  | 'NEUTRAL';

/** Whether the words are the speaker's own (direct, indirect and mixed in PARC). */
export type StatementMode =
  /** Quoted word for word. */
  | 'DIRECT'
  /** Reported in other words. */
  | 'INDIRECT'
  /** Partly quoted, partly reported. */
  | 'MIXED'
  /** Passed on: the speaker shared or forwarded the words of another. */
  | 'REPOST';

/** How sure the speaker is, by the words used. */
export type Certainty =
  /** Holds it possible or likely, or hopes for it. */
  | 'HEDGED'
  /** Says it without qualification. */
  | 'PLAIN'
  /** Stresses that it is so. */
  | 'EMPHATIC';

/** What became of a promise or threat. */
export type Outcome =
  /** Kept, or carried out. */
  | 'KEPT'
  /** Broken, or not carried out. */
  | 'BROKEN'
  /** Not decided yet. */
  | 'OPEN';

/** A field of a statement that its sources do not state. */
export type Inference = {
  readonly __typename?: 'Inference';
  /** Name of the field in a dossier, such as sources or channel. */
  readonly field: Scalars['String']['output'];
  /** Why it is taken to be so. */
  readonly reason: Scalars['String']['output'];
};

/** How a statement was made. */
export type Channel =
  /** A speech or remarks before an audience. */
  | 'SPEECH'
  /** An interview. */
  | 'INTERVIEW'
  /** A briefing or remarks to reporters. */
  | 'BRIEFING'
  /** A written statement for the press. */
  | 'PRESS_RELEASE'
  /** A telephone conversation. */
  | 'PHONE_CALL'
  /** A meeting in person. */
  | 'MEETING'
  /** A letter. */
  | 'LETTER'
  /** A post on a social network or the speaker's own site. */
  | 'POST'
  /** An article in the speaker's own voice. */
  | 'ARTICLE'
  /** A broadcast in the speaker's own voice. */
  | 'BROADCAST'
  /** A law, decree, treaty or court paper. */
  | 'DOCUMENT';

/** An actor that a statement is directed toward, and how. */
export type Target = {
  readonly __typename?: 'Target';
  /** Who is spoken about. */
  readonly actor: Actor;
  /** The attitude shown toward the actor. */
  readonly attitude: Attitude;
};

/** A source that carries a statement, with the wording that it gives. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The document. */
  readonly source: Source;
  /** The quote as this source gives it; translations and variants differ. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Language of this source's quote, as a BCP 47 tag: en, tr, hy. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The language from which this source's quote is translated; null if it is the original, or if that is unknown. */
  readonly translatedFrom: Maybe<Scalars['String']['output']>;
  /** True if the source marks the words as the speaker's own, false if it does not; null if unknown. */
  readonly verbatim: Maybe<Scalars['Boolean']['output']>;
  /** Where in the document, such as `paragraph 7`, `page 3` or `12:40`. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** Whether the source endorses what it relays. */
  readonly commitment: Commitment;
};

/** Whether a source endorses what it relays, or distances itself from it. */
export type Commitment =
  /** The source presents it as true. */
  | 'ENDORSES'
  /** The source reports it without taking a side. */
  | 'NEUTRAL'
  /** The source distances itself, with words such as reportedly or so-called. */
  | 'DISTANCES';

/** Order of a list of statements. */
export type StatementOrder =
  /** Most recently said first, by the latest instant that the date allows. */
  | 'SAID_AT_DESC'
  /** Earliest said first, by the latest instant that the date allows. */
  | 'SAID_AT_ASC'
  /** Most recently recorded first. */
  | 'RECORDED_AT_DESC'
  /** Earliest recorded first. */
  | 'RECORDED_AT_ASC';

/** A page of statements (Relay cursor connections). */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list; counted only if requested. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * How many of these are in the list only because the beginnings of their dates are open and nothing else in the record
   * bounds them: they were said by some day after `saidTo`, perhaps years after. 0 if the filter has no `saidTo`, or CERTAIN
   * dating; null for the evidence of an analysis.
   */
  readonly openBeginnings: Maybe<Scalars['Int']['output']>;
};

/** One item of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque cursor of the item. It remains valid when items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Statement;
};

/** Anything that claims and statements can be about: an actor, event, place or topic. */
export type Subject = {
  /** Stable id: `actor:…`, `event:…`, `place:…` or `topic:…`. */
  readonly id: Scalars['ID']['output'];
  /** Name as commonly written in English. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who or what it is, in one sentence. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Claims about it, ordered by text. */
  readonly claims: ClaimConnection;
  /** Statements about it: directed toward it, or on a claim about it. */
  readonly mentions: StatementConnection;
};

/** Anything that claims and statements can be about: an actor, event, place or topic. */
export type SubjectClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that claims and statements can be about: an actor, event, place or topic. */
export type SubjectMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An event that claims are about. */
export type Event = Node &
  Subject & {
    readonly __typename?: 'Event';
    /** Stable id, `event:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** What it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements on claims about it. */
    readonly mentions: StatementConnection;
    /** Start date; null if unknown. */
    readonly from: Maybe<PartialDate>;
    /** End date; null if the event is ongoing or the date is unknown. */
    readonly to: Maybe<PartialDate>;
  };

/** An event that claims are about. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An event that claims are about. */
export type EventMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place that claims are about. */
export type Place = Node &
  Subject & {
    readonly __typename?: 'Place';
    /** Stable id, `place:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** What it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements on claims about it. */
    readonly mentions: StatementConnection;
  };

/** A place that claims are about. */
export type PlaceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place that claims are about. */
export type PlaceMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A subject matter that claims are about. */
export type Topic = Node &
  Subject & {
    readonly __typename?: 'Topic';
    /** Stable id, `topic:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** What it is, in one sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Claims about it, ordered by text. */
    readonly claims: ClaimConnection;
    /** Statements on claims about it. */
    readonly mentions: StatementConnection;
  };

/** A subject matter that claims are about. */
export type TopicClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A subject matter that claims are about. */
export type TopicMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where a page is in its list (Relay cursor connections). If only a few of many thousands of statements match a filter,
 * the page may be partly filled or even empty although `hasNextPage` is true: the search stopped at a limit that keeps it
 * fast. Continue from `endCursor` (backward: from `startCursor`).
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True if more items follow the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are items before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, or of the place where the search stopped. Null if the page is empty and nothing remains to be searched. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item, or of the place where the search stopped. Null if the page is empty and nothing remains to be searched. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A date that is only as precise as it is known, in EDTF (ISO 8601-2:2019, level 1, and of level 2 unspecified digits at any
 * place and the parts of a year), with the earliest and the latest instant that it allows, both in UTC.
 *
 * An approximate (`~`) or uncertain (`?`) date reaches beyond itself on both sides: a day by three days, and a longer date by
 * its own length. EDTF leaves it open how far; "about 1 November" is said of days nearby. Such a date is never certain to
 * the day. Seasons are three whole months; those that name no hemisphere (21 to 24) are those of the northern.
 */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /**
   * As recorded: `2020-11-01`, `2020-10`, `2020-09-2X` (late September), `2020-10-31~` (approximately), `2020-21` (spring),
   * `-0043-03-15` (44 BC), `../2020-11-01` (on or before that day).
   */
  readonly edtf: Scalars['String']['output'];
  /** First instant that the date allows; null if the date has an open start. */
  readonly earliest: Maybe<Scalars['DateTime']['output']>;
  /** Last instant that the date allows, to the millisecond; null if the date has an open end. */
  readonly latest: Maybe<Scalars['DateTime']['output']>;
};

/** What a checker concluded of a claim or a statement (ClaimReview of schema.org). */
export type Verdict = Node & {
  readonly __typename?: 'Verdict';
  /** Stable id, `verdict:…`. */
  readonly id: Scalars['ID']['output'];
  /** The claim or statement that was checked. */
  readonly of: Node;
  /** Who checked it. */
  readonly checker: Actor;
  /** The rating as printed, such as `Half True`. */
  readonly rating: Scalars['String']['output'];
  /** Where the rating is on the checker's own scale; null if it has no scale, or it is not recorded. */
  readonly scale: Maybe<RatingScale>;
  /** What the rating comes to. */
  readonly conclusion: Conclusion;
  /** When it was published; null if unknown. */
  readonly publishedAt: Maybe<PartialDate>;
  /** The document that has it. */
  readonly source: Source;
  /** Where in the document, such as `paragraph 7`. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** When it was first recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn from the record; null if it was not. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Revisions of this entry, latest first. */
  readonly revisions: ReadonlyArray<Revision>;
};

/** What a checker concluded of a claim or a statement (ClaimReview of schema.org). */
export type VerdictRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A rating on a scale (reviewRating of ClaimReview). */
export type RatingScale = {
  readonly __typename?: 'RatingScale';
  /** The rating as a number (ratingValue). */
  readonly value: Scalars['Float']['output'];
  /** The number of the worst rating, quite untrue (worstRating). */
  readonly worst: Scalars['Float']['output'];
  /** The number of the best rating, quite true (bestRating). It may be less than `worst`. */
  readonly best: Scalars['Float']['output'];
};

/** What a checker's rating comes to. Checkers have scales of their own, which these four make comparable. */
export type Conclusion =
  /** True, or true enough for the checker. */
  | 'SUPPORTED'
  /** Partly true, or true and misleading. */
  | 'MIXED'
  /** False. */
  | 'REFUTED'
  /** Neither was shown: unproven, unverifiable, not rated. */
  | 'UNPROVEN';

/** Filter for verdicts. All given conditions must hold. */
export type VerdictFilter = {
  /** Given by any of these: ids of actors. */
  readonly checker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With any of these conclusions. */
  readonly conclusion?: InputMaybe<ReadonlyArray<Conclusion>>;
  /** As the record stood at that moment: verdicts recorded by then and not withdrawn. Without it, those not withdrawn by now. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of verdicts (Relay cursor connections). */
export type VerdictConnection = {
  readonly __typename?: 'VerdictConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<VerdictEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Verdict>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list; counted only if requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of verdicts. */
export type VerdictEdge = {
  readonly __typename?: 'VerdictEdge';
  /** Opaque cursor of the item. It remains valid when items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Verdict;
};

/** Formats that reference managers and citation processors read. */
export type ReferenceFormat =
  /** An item in CSL-JSON 1.0.2, for Zotero, pandoc and citeproc. */
  | 'CSL_JSON'
  /** A BibTeX entry in UTF-8, for LaTeX with biber or a recent BibTeX, JabRef and Zotero. */
  | 'BIBTEX'
  /** A biblatex entry in UTF-8, for LaTeX with biber: with the date as recorded, in EDTF. */
  | 'BIBLATEX'
  /** An RIS record with CRLF line endings, for EndNote, Mendeley and Zotero. */
  | 'RIS';

/**
 * A one-page account. Templates make its sentences from the record: who took which stance on which claim, when, where, to
 * whom, and on whose word it is known. Dates are as precise as they are known; a denial appears beside what it denies.
 */
export type Brief = {
  readonly __typename?: 'Brief';
  /** The actor, claim or event. */
  readonly subject: Node;
  /** Its name or text. */
  readonly title: Scalars['String']['output'];
  /** How much the record contains on it, in one sentence. */
  readonly lead: BriefSentence;
  /** The sections of the account. */
  readonly sections: ReadonlyArray<BriefSection>;
  /** The sources, in the order in which the sentences cite them. */
  readonly footnotes: ReadonlyArray<Footnote>;
  /** Number of statements on it in the record that the account omits for lack of space. */
  readonly omitted: Scalars['Int']['output'];
  /** The account as a document: sentences, footnotes and the list of sources. */
  readonly document: Scalars['String']['output'];
};

/**
 * A one-page account. Templates make its sentences from the record: who took which stance on which claim, when, where, to
 * whom, and on whose word it is known. Dates are as precise as they are known; a denial appears beside what it denies.
 */
export type BriefDocumentArgs = {
  format: BriefFormat;
};

/** Formats of a brief. */
export type BriefFormat =
  /** GitHub Flavored Markdown, with footnotes. */
  | 'MARKDOWN'
  /** A complete HTML page that loads nothing from elsewhere. */
  | 'HTML';

/** A section of a brief. */
export type BriefSection = {
  readonly __typename?: 'BriefSection';
  /** The heading. */
  readonly heading: Scalars['String']['output'];
  /** Its paragraphs: one for each claim, or for each statement where the brief is on a claim. */
  readonly paragraphs: ReadonlyArray<BriefParagraph>;
};

/** A paragraph of a brief. */
export type BriefParagraph = {
  readonly __typename?: 'BriefParagraph';
  /** Its sentences. */
  readonly sentences: ReadonlyArray<BriefSentence>;
};

/** A sentence of a brief, with the statements and sources behind it. */
export type BriefSentence = {
  readonly __typename?: 'BriefSentence';
  /** The sentence, as plain text. */
  readonly text: Scalars['String']['output'];
  /** Numbers of its footnotes, in ascending order. */
  readonly footnotes: ReadonlyArray<Scalars['Int']['output']>;
  /** The statements that the sentence reports, among those in the brief. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A source of a brief. */
export type Footnote = {
  readonly __typename?: 'Footnote';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
  /** Its reference: publisher, title, kind, date and URL, and the source that cites it if it is known only through other sources. */
  readonly reference: Scalars['String']['output'];
};

/**
 * On whose word a claim rests. This counts the chains of reports that somebody took a stance: if ten actors assert the same
 * claim and all are known through one wire story, there are ten speakers and one chain, and so there is if two agencies
 * report it that are known through one article. Independent chains corroborate that the statements were made, not that the
 * claim is true.
 */
export type Corroboration = {
  readonly __typename?: 'Corroboration';
  /** The claim. */
  readonly claim: Claim;
  /** Its statements by side: AGREE, DISAGREE and NEITHER, including sides without statements. */
  readonly sides: ReadonlyArray<CorroborationSide>;
};

/** The sides that statements can take on a claim. */
export type ClaimSide =
  /** ASSERTS and CONCEDES. */
  | 'AGREE'
  /** DENIES, QUESTIONS and RETRACTS. */
  | 'DISAGREE'
  /** DECLINES, NEUTRAL and ASKS. */
  | 'NEITHER';

/**
 * The statements on one side of a claim, and how they are known. `Provenance` defines chains, origins, independence and
 * unknown lineage. The origins of the side are those of its statements, each counted once; its chains are those of its
 * statements, joined: what two statements have in common, such as an outlet through which both are known, is one point.
 * Ratings do not affect these numbers.
 */
export type CorroborationSide = {
  readonly __typename?: 'CorroborationSide';
  /** The side. */
  readonly side: ClaimSide;
  /** Number of statements. */
  readonly statementCount: Scalars['Int']['output'];
  /** Number of different speakers. */
  readonly speakerCount: Scalars['Int']['output'];
  /** Number of different origins; a circle counts as one, and so do sources with one URL, which are one document. */
  readonly originCount: Scalars['Int']['output'];
  /** The greatest number of chains of these statements to origins of known lineage that share no source and no publisher; see `Provenance.independentChains`. */
  readonly independentChains: Scalars['Int']['output'];
  /** Number of origins of unknown lineage: counted separately, never as independent. */
  readonly unknownLineage: Scalars['Int']['output'];
  /** True if there are statements, but fewer than two independent chains to them. */
  readonly singleSource: Scalars['Boolean']['output'];
  /** Origins, those with the most statements first. */
  readonly origins: ReadonlyArray<Origin>;
  /** Sources that cite each other in a circle among the sources of a statement. */
  readonly circles: ReadonlyArray<CitationCircle>;
  /** Number of publishers of origins of known lineage by reliability, A to F, then unrated; only ratings that occur. */
  readonly reliability: ReadonlyArray<ReliabilityCount>;
  /** Number of statements by credibility, 1 to 6, then unrated; only ratings that occur. */
  readonly credibility: ReadonlyArray<CredibilityCount>;
  /** The statements on this side. */
  readonly statements: StatementConnection;
};

/**
 * The statements on one side of a claim, and how they are known. `Provenance` defines chains, origins, independence and
 * unknown lineage. The origins of the side are those of its statements, each counted once; its chains are those of its
 * statements, joined: what two statements have in common, such as an outlet through which both are known, is one point.
 * Ratings do not affect these numbers.
 */
export type CorroborationSideOriginsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The statements on one side of a claim, and how they are known. `Provenance` defines chains, origins, independence and
 * unknown lineage. The origins of the side are those of its statements, each counted once; its chains are those of its
 * statements, joined: what two statements have in common, such as an outlet through which both are known, is one point.
 * Ratings do not affect these numbers.
 */
export type CorroborationSideStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where statements come from: where their chains end. See `Provenance`. */
export type Origin = {
  readonly __typename?: 'Origin';
  /** The source, or the sources of the circle, ordered by id. */
  readonly sources: ReadonlyArray<Source>;
  /** Who published it; null if the publisher is unknown or unnamed, and for a circle. */
  readonly publisher: Maybe<Actor>;
  /** True for sources that cite each other in a circle and cite nothing outside it. */
  readonly circular: Scalars['Boolean']['output'];
  /** Number of statements of which it is an origin. */
  readonly statementCount: Scalars['Int']['output'];
  /** Number of these statements that have no other origin. */
  readonly soleCount: Scalars['Int']['output'];
};

/** Number of publishers with one reliability. */
export type ReliabilityCount = {
  readonly __typename?: 'ReliabilityCount';
  /** The rating; null for unrated publishers. */
  readonly reliability: Maybe<Reliability>;
  /** Number of publishers. */
  readonly count: Scalars['Int']['output'];
};

/** Number of statements with one credibility. */
export type CredibilityCount = {
  readonly __typename?: 'CredibilityCount';
  /** The rating, 1 (confirmed) to 6 (cannot be judged); null for unrated statements. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** Number of statements. */
  readonly count: Scalars['Int']['output'];
};

/** What remains, and what does not, if sources or publishers are discounted. `Provenance` defines the chains of a statement. */
export type Falls = {
  readonly __typename?: 'Falls';
  /** Statements of which no chain is left: each passes through one of these sources, or through a source of one of these publishers. */
  readonly fallen: StatementConnection;
  /** Statements that these sources or publishers carry, and of which a chain is left that passes through none of them. */
  readonly standing: StatementConnection;
  /** Claims that somebody asserts or concedes, but nobody does without the fallen statements; ordered by text. */
  readonly unsupported: ClaimConnection;
};

/** What remains, and what does not, if sources or publishers are discounted. `Provenance` defines the chains of a statement. */
export type FallsFallenArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What remains, and what does not, if sources or publishers are discounted. `Provenance` defines the chains of a statement. */
export type FallsStandingArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What remains, and what does not, if sources or publishers are discounted. `Provenance` defines the chains of a statement. */
export type FallsUnsupportedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of disputes. */
export type DisputeOrder =
  /**
   * By the harmonic mean of the number of actors on each side, 2ad / (a + d). It grows with each side, and is never more
   * than twice the smaller one.
   */
  | 'MOST_CONTESTED'
  /** By the latest statement on either side. */
  | 'MOST_RECENT'
  /**
   * By the number of independent chains of the worse-sourced side, then of the better-sourced side. Only the 200 most
   * contested disputes are ordered, because counting reads the chains of every statement.
   */
  | 'BEST_SOURCED';

/** How a claim is disputed. */
export type DisputeKind =
  /** Someone disagrees with the claim itself. */
  | 'DIRECT'
  /** Someone agrees with a claim that contradicts it. */
  | 'CONTRADICTION'
  /** Someone disagrees with a claim that it entails. */
  | 'ENTAILMENT';

/** A disputed claim, with both sides. */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** The claim. */
  readonly claim: Claim;
  /** How contested it is: 2ad / (a + d), the harmonic mean of the number of actors who agree (a) and the number who dispute it (d). */
  readonly contested: Scalars['Float']['output'];
  /** Who agrees with the claim: ASSERTS and CONCEDES. */
  readonly agree: DisputeSide;
  /** Who disputes it, on all grounds together; an actor that disputes it on several grounds counts once. */
  readonly disagree: DisputeSide;
  /** The grounds on which it is disputed: direct ones first, then ordered by the text of the claim. */
  readonly grounds: ReadonlyArray<DisputeGround>;
  /** Date of the first statement on either side, by the latest instant that its date allows. */
  readonly first: PartialDate;
  /** Date of the last statement on either side. */
  readonly last: PartialDate;
};

/** One way in which a claim is disputed. */
export type DisputeGround = {
  readonly __typename?: 'DisputeGround';
  /** Kind of ground. */
  readonly kind: DisputeKind;
  /** The claim through which it is disputed: the claim itself, one that contradicts it, or one that it entails. */
  readonly claim: Claim;
  /** Who disputes it on this ground. */
  readonly side: DisputeSide;
};

/** One side of a dispute. */
export type DisputeSide = {
  readonly __typename?: 'DisputeSide';
  /** Number of different actors on this side. */
  readonly actorCount: Scalars['Int']['output'];
  /** Number of statements on this side. */
  readonly statementCount: Scalars['Int']['output'];
  /** Date of the first of these statements. */
  readonly first: PartialDate;
  /** Date of the last of these statements. */
  readonly last: PartialDate;
  /** The last of these statements. */
  readonly latestStatement: Statement;
  /** Actors on this side: those with the most statements first, then those with the latest. */
  readonly actors: ReadonlyArray<DisputeActor>;
  /** How the statements on this side are known. */
  readonly origins: SideOrigins;
  /** The statements counted here. */
  readonly statements: StatementConnection;
};

/** One side of a dispute. */
export type DisputeSideActorsArgs = {
  first?: Scalars['Int']['input'];
};

/** One side of a dispute. */
export type DisputeSideStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An actor on one side of a dispute. */
export type DisputeActor = {
  readonly __typename?: 'DisputeActor';
  /** The actor. */
  readonly actor: Actor;
  /** Number of statements on this side that count for the actor. */
  readonly statementCount: Scalars['Int']['output'];
  /** The statements counted here. */
  readonly statements: StatementConnection;
};

/** An actor on one side of a dispute. */
export type DisputeActorStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How the statements of a side are known; `Provenance` defines chains, independence and unknown lineage. If a side has more
 * than 100 statements on one claim, only the latest 100 are examined.
 */
export type SideOrigins = {
  readonly __typename?: 'SideOrigins';
  /** Number of independent chains of its statements, joined. */
  readonly independentChains: Scalars['Int']['output'];
  /** Number of origins of unknown lineage; their chains do not count as independent. */
  readonly unknownOrigins: Scalars['Int']['output'];
  /** Number of statements examined. */
  readonly statementCount: Scalars['Int']['output'];
};

/** A page of disputes (Relay cursor connections). */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Where the page is in the list. `hasPreviousPage` is true whenever `after` is given. */
  readonly pageInfo: PageInfo;
  /** Number of disputes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of disputes. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Opaque cursor of the item. It remains valid when statements are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Dispute;
};

/**
 * Who responds to whom, as a tree written in lines: first a statement that responds to nothing, then its responses, each
 * followed by its own. A statement that responds to several others appears under each of them, with its own responses only
 * under the first.
 */
export type Exchange = {
  readonly __typename?: 'Exchange';
  /** The lines from top to bottom. */
  readonly lines: ReadonlyArray<ExchangeLine>;
  /** False if `depth` or `first` cut the exchange short. */
  readonly complete: Scalars['Boolean']['output'];
};

/** One statement in an exchange. */
export type ExchangeLine = {
  readonly __typename?: 'ExchangeLine';
  /** Number of responses between this line and the start of the exchange: 0 for a statement that responds to nothing. */
  readonly depth: Scalars['Int']['output'];
  /** The statement. */
  readonly statement: Statement;
  /** The statement, in a line above, to which it responds; null at a start. */
  readonly answers: Maybe<Statement>;
  /** True if the statement already appears in a line above; its responses are there. */
  readonly again: Scalars['Boolean']['output'];
};

/** Who shows which attitude toward whom, counted. Each row is an actor who speaks, each column an actor spoken about. */
export type AttitudeMatrix = {
  readonly __typename?: 'AttitudeMatrix';
  /** The actors of the rows, at most 200. */
  readonly actors: ReadonlyArray<Actor>;
  /** The actors of the columns, at most 200. */
  readonly targets: ReadonlyArray<Actor>;
  /** Number of actors that speak about anyone, shown or not. */
  readonly actorCount: Scalars['Int']['output'];
  /** Number of actors that the requested actors speak about, shown or not. */
  readonly targetCount: Scalars['Int']['output'];
  /** Number of mentions: a list for each actor in the order of `actors`, with a number for each target in the order of `targets`. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The cells that have statements, those with the most mentions first. */
  readonly cells: AttitudeCellConnection;
  /** The cell of one actor and one target; null if it has no statement. */
  readonly cell: Maybe<AttitudeCell>;
};

/** Who shows which attitude toward whom, counted. Each row is an actor who speaks, each column an actor spoken about. */
export type AttitudeMatrixCountsArgs = {
  attitude?: InputMaybe<Attitude>;
};

/** Who shows which attitude toward whom, counted. Each row is an actor who speaks, each column an actor spoken about. */
export type AttitudeMatrixCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who shows which attitude toward whom, counted. Each row is an actor who speaks, each column an actor spoken about. */
export type AttitudeMatrixCellArgs = {
  actor: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};

/** What one actor said about another. */
export type AttitudeCell = {
  readonly __typename?: 'AttitudeCell';
  /** The actor for whom the statements count. */
  readonly actor: Actor;
  /** Who is spoken about. */
  readonly target: Actor;
  /** Number of mentions. */
  readonly total: Scalars['Int']['output'];
  /** Number of mentions by attitude, most frequent first; only attitudes that occur. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** The statements counted here. */
  readonly statements: StatementConnection;
};

/** What one actor said about another. */
export type AttitudeCellStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How often an attitude is shown. */
export type AttitudeCount = {
  readonly __typename?: 'AttitudeCount';
  /** The attitude. */
  readonly attitude: Attitude;
  /** Number of mentions. */
  readonly count: Scalars['Int']['output'];
};

/** A page of cells (Relay cursor connections). */
export type AttitudeCellConnection = {
  readonly __typename?: 'AttitudeCellConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AttitudeCellEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<AttitudeCell>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of cells. */
export type AttitudeCellEdge = {
  readonly __typename?: 'AttitudeCellEdge';
  /** Opaque cursor of the item. It is valid as long as the record does not change. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AttitudeCell;
};

/** Who takes which stance on which claim, counted. Each row is an actor, each column a claim. */
export type StanceMatrix = {
  readonly __typename?: 'StanceMatrix';
  /** The actors of the rows, at most 200. */
  readonly actors: ReadonlyArray<Actor>;
  /** The claims of the columns, at most 500. */
  readonly claims: ReadonlyArray<Claim>;
  /** Number of actors with statements, shown or not. */
  readonly actorCount: Scalars['Int']['output'];
  /** Number of claims on which the requested actors have statements, shown or not. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of statements: a list for each actor in the order of `actors`, with a number for each claim in the order of `claims`. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The latest stance, in the shape of `counts`; null if there is no statement. */
  readonly latest: ReadonlyArray<ReadonlyArray<Maybe<Stance>>>;
  /** The cells that have statements, those with the most first. */
  readonly cells: StanceCellConnection;
  /** The cell of one actor and one claim; null if it has no statement. */
  readonly cell: Maybe<StanceCell>;
};

/** Who takes which stance on which claim, counted. Each row is an actor, each column a claim. */
export type StanceMatrixCountsArgs = {
  stance?: InputMaybe<Stance>;
};

/** Who takes which stance on which claim, counted. Each row is an actor, each column a claim. */
export type StanceMatrixCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who takes which stance on which claim, counted. Each row is an actor, each column a claim. */
export type StanceMatrixCellArgs = {
  actor: Scalars['ID']['input'];
  claim: Scalars['ID']['input'];
};

/** What one actor said on one claim. */
export type StanceCell = {
  readonly __typename?: 'StanceCell';
  /** The actor for whom the statements count. */
  readonly actor: Actor;
  /** The claim that the statements are on. */
  readonly claim: Claim;
  /** Number of statements by stance. */
  readonly counts: StanceCounts;
  /** The latest stance. */
  readonly latestStance: Stance;
  /** The latest statement. */
  readonly latestStatement: Statement;
  /** The statements counted here. */
  readonly statements: StatementConnection;
};

/** What one actor said on one claim. */
export type StanceCellStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Number of statements by stance. ASSERTS and CONCEDES agree; DENIES, QUESTIONS and RETRACTS disagree; DECLINES, NEUTRAL and ASKS are on neither side. */
export type StanceCounts = {
  readonly __typename?: 'StanceCounts';
  /** All statements. */
  readonly total: Scalars['Int']['output'];
  /** ASSERTS and CONCEDES. */
  readonly agree: Scalars['Int']['output'];
  /** DENIES, QUESTIONS and RETRACTS. */
  readonly disagree: Scalars['Int']['output'];
  /** ASSERTS. */
  readonly asserts: Scalars['Int']['output'];
  /** DENIES. */
  readonly denies: Scalars['Int']['output'];
  /** QUESTIONS. */
  readonly questions: Scalars['Int']['output'];
  /** CONCEDES. */
  readonly concedes: Scalars['Int']['output'];
  /** DECLINES. */
  readonly declines: Scalars['Int']['output'];
  /** RETRACTS. */
  readonly retracts: Scalars['Int']['output'];
  /** NEUTRAL. */
  readonly neutral: Scalars['Int']['output'];
  /** ASKS. */
  readonly asks: Scalars['Int']['output'];
};

/** A page of cells (Relay cursor connections). */
export type StanceCellConnection = {
  readonly __typename?: 'StanceCellConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StanceCellEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<StanceCell>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of cells. */
export type StanceCellEdge = {
  readonly __typename?: 'StanceCellEdge';
  /** Opaque cursor of the item. It is valid as long as the record does not change. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StanceCell;
};

/**
 * Communities of the network with measure SUBTRACT, by the Louvain method (Blondel et al. 2008). The method uses only
 * pairs that agree more than they disagree, because modularity is not defined for negative weights. `polarization`
 * includes the other pairs.
 */
export type Camps = {
  readonly __typename?: 'Camps';
  /** Camps of two or more members, largest first. */
  readonly camps: ReadonlyArray<Camp>;
  /** Nodes in no camp: tied to no other node, or only by disagreement. */
  readonly alone: ReadonlyArray<NetworkNode>;
  /** Modularity (Newman 2004) of the camps among the positive ties, at the given resolution; 0 if there are none. */
  readonly modularity: Scalars['Float']['output'];
  /**
   * How polarized the network is: the modularity of the camps for signed networks (Gómez, Jensen and Arenas 2009), at most
   * 1; 0 if there are no ties. It is high if agreement lies within camps and disagreement between them.
   */
  readonly polarization: Scalars['Float']['output'];
  /** Sum of congruence over the pairs within camps: a whole number. */
  readonly congruenceWithin: Scalars['Float']['output'];
  /** Sum of congruence over the pairs across camps. */
  readonly congruenceBetween: Scalars['Float']['output'];
  /** Sum of conflict over the pairs within camps. */
  readonly conflictWithin: Scalars['Float']['output'];
  /** Sum of conflict over the pairs across camps. */
  readonly conflictBetween: Scalars['Float']['output'];
};

/** A camp: one community of the network. */
export type Camp = {
  readonly __typename?: 'Camp';
  /** Its members, in the order of the network. */
  readonly members: ReadonlyArray<NetworkNode>;
};

/** Which nodes a network ties to which. */
export type NetworkMode =
  /** Actors to actors, by the claims on which both took a side; undirected. */
  | 'ONE_MODE_ACTORS'
  /** Claims to claims, by the actors who took a side on both; undirected. */
  | 'ONE_MODE_CLAIMS'
  /** Actors to the claims on which they took a side. */
  | 'TWO_MODE';

/** What a tie counts. k is a side, 1−k the other side. */
export type NetworkMeasure =
  /** One-mode: how often both are on the same side, Σj Σk x(i,j,k)·x(i′,j,k). */
  | 'CONGRUENCE'
  /** One-mode: how often they are on opposite sides, Σj Σk x(i,j,k)·x(i′,j,1−k). */
  | 'CONFLICT'
  /** One-mode: congruence minus conflict. Two-mode: agreement minus disagreement. */
  | 'SUBTRACT'
  /** One-mode: congruence plus conflict. Two-mode: agreement plus disagreement. The side is ignored, also when duplicates are removed. */
  | 'IGNORE'
  /** Two-mode: 0 for neither, 1 for agrees, 2 for disagrees, 3 for both. */
  | 'COMBINE';

/** What the count of a tie is divided by; division by zero gives 0. a(i) is Σj Σk x(i,j,k). */
export type NetworkNormalization =
  /** No normalization. */
  | 'NONE'
  /** One-mode: (a(i)+a(i′))/2. */
  | 'AVERAGE'
  /** One-mode: Σ x(i,j,k)[x(i′,j,k)=0] + Σ x(i′,j,k)[x(i,j,k)=0] + Σ x(i,j,k)·x(i′,j,k). */
  | 'JACCARD'
  /** One-mode: a(i)·a(i′). */
  | 'COSINE'
  /** Two-mode: the actor's statements on either side of all claims that count. */
  | 'ACTIVITY'
  /** Two-mode: the claim's statements on either side by all actors that count. */
  | 'PROMINENCE';

/**
 * Which repeated statements count: statements of the same actor on the same claim and, unless the measure is IGNORE, on
 * the same side. If several statements count only once, the one said first is used; of those of one day, the first by document, place in
 * it (the locator) and id. Weeks, months and years are in UTC. A
 * statement whose date does not lie within a single week, month or year repeats only statements with the same date.
 */
export type Duplicates =
  /** Every statement counts. */
  | 'INCLUDE'
  /** Once per document: the source nearest to the reader. */
  | 'DOCUMENT'
  /** Once per week, Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** Once per calendar month. */
  | 'MONTH'
  /** Once per year. */
  | 'YEAR'
  /** Once in the whole range of time. */
  | 'RANGE';

/** File format for exporting a network. */
export type NetworkFormat =
  /** The matrix of weights, with names in the first row and column. */
  | 'CSV'
  /** The ties as CSV, one per row with source, target and weight, for pandas, NetworkX, igraph and Gephi. */
  | 'EDGE_LIST'
  /** Nodes and ties for visone, Gephi, yEd, NetworkX and igraph. */
  | 'GRAPHML'
  /** Nodes and ties for Gephi (GEXF 1.3). */
  | 'GEXF'
  /** Node-link JSON, with the keys `nodes` and `edges`, as NetworkX takes it. */
  | 'JSON';

/** A network of actors, of claims, or of actors and claims. */
export type Network = {
  readonly __typename?: 'Network';
  /** Which nodes are tied to which. */
  readonly mode: NetworkMode;
  /** What a tie counts. */
  readonly measure: NetworkMeasure;
  /** How counts are normalized. */
  readonly normalization: NetworkNormalization;
  /** Which repeated statements count. */
  readonly duplicates: Duplicates;
  /** The nodes of the rows: actors, or claims when claims are tied to claims. */
  readonly rows: ReadonlyArray<NetworkNode>;
  /** The nodes of the columns: the same as the rows in a one-mode network, otherwise claims. */
  readonly columns: ReadonlyArray<NetworkNode>;
  /** Number of actors that took a side, shown or not. */
  readonly actorCount: Scalars['Int']['output'];
  /** Number of claims on which a side was taken, shown or not. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of times a side was taken: one for each statement and each actor for whom it counts, without duplicates. */
  readonly sightingCount: Scalars['Int']['output'];
  /** The weight of each tie: a list for each row, with a number for each column; 0 where there is no tie, and on the diagonal. */
  readonly weights: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** The counts before normalization, in the shape of `weights`: whole numbers. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** The ties, by decreasing absolute weight; in a one-mode network, each pair once. Nodes whose agreement and disagreement cancel out to 0 are tied. */
  readonly edges: NetworkEdgeConnection;
  /** The tie between two nodes; null if there is none. */
  readonly edge: Maybe<NetworkEdge>;
  /** Communities of the network with measure SUBTRACT, whatever the measure of this network: who sides with whom. One-mode networks only. */
  readonly camps: Camps;
  /**
   * The network as the text of a file. Nodes have their names, types and sides as attributes, and in GraphML, GEXF and JSON
   * also their `state` (those that their statements count for), `camp` (its number in `camps` with the defaults, 0 for none;
   * one-mode networks only), the number of their `statements`, and the days of the `first` and the `last` of these. Ties have
   * their stances and weights; those of weight 0 are not in GraphML and GEXF.
   */
  readonly export: Scalars['String']['output'];
};

/** A network of actors, of claims, or of actors and claims. */
export type NetworkEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A network of actors, of claims, or of actors and claims. */
export type NetworkEdgeArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};

/** A network of actors, of claims, or of actors and claims. */
export type NetworkCampsArgs = {
  seed?: Scalars['Int']['input'];
  resolution?: Scalars['Float']['input'];
};

/** A network of actors, of claims, or of actors and claims. */
export type NetworkExportArgs = {
  format: NetworkFormat;
  isolates?: Scalars['Boolean']['input'];
};

/** An actor or a claim in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The actor or claim. */
  readonly node: Node;
  /** Its name, or its text. Actors of one name have their offices, descriptions or ids in brackets after it. */
  readonly label: Scalars['String']['output'];
  /** How often the actor agreed, or the claim was agreed with, in all statements that count. */
  readonly agree: Scalars['Int']['output'];
  /** How often the actor disagreed, or the claim was disagreed with. */
  readonly disagree: Scalars['Int']['output'];
};

/** A tie of a network. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The node of the rows. */
  readonly from: NetworkNode;
  /** The node of the columns. */
  readonly to: NetworkNode;
  /** The count after normalization. */
  readonly weight: Scalars['Float']['output'];
  /** The count before normalization: a whole number. */
  readonly count: Scalars['Float']['output'];
  /** What the count is divided by; 1 without normalization. */
  readonly denominator: Scalars['Float']['output'];
  /** One-mode: Σj Σk x(i,j,k)·x(i′,j,k), a whole number. */
  readonly congruence: Maybe<Scalars['Float']['output']>;
  /** One-mode: Σj Σk x(i,j,k)·x(i′,j,1−k), a whole number. */
  readonly conflict: Maybe<Scalars['Float']['output']>;
  /** Two-mode: how often the actor agreed. */
  readonly agree: Maybe<Scalars['Float']['output']>;
  /** Two-mode: how often the actor disagreed. */
  readonly disagree: Maybe<Scalars['Float']['output']>;
  /** The statements behind the tie, without duplicates: those of both actors on the claims that they share (between claims: those on both claims by the actors that they share). */
  readonly statements: StatementConnection;
};

/** A tie of a network. */
export type NetworkEdgeStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of ties (Relay cursor connections). */
export type NetworkEdgeConnection = {
  readonly __typename?: 'NetworkEdgeConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<NetworkEdgeEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<NetworkEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of ties. */
export type NetworkEdgeEdge = {
  readonly __typename?: 'NetworkEdgeEdge';
  /** Opaque cursor of the item. It is valid as long as the record does not change. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: NetworkEdge;
};

/** Kind of tie between two actors. */
export type TieKind =
  /** Both took a stance on the same claim, on either side; DECLINES, NEUTRAL and ASKS do not count. */
  | 'CLAIM'
  /** One made a statement toward the other. */
  | 'STATEMENT'
  /** One published a source that carries a statement of the other. */
  | 'SOURCE'
  /** One holds or held an office in the other, or is or was part of it. */
  | 'OFFICE';

/** Paths from one actor to another. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** The paths, shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /**
   * False if actors on the way have more statements or ties than are examined, so that other paths may exist. Each step
   * examines the latest 20,000 statements of a kind and 10,000 tied actors, and continues from 200 of these.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** A path from one actor to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of steps. */
  readonly length: Scalars['Int']['output'];
  /** Its steps, from the first actor to the last. */
  readonly hops: ReadonlyArray<Hop>;
};

/** A step of a path, from one actor to the next. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The actor at which the step begins. */
  readonly from: Actor;
  /** The actor at which the step ends. */
  readonly to: Actor;
  /** The ties between the two actors, those with the highest count first. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A reason why two actors are tied. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** Kind of tie. */
  readonly kind: TieKind;
  /** Number of claims, statements, or offices and memberships that make the tie. */
  readonly count: Scalars['Int']['output'];
  /** For a tie by CLAIM, up to 5 of the claims on which both took a stance; empty for other kinds. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Some of the statements that make the tie, latest first: those of both actors on these claims, or up to 5 statements of
   * one toward the other or of one in a source of the other. Empty for OFFICE.
   */
  readonly examples: ReadonlyArray<Statement>;
  /** All statements that make the tie: those of both actors on the claims that tie them, of one toward the other, or of one in a source of the other. Empty for OFFICE. */
  readonly statements: StatementConnection;
  /** Offices that one holds or held in the other, at most 5; empty if one is part of the other. */
  readonly offices: ReadonlyArray<Office>;
};

/** A reason why two actors are tied. */
export type TieStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of reversal; a pair may be of several kinds. */
export type ReversalKind =
  /** The second statement disagrees with the claim that the first agreed with. */
  | 'DENIAL'
  /** The second statement agrees with the claim that the first disagreed with. */
  | 'ADMISSION'
  /** The second statement retracts (RETRACTS) the claim that the first agreed with. */
  | 'RETRACTION'
  /** The second statement agrees with a claim that contradicts the one that the first agreed with. */
  | 'CONTRADICTION'
  /** Two different speakers made the statements for the same body: for example, the minister asserts what the ministry denies. Only at levels INSTITUTION and STATE. */
  | 'SELF_CONTRADICTION';

/** Whether it is known which statement of a pair was made first. */
export type PairOrder =
  /** The first statement was made before the second: the latest instant that its date allows is before the earliest instant that the other date allows. */
  | 'CERTAIN'
  /** The dates overlap, so either statement may have been made first. */
  | 'UNKNOWN';

/**
 * Two statements that count for one actor and are inconsistent: they take opposite sides of one claim, or agree with two
 * claims that contradict each other. Each statement is paired with the last opposing statement that was certainly made
 * before it, and with the nearest preceding opposing one by latest instant if their dates overlap. If several statements
 * pair with the same one, only the first counts, and the first retraction: what was asserted, denied and taken back is both
 * a denial and a retraction. At the level of a body, a statement is also paired in this way with those
 * of other speakers.
 */
export type Reversal = {
  readonly __typename?: 'Reversal';
  /** Whose reversal it is: the speaker, or the body for which both statements count. */
  readonly actor: Actor;
  /** Kinds of reversal that apply. */
  readonly kinds: ReadonlyArray<ReversalKind>;
  /** Whether `first` was certainly made before `second`. A pair of unknown order does not show a change of mind. */
  readonly order: PairOrder;
  /** The earlier statement; if the order is unknown, the one with the earlier latest instant. */
  readonly first: Statement;
  /** The later statement. */
  readonly second: Statement;
};

/** A page of reversals (Relay cursor connections). */
export type ReversalConnection = {
  readonly __typename?: 'ReversalConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ReversalEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Reversal>;
  /** Where the page is in the list. `hasPreviousPage` is true whenever `after` is given. */
  readonly pageInfo: PageInfo;
  /** Number of reversals in the whole list; counted only if requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of reversals. */
export type ReversalEdge = {
  readonly __typename?: 'ReversalEdge';
  /** Opaque cursor of the item. It remains valid when statements are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Reversal;
};

/**
 * The level at which statements are counted: for the person, the institution or the state. The statements of a speaker who
 * speaks for no body at this level count for the speaker; those of a speaker who speaks for several bodies count for each.
 */
export type ActorLevel =
  /** The speaker. */
  | 'PERSON'
  /**
   * The institution or state in which the speaker held an office when the statement was made; if the record says in which
   * office the speaker spoke, only that one. Institutions and states count for themselves.
   */
  | 'INSTITUTION'
  /**
   * The state to which the speaker's office, or the institution that speaks, belonged when the statement was made. States
   * count for themselves. A state has the same statements as in `statements(filter: {speaker, rollUp: true})`.
   */
  | 'STATE';

/** Length of a bucket of a timeline. */
export type TimelineUnit =
  /** A day. */
  | 'DAY'
  /** A week, Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/**
 * Statements by when they were said. A statement whose date spans several buckets, such as a month when the buckets are
 * days, is in none of them. It is counted separately, and neither split nor placed by a guess.
 */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** Length of a bucket. */
  readonly unit: TimelineUnit;
  /** The buckets from the first with statements to the last, including empty ones in between; at most 5,000. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** Statements whose date does not lie within a single bucket. */
  readonly imprecise: TimelineGroup;
  /** Number of all statements, including those not in a single bucket. */
  readonly total: Scalars['Int']['output'];
};

/** Statements of one day, week, month, quarter or year. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** Its first day. */
  readonly start: Scalars['Date']['output'];
  /** Its last day. */
  readonly end: Scalars['Date']['output'];
  /** Number of statements by stance. */
  readonly counts: StanceCounts;
  /** How often each attitude is shown, counted once for each actor spoken about, most frequent first; only those in `filter.attitude` if it is given. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** The statements counted here. */
  readonly statements: StatementConnection;
};

/** Statements of one day, week, month, quarter or year. */
export type TimelineBucketStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Statements whose date does not lie within a single bucket. */
export type TimelineGroup = {
  readonly __typename?: 'TimelineGroup';
  /** Number of statements by stance. */
  readonly counts: StanceCounts;
  /** How often each attitude is shown, counted once for each actor spoken about, most frequent first; only those in `filter.attitude` if it is given. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** The statements counted here. */
  readonly statements: StatementConnection;
};

/** Statements whose date does not lie within a single bucket. */
export type TimelineGroupStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};
