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
  /** A calendar day, ISO 8601: `2020-11-01`. */
  Date: { input: string; output: string };
  /** An instant, RFC 3339: `2020-11-01T14:30:00Z`. */
  DateTime: { input: Date; output: string };
  /** An absolute URL (RFC 3986). */
  URL: { input: string; output: string };
  /** A JSON value (RFC 8259). */
  JSON: { input: unknown; output: unknown };
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One actor by id; null when there is none. */
  readonly actor: Maybe<Actor>;
  /** Actors in order of name. */
  readonly actors: ActorConnection;
  /** One claim by id; null when there is none. */
  readonly claim: Maybe<Claim>;
  /** Claims, in order of their text when nothing else is asked. */
  readonly claims: ClaimConnection;
  /** Any object by its id; null when the record holds none of that id. */
  readonly node: Maybe<Node>;
  /** Several objects by id, in the order asked, null where the record holds none; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Full text over names, aliases, claims, quotes and titles; folds case and diacritics (cavusoglu finds
   * Çavuşoğlu, ərdoğan finds Erdoğan), matches prefixes, forgives a typo, best first.
   */
  readonly search: SearchConnection;
  /** One source by id; null when there is none. */
  readonly source: Maybe<Source>;
  /** Sources, the latest published first; those of unknown date last. */
  readonly sources: SourceConnection;
  /** One statement by id, also one that was withdrawn; null when there is none. */
  readonly statement: Maybe<Statement>;
  /** Who said what about whom: every filter optional, all combined with and; a list inside one filter means any of. */
  readonly statements: StatementConnection;
  /**
   * A one-page account of an actor, a claim or an event, each sentence with its sources as numbered footnotes. Null when
   * there is none of that id.
   */
  readonly brief: Maybe<Brief>;
  /**
   * On whose word a claim rests, side by side: the origins of the statements that agree with it, and of those that disagree.
   * Null when there is none of that id. Counts at most 50,000 statements. Of one statement, `provenance` tells the same.
   */
  readonly corroboration: Maybe<Corroboration>;
  /**
   * What falls if these fall: the statements that rest on them alone, those they carry that stand by others, and the claims
   * that lose all support. Counts at most 50,000 statements that they carry.
   */
  readonly falls: Falls;
  /**
   * Claims that one actor agrees with and another disputes: by disagreeing with the claim itself, by agreeing with one that
   * contradicts it, or by disagreeing with one that it entails. ASSERTS and CONCEDES agree; DENIES, QUESTIONS and RETRACTS
   * disagree; DECLINES is on neither side. Whoever only contradicts himself is in `reversals`.
   */
  readonly disputes: DisputeConnection;
  /**
   * Who speaks how of whom: actors × actors, directed, counted by attitude. A statement directed toward several counts
   * once for each of them. Words count for the speaker at the `level`; who is spoken of is taken as named.
   */
  readonly attitudeMatrix: AttitudeMatrix;
  /**
   * Who takes which stance on which claim: actors × claims, counted by stance, with the stance taken last. ASSERTS and
   * CONCEDES agree; DENIES, QUESTIONS and RETRACTS disagree; DECLINES is on neither side.
   */
  readonly stanceMatrix: StanceMatrix;
  /**
   * The discourse network, as Discourse Network Analyzer defines it (Leifeld 2017): who is tied to whom by the claims they
   * take the same side on, or opposite sides. With x(i,j,k) the number of times actor i takes side k (agree or disagree) on
   * claim j. ASSERTS and CONCEDES agree; DENIES, QUESTIONS and RETRACTS disagree; DECLINES counts for nothing.
   */
  readonly network: Network;
  /**
   * How two actors are tied: chains of actors from one to the other, each tied to the next by claims that both took a stance
   * on, statements of one toward the other, sources, or offices. Shortest first; of equal length first those whose weakest
   * tie is the strongest.
   */
  readonly paths: Paths;
  /**
   * Actors that took one side and then the other: denied what they had asserted, asserted what they had denied, took up what
   * contradicts it, or took it back; and, counted for an institution or a state, two speakers of one body on both sides.
   * The latest first, by the second of the two statements.
   */
  readonly reversals: ReversalConnection;
  /** Statements, stances and attitudes by day, week, month, quarter or year. */
  readonly timeline: Timeline;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryBriefArgs = {
  of: Scalars['ID']['input'];
  filter?: InputMaybe<StatementFilter>;
  length?: Scalars['Int']['input'];
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryCorroborationArgs = {
  claim: Scalars['ID']['input'];
  filter?: InputMaybe<StatementFilter>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryFallsArgs = {
  with: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<StatementFilter>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryDisputesArgs = {
  filter?: InputMaybe<StatementFilter>;
  level?: ActorLevel;
  orderBy?: DisputeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
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
 * Hearsay answers who said what about whom, when, and on whose word.
 * Every statement is one actor taking one stance on one claim on one occasion, known through one or
 * more sources that can be traced to the first who reported it.
 */
export type QueryTimelineArgs = {
  filter?: InputMaybe<StatementFilter>;
  unit?: TimelineUnit;
  timeZone?: Scalars['String']['input'];
};

/** Anyone who can speak or be spoken of. */
export type Actor = {
  /** Stable id, `actor:…`. */
  readonly id: Scalars['ID']['output'];
  /** Name as commonly written in English. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who or what it is, in a sentence. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Item of Wikidata, such as Q42; null when it has none or none was recorded. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
  /** Opens Neo4j Browser with the query for its stances in the editor; null when the database has no Browser that Hearsay knows of. */
  readonly browserUrl: Maybe<Scalars['URL']['output']>;
  /** True for someone a source describes and does not name: a defence ministry official. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** When the record first held it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Changes of the record, the latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /** Claims about it, in order of their text. */
  readonly claims: ClaimConnection;
  /** Statements made by it. With `filter: {rollUp: true}` also those made for it by its office holders at the time and by its parts. */
  readonly statements: StatementConnection;
  /** Statements about it: directed toward it, or on a claim that is about it. */
  readonly mentions: StatementConnection;
};

/** Anyone who can speak or be spoken of. */
export type ActorClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone who can speak or be spoken of. */
export type ActorStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone who can speak or be spoken of. */
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
    /** Who or what it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Item of Wikidata, such as Q42; null when it has none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Opens Neo4j Browser with the query for its stances in the editor; null when the database has no Browser that Hearsay knows of. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone a source describes and does not name: a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When the record first held it. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Changes of the record, the latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements made by it. With `filter: {rollUp: true}` also those made for it by its office holders at the time and by its parts. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim that is about it. */
    readonly mentions: StatementConnection;
    /** Offices held, the earliest first. */
    readonly offices: ReadonlyArray<Office>;
    /** Who this unnamed person turned out to be; empty while nobody knows. */
    readonly identifiedAs: ReadonlyArray<Identification>;
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

/** A country as an actor in politics. */
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
    /** Who or what it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Item of Wikidata, such as Q42; null when it has none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Opens Neo4j Browser with the query for its stances in the editor; null when the database has no Browser that Hearsay knows of. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone a source describes and does not name: a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When the record first held it. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Changes of the record, the latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements made by it. With `filter: {rollUp: true}` also those made for it by its office holders at the time and by its parts. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim that is about it. */
    readonly mentions: StatementConnection;
    /** Institutions that are part of it directly, in order of name. */
    readonly institutions: ReadonlyArray<Institution>;
    /** Offices of the state itself, such as its presidency where that is no institution of its own; the earliest first. */
    readonly officers: ReadonlyArray<Office>;
  };

/** A country as an actor in politics. */
export type StateClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country as an actor in politics. */
export type StateStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country as an actor in politics. */
export type StateMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
    /** Who or what it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Item of Wikidata, such as Q42; null when it has none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Opens Neo4j Browser with the query for its stances in the editor; null when the database has no Browser that Hearsay knows of. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone a source describes and does not name: a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When the record first held it. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Changes of the record, the latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements made by it. With `filter: {rollUp: true}` also those made for it by its office holders at the time and by its parts. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim that is about it. */
    readonly mentions: StatementConnection;
    /** Institutions and states that it is directly part of, in order of name. */
    readonly partOf: ReadonlyArray<Actor>;
    /** Offices held in it, the earliest first. */
    readonly officers: ReadonlyArray<Office>;
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

/** A news organisation: it relays what others say, and it can speak for itself. */
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
    /** Who or what it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Item of Wikidata, such as Q42; null when it has none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Opens Neo4j Browser with the query for its stances in the editor; null when the database has no Browser that Hearsay knows of. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone a source describes and does not name: a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When the record first held it. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Changes of the record, the latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements made by it. With `filter: {rollUp: true}` also those made for it by its office holders at the time and by its parts. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim that is about it. */
    readonly mentions: StatementConnection;
    /** Reliability of the outlet as a source on the Admiralty scale, A to F; null when nobody rated it. */
    readonly reliability: Maybe<Reliability>;
    /** What it published, the latest first. */
    readonly sources: SourceConnection;
  };

/** A news organisation: it relays what others say, and it can speak for itself. */
export type OutletClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A news organisation: it relays what others say, and it can speak for itself. */
export type OutletStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A news organisation: it relays what others say, and it can speak for itself. */
export type OutletMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A news organisation: it relays what others say, and it can speak for itself. */
export type OutletSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, a public. */
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
    /** Who or what it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Item of Wikidata, such as Q42; null when it has none or none was recorded. */
    readonly wikidataId: Maybe<Scalars['String']['output']>;
    /** Opens Neo4j Browser with the query for its stances in the editor; null when the database has no Browser that Hearsay knows of. */
    readonly browserUrl: Maybe<Scalars['URL']['output']>;
    /** True for someone a source describes and does not name: a defence ministry official. */
    readonly unnamed: Scalars['Boolean']['output'];
    /** When the record first held it. */
    readonly recordedAt: Scalars['DateTime']['output'];
    /** Changes of the record, the latest first. */
    readonly revisions: ReadonlyArray<Revision>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements made by it. With `filter: {rollUp: true}` also those made for it by its office holders at the time and by its parts. */
    readonly statements: StatementConnection;
    /** Statements about it: directed toward it, or on a claim that is about it. */
    readonly mentions: StatementConnection;
  };

/** People who act or speak as one without being an institution: separatists, militants, a public. */
export type GroupClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, a public. */
export type GroupStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** People who act or speak as one without being an institution: separatists, militants, a public. */
export type GroupMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The five kinds of actor. */
export type ActorKind =
  /** A human being. */
  | 'PERSON'
  /** A country. */
  | 'STATE'
  /** A ministry, presidency, parliament, army, court or alliance. */
  | 'INSTITUTION'
  /** A news organisation. */
  | 'OUTLET'
  /** People who act or speak as one without being an institution. */
  | 'GROUP';

/** Reliability of a source, by the letter of the Admiralty system (NATO AJP-2.1). */
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

/** Which actors to keep; all given fields have to hold. */
export type ActorFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Whose name or alias has these words, folded and forgiving as in `search`, among the 1,000 that match best; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** True keeps only the unnamed, false only the named. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of actors (Relay cursor connections). */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Opaque position in the list; stays valid while items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Actor;
};

/** An office held by a person in an institution or state for a time (FollowTheMoney: Position and Occupancy). */
export type Office = {
  readonly __typename?: 'Office';
  /** Stable id, `office:…`. */
  readonly id: Scalars['ID']['output'];
  /** Title as commonly written in English: Minister of Foreign Affairs. */
  readonly title: Scalars['String']['output'];
  /** Who held it. */
  readonly holder: Person;
  /** The institution or state it is an office of. */
  readonly of: Actor;
  /** When it began; null when unknown. */
  readonly from: Maybe<PartialDate>;
  /** When it ended; null when it is still held or the end is unknown. */
  readonly to: Maybe<PartialDate>;
};

/** A judgement that an unnamed person is a known one; it can be taken back. */
export type Identification = {
  readonly __typename?: 'Identification';
  /** Who it turned out to be. */
  readonly actor: Actor;
  /** How sure the judgement is, from 0 to 1; null when not said. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
};

/** A proposition, free of who says it, that can be asserted or denied. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Stable id, `claim:…`. */
  readonly id: Scalars['ID']['output'];
  /** The proposition, one sentence in the words of whoever recorded it. */
  readonly text: Scalars['String']['output'];
  /** What sort of proposition it is. */
  readonly kind: ClaimKind;
  /** Opens Neo4j Browser with the query for who takes which stance on it in the editor; null when the database has no Browser that Hearsay knows of. */
  readonly browserUrl: Maybe<Scalars['URL']['output']>;
  /** What it is about, in order of name. */
  readonly about: ReadonlyArray<Subject>;
  /** Statements on it. */
  readonly statements: StatementConnection;
  /**
   * Actors by stance, the latest first, with how often and between when. ASSERTS and CONCEDES count as
   * agreement, DENIES, QUESTIONS and RETRACTS as disagreement, DECLINES as neither. The counts are kept with the
   * statements, so they cost what they return; with `rollUp` or `asOf` the statements themselves are counted.
   */
  readonly positions: ReadonlyArray<Position>;
  /** Claims that cannot be true together with this one, in order of text. */
  readonly contradicts: ReadonlyArray<Claim>;
  /** Claims that are true if this one is, in order of text. */
  readonly entails: ReadonlyArray<Claim>;
  /** Claims of which this one is a consequence, in order of text. */
  readonly entailedBy: ReadonlyArray<Claim>;
  /** When the record first held it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Changes of the record, the latest first. */
  readonly revisions: ReadonlyArray<Revision>;
};

/** A proposition, free of who says it, that can be asserted or denied. */
export type ClaimStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A proposition, free of who says it, that can be asserted or denied. */
export type ClaimPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What sort of proposition a claim is. */
export type ClaimKind =
  /** Can be checked against the world. */
  | 'FACTUAL'
  /** A judgement of worth, meaning or motive. */
  | 'EVALUATIVE'
  /** Says what will or would happen. */
  | 'PREDICTIVE'
  /** A promise or a refusal of the speaker's own future action. */
  | 'COMMISSIVE'
  /** A demand or a request that another act. */
  | 'DIRECTIVE';

/** Which claims to keep; all given fields have to hold. */
export type ClaimFilter = {
  /** About one of these: ids of actors, events, places or topics. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Whose text has these words, folded and forgiving as in `search`, among the 1,000 that match best; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Asserted or conceded, by statements that rest on at least so many independent publishers between them; see
   * `CorroborationSide`. With this or `maxOrigins` a page looks at 5,000 claims at most, and may come short (see `PageInfo`).
   */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Asserted or conceded, by statements that rest on at most so many independent publishers between them: 1 keeps single-source claims. */
  readonly maxOrigins?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of a page of claims. */
export type ClaimOrder =
  /** By text, from A to Z. */
  | 'TEXT_ASC'
  /** By text, from Z to A. */
  | 'TEXT_DESC'
  /** Latest recorded first. */
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
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque position in the list; stays valid while items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** An actor's stance on a claim, over all its statements of that stance. */
export type Position = {
  readonly __typename?: 'Position';
  /** Who takes the stance. */
  readonly actor: Actor;
  /** The stance. */
  readonly stance: Stance;
  /** Number of statements. */
  readonly count: Scalars['Int']['output'];
  /** Date of the first of them. */
  readonly first: PartialDate;
  /** Date of the last of them. */
  readonly last: PartialDate;
  /** The last of them. */
  readonly latestStatement: Statement;
};

/** An object with a stable, readable id that carries its type (the Relay Node interface). */
export type Node = {
  /** Stable id with its type as prefix, such as `claim:turkey-gave-azerbaijan-air-support-2020`. */
  readonly id: Scalars['ID']['output'];
};

/** One change of the record: who changed what, when and why. Nothing is ever deleted. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** Stable id, `revision:…`. */
  readonly id: Scalars['ID']['output'];
  /** When the record was changed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who or what changed it, such as the dossier that was imported. */
  readonly by: Scalars['String']['output'];
  /** Why it was changed. */
  readonly why: Scalars['String']['output'];
  /** The changed fields as they were before, by name. */
  readonly before: Scalars['JSON']['output'];
  /** The same fields as they are since, by name. */
  readonly after: Scalars['JSON']['output'];
};

/** Types that full text looks among. */
export type SearchType =
  /** Actors, by name and alias. */
  | 'ACTOR'
  /** Claims, by text. */
  | 'CLAIM'
  /** Statements, by quote. */
  | 'STATEMENT'
  /** Sources, by title. */
  | 'SOURCE'
  /** Events, by name and alias. */
  | 'EVENT'
  /** Places, by name and alias. */
  | 'PLACE'
  /** Topics, by name and alias. */
  | 'TOPIC';

/** A page of what full text found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items of the page, each with its cursor and score. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the list; `hasPreviousPage` is true after a cursor. */
  readonly pageInfo: PageInfo;
};

/** One item that full text found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Node;
  /** How well it matches: comparable within one search only; higher is better. */
  readonly score: Scalars['Float']['output'];
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another cites it. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Stable id, `source:…`. */
  readonly id: Scalars['ID']['output'];
  /** Title as published, or a description where there is none. */
  readonly title: Scalars['String']['output'];
  /** Where it is published; null when it is known only through others. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** A copy in a web archive. */
  readonly archivedUrl: Maybe<Scalars['URL']['output']>;
  /** What sort of document it is. */
  readonly kind: SourceKind;
  /** When it was published; null when unknown. */
  readonly publishedAt: Maybe<PartialDate>;
  /** Language it is written in, BCP 47; null when unknown. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Who published it: an outlet, or an actor that publishes its own statements; null when unknown. */
  readonly publisher: Maybe<Actor>;
  /** Sources that it cites, in order of title. */
  readonly cites: ReadonlyArray<Source>;
  /** Sources that cite it, in order of title. */
  readonly citedBy: ReadonlyArray<Source>;
  /** Statements that it carries. */
  readonly statements: StatementConnection;
  /** When the record first held it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Changes of the record, the latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /**
   * Its reference for a bibliography. A date known in part is given as far as the format can: CSL-JSON has ranges and
   * `circa`; of BibTeX and RIS the date fields have what is certain and the note the rest.
   */
  readonly reference: Scalars['String']['output'];
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another cites it. */
export type SourceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One document: an article, wire story, broadcast, press release, letter or post. It may be known only because another cites it. */
export type SourceReferenceArgs = {
  format: ReferenceFormat;
};

/** What sort of document a source is. */
export type SourceKind =
  /** An article in a newspaper, magazine or on a site. */
  | 'ARTICLE'
  /** A news agency's story, made to be taken over by others. */
  | 'WIRE_STORY'
  /** A radio or television broadcast. */
  | 'BROADCAST'
  /** An interview, in whatever form it was published. */
  | 'INTERVIEW'
  /** A statement for the press by the one who speaks. */
  | 'PRESS_RELEASE'
  /** A letter. */
  | 'LETTER'
  /** Spoken remarks, known through those who heard or relay them. */
  | 'REMARKS'
  /** A post on a social network. */
  | 'POST'
  /** A law, decree, treaty, court paper or report. */
  | 'DOCUMENT';

/** Which sources to keep; all given fields have to hold. */
export type SourceFilter = {
  /** Published by one of these: ids of outlets or other actors. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** That cite one of these sources directly: ids. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these sources cites directly: ids. */
  readonly citedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That may have been published on this day or later; inclusive. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** That may have been published on this day or earlier; inclusive. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whose title has these words, folded and forgiving as in `search`, among the 1,000 that match best; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources (Relay cursor connections). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The page as one file of references. */
  readonly references: Scalars['String']['output'];
};

/** A page of sources (Relay cursor connections). */
export type SourceConnectionReferencesArgs = {
  format: ReferenceFormat;
};

/** One item of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque position in the list; stays valid while items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/**
 * The chain of sources behind one statement: its sources, and the citations among them, which make a graph. An origin is
 * a source of the chain that cites no other in it. Sources that cite each other in a circle, and nothing outside of it, are
 * one origin together: nobody knows which of them was first. Independent are origins of different publishers. An origin has
 * an unknown lineage where its publisher is unknown or unnamed, or where it is a circle: it may be the same as another, so
 * it is counted apart and never as independent.
 */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** Every source of the statement, nearest to the reader first. */
  readonly sources: ReadonlyArray<Source>;
  /** Citations among them. */
  readonly links: ReadonlyArray<SourceLink>;
  /** Sources of the chain that cite no other in it; of a circle that cites nothing outside of it, every source. */
  readonly origins: ReadonlyArray<Source>;
  /** Number of origins; a circle is one. */
  readonly originCount: Scalars['Int']['output'];
  /** Number of different publishers among the origins of known lineage. */
  readonly independentPublishers: Scalars['Int']['output'];
  /** Number of origins of unknown lineage. */
  readonly unknownLineage: Scalars['Int']['output'];
  /** True when there are not two independent publishers. */
  readonly singleSource: Scalars['Boolean']['output'];
  /** Sources of the chain that cite each other in a circle, circle by circle. An import refuses such citations; a record written otherwise may hold some. */
  readonly circles: ReadonlyArray<CitationCircle>;
};

/** Sources that cite each other in a circle: each rests on itself (circular reporting). */
export type CitationCircle = {
  readonly __typename?: 'CitationCircle';
  /** The sources of the circle, in order of id. */
  readonly sources: ReadonlyArray<Source>;
  /** True when the circle cites nothing outside of it, and so is an origin, of unknown lineage. */
  readonly isOrigin: Scalars['Boolean']['output'];
};

/** One source of a chain citing another. */
export type SourceLink = {
  readonly __typename?: 'SourceLink';
  /** The source that cites. */
  readonly citing: Source;
  /** The source that is cited. */
  readonly cited: Source;
};

/**
 * Which statements to keep: every field optional, all combined with and; a list means any of. Of `speaker` with actors in
 * `about`, `claim`, `source`, `speaker`, `outlet` and `about`, the first that is given is answered by an index in the
 * order of what was said, and so is the window of `saidFrom` and of a CERTAIN `saidTo`. All else is checked on what these
 * leave, some 20,000 statements a page at most: where few of them pass, a page may come short (see `PageInfo`). With an
 * order by what was recorded everything is checked so.
 */
export type StatementFilter = {
  /** Made by one of these: ids of actors. */
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * True widens `speaker` (or the actor whose statements are asked for) to what was said for it: by
   * holders of an office in it or in a part of it, while in office and not after, and by its parts.
   */
  readonly rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** About one of these: ids of actors, events, places or topics that the statement is directed toward or its claim is about. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said to one of these: ids of actors. */
  readonly told?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On one of these claims: ids. */
  readonly claim?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Showing one of these attitudes: toward one of the actors in `about` where that names any, else toward anyone. */
  readonly attitude?: InputMaybe<ReadonlyArray<Attitude>>;
  /** Said on this day or later, in UTC; inclusive. A date known in part is kept when it may fall in the window: see `dating`. */
  readonly saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier, in UTC; inclusive. */
  readonly saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** How dates known only in part meet `saidFrom` and `saidTo`. */
  readonly dating?: InputMaybe<Dating>;
  /** Any source of the chain is published by one of these: ids of outlets or other actors. */
  readonly outlet?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any source of the chain is one of these: ids of sources. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Rests on these alone: every origin of the chain is one of these sources, or published by one of these
   * outlets. What would fall if they fell.
   */
  readonly restsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose quote or claim has these words, folded and forgiving as in `search`, among the 1,000 quotes and 1,000 claims that match best; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Has an origin beside these: some origin of the chain is none of these sources, nor published by one of these outlets.
   * What would stand if they fell: of the statements they carry, those that `restsOn` leaves out.
   */
  readonly standsWithout?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Independently corroborated by at least so many origins, each of another publisher; 0 or more. See `Provenance` for what counts. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Independently corroborated by at most so many origins, each of another publisher; 0 or more. 1 keeps what has a single source. */
  readonly maxOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Rated with one of these credibilities, 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Some origin of the chain is published by an outlet rated with one of these reliabilities. Ratings filter, and never change how origins count. */
  readonly reliability?: InputMaybe<ReadonlyArray<Reliability>>;
  /**
   * What the record held at that moment: statements recorded by then and not yet withdrawn. One corrected
   * since appears as corrected, and one withdrawn and reinstated as if it had stood all the time; its `revisions`
   * tell what stood before.
   */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How dates known only in part meet a window of time. */
export type Dating =
  /** Keeps what may have been said in the window. */
  | 'POSSIBLE'
  /** Keeps only what was certainly said in the window. */
  | 'CERTAIN';

/** One occasion on which an actor took a stance on a claim. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** Stable id, `statement:…`. */
  readonly id: Scalars['ID']['output'];
  /** Who spoke. */
  readonly speaker: Actor;
  /** The office spoken from, when the record says so. */
  readonly spokenAs: Maybe<Office>;
  /** The stance taken. */
  readonly stance: Stance;
  /** The claim it was taken on. */
  readonly claim: Claim;
  /** Actors spoken of, with the attitude shown: named as target (any attitude), or because the claim is about them (NEUTRAL). */
  readonly toward: ReadonlyArray<Target>;
  /** Who was spoken to. */
  readonly told: ReadonlyArray<Actor>;
  /** The speaker's own words; null when only a report in other words is known. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The reporting verb or phrase as printed: said, denied (PARC and PolNeAR: cue). */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Whether the words are the speaker's own. */
  readonly mode: StatementMode;
  /** By what way it was spoken; null when the sources do not say. */
  readonly channel: Maybe<Channel>;
  /** When it was said. */
  readonly saidAt: PartialDate;
  /** Credibility of the information, 1 (confirmed) to 6 (cannot be judged), on the Admiralty scale; null when nobody rated it. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** The sources that carry it, with the words each gives; nearest to the reader first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The chain: its sources, the edges among them, the origins, the number of independent publishers. */
  readonly provenance: Provenance;
  /** Statements that it answers, the earliest first. */
  readonly respondsTo: ReadonlyArray<Statement>;
  /** Statements that answer it, the earliest first. */
  readonly responses: ReadonlyArray<Statement>;
  /** When the record first held it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn from the record; null while it stands. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Changes of the record, the latest first. */
  readonly revisions: ReadonlyArray<Revision>;
  /**
   * The exchange that it is part of: the statements that began it, which answer nothing and which this one, step by step,
   * goes back to (itself when it answers nothing), and from each of them down what answers it, as a tree. Withdrawn
   * statements, and those that do not pass the filter, are left out as if they were not there, but for this one.
   */
  readonly exchange: Exchange;
};

/** One occasion on which an actor took a stance on a claim. */
export type StatementExchangeArgs = {
  filter?: InputMaybe<StatementFilter>;
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

/** What an actor does with a claim. */
export type Stance =
  /** Says that it is so. Counts as agreement. */
  | 'ASSERTS'
  /** Says that it is not so. Counts as disagreement. */
  | 'DENIES'
  /** Casts doubt on it without denying it. Counts as disagreement. */
  | 'QUESTIONS'
  /** Admits it, against the speaker's own interest or earlier denial. Counts as agreement. */
  | 'CONCEDES'
  /** Refuses to say. Counts on neither side. */
  | 'DECLINES'
  /** Takes back an earlier assertion of it. Counts as disagreement. */
  | 'RETRACTS';

/** How a statement treats the actor it is directed toward, with the verbal codes of CAMEO (Schrodt 2012) and PLOVER. */
export type Attitude =
  /** Praises or endorses (CAMEO 051). */
  | 'PRAISES'
  /** Declares support or solidarity (CAMEO 052 defend verbally, 053 rally support on behalf of). */
  | 'SUPPORTS'
  /** Expresses thanks (within CAMEO 051, praise). */
  | 'THANKS'
  /** Promises or expresses intent to cooperate (CAMEO 03). */
  | 'PROMISES'
  /** Appeals or requests (CAMEO 02). */
  | 'REQUESTS'
  /** Demands (CAMEO 10). */
  | 'DEMANDS'
  /** Warns of harm without announcing it as its own act (within CAMEO 13, where forceful warnings are coded). */
  | 'WARNS'
  /** Threatens (CAMEO 13). */
  | 'THREATENS'
  /** Criticises or denounces (CAMEO 111). */
  | 'CRITICISES'
  /** Accuses (CAMEO 112). */
  | 'ACCUSES'
  /** Speaks of it and shows none of these (CAMEO 010, comment). */
  | 'NEUTRAL';

/** Whether the words are the speaker's own (PARC: direct, indirect, mixed). */
export type StatementMode =
  /** Quoted word for word. */
  | 'DIRECT'
  /** Reported in other words. */
  | 'INDIRECT'
  /** Partly quoted, partly reported. */
  | 'MIXED';

/** By what way a statement was made. */
export type Channel =
  /** A speech or remarks before an audience. */
  | 'SPEECH'
  /** An interview. */
  | 'INTERVIEW'
  /** A briefing or remarks to reporters. */
  | 'BRIEFING'
  /** A written statement for the press. */
  | 'PRESS_RELEASE'
  /** A conversation by telephone. */
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
  /** Who is spoken of. */
  readonly actor: Actor;
  /** How it is spoken of. */
  readonly attitude: Attitude;
};

/** A source that carries a statement, with the words it gives. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The document. */
  readonly source: Source;
  /** The words as this source gives them; translations and variants differ. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Language of this source's quote, BCP 47: en, tr, hy. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** True when the source marks the words as the speaker's own, false when it does not; null when unknown. */
  readonly verbatim: Maybe<Scalars['Boolean']['output']>;
  /** Where in the document: `paragraph 7`, `page 3`, `12:40`. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** Whether the source stands behind what it relays. */
  readonly commitment: Commitment;
};

/** How far a source commits itself to what it relays. */
export type Commitment =
  /** It presents it as true. */
  | 'ENDORSES'
  /** It reports it and takes no side. */
  | 'NEUTRAL'
  /** It keeps its distance: reportedly, so-called. */
  | 'DISTANCES';

/** Order of a page of statements. */
export type StatementOrder =
  /** Newest said first, by the latest instant that the date allows. */
  | 'SAID_AT_DESC'
  /** Oldest said first, by the latest instant that the date allows. */
  | 'SAID_AT_ASC'
  /** Latest recorded first. */
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
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque position in the list; stays valid while items are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Statement;
};

/** What claims and statements can be about: an actor, an event, a place or a topic. */
export type Subject = {
  /** Stable id: `actor:…`, `event:…`, `place:…` or `topic:…`. */
  readonly id: Scalars['ID']['output'];
  /** Name as commonly written in English. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who or what it is, in a sentence. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Claims about it, in order of their text. */
  readonly claims: ClaimConnection;
  /** Statements about it: directed toward it, or on a claim that is about it. */
  readonly mentions: StatementConnection;
};

/** What claims and statements can be about: an actor, an event, a place or a topic. */
export type SubjectClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What claims and statements can be about: an actor, an event, a place or a topic. */
export type SubjectMentionsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened, which claims are about. */
export type Event = Node &
  Subject & {
    readonly __typename?: 'Event';
    /** Stable id, `event:…`. */
    readonly id: Scalars['ID']['output'];
    /** Name as commonly written in English. */
    readonly name: Scalars['String']['output'];
    /** Other names and spellings, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** What it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements on a claim that is about it. */
    readonly mentions: StatementConnection;
    /** When it began; null when unknown. */
    readonly from: Maybe<PartialDate>;
    /** When it ended; null when it goes on or the end is unknown. */
    readonly to: Maybe<PartialDate>;
  };

/** Something that happened, which claims are about. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened, which claims are about. */
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
    /** What it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements on a claim that is about it. */
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
    /** What it is, in a sentence. */
    readonly description: Maybe<Scalars['String']['output']>;
    /** Claims about it, in order of their text. */
    readonly claims: ClaimConnection;
    /** Statements on a claim that is about it. */
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
 * Where a page stands in its list (the Relay cursor connections specification). A list of statements with a filter that
 * few of many thousands pass may give a page that is not full, even empty, with `hasNextPage` true: the search broke off
 * to keep its time, and goes on from `endCursor` (backward: from `startCursor`).
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when more items follow the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when items stand before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, or of where the search broke off; null on an empty page that is the whole of the rest. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item, or of where the search broke off; null on an empty page that is the whole of the rest. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A date as precisely as it is known and no more: EDTF (ISO 8601-2:2019, level 1), with the earliest and
 * the latest instant that it allows, both in UTC.
 */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** As recorded: `2020-11-01`, `2020-10`, `2020-10-31~` (about), `../2020-11-01` (on that day or before). */
  readonly edtf: Scalars['String']['output'];
  /** First instant that the date allows; null when it is open at that end. */
  readonly earliest: Maybe<Scalars['DateTime']['output']>;
  /** Last instant that the date allows, to the millisecond; null when it is open at that end. */
  readonly latest: Maybe<Scalars['DateTime']['output']>;
};

/** Formats of references that reference managers and citation processors read. */
export type ReferenceFormat =
  /** CSL-JSON 1.0.2, an item of a list: Zotero, pandoc, citeproc. */
  | 'CSL_JSON'
  /** An entry of BibTeX, in UTF-8: LaTeX with biber or a recent BibTeX, JabRef, Zotero. */
  | 'BIBTEX'
  /** A record of RIS, its lines ended by CR and LF: EndNote, Mendeley, Zotero. */
  | 'RIS';

/**
 * A one-page account. Sentences are made from the record by templates: who took which stance on which claim, when, where,
 * to whom, and on whose word it is known. A date is told as precisely as it is known; a denial stands beside what it denies.
 */
export type Brief = {
  readonly __typename?: 'Brief';
  /** The actor, claim or event. */
  readonly subject: Node;
  /** Its name or text. */
  readonly title: Scalars['String']['output'];
  /** How much the record holds on it, in a sentence. */
  readonly lead: BriefSentence;
  /** The account. */
  readonly sections: ReadonlyArray<BriefSection>;
  /** The sources, in the order in which the sentences name them. */
  readonly footnotes: ReadonlyArray<Footnote>;
  /** Number of statements that the record holds on it and the account leaves out, for want of room. */
  readonly omitted: Scalars['Int']['output'];
  /** The account as a document: sentences, footnotes and the list of sources. */
  readonly document: Scalars['String']['output'];
};

/**
 * A one-page account. Sentences are made from the record by templates: who took which stance on which claim, when, where,
 * to whom, and on whose word it is known. A date is told as precisely as it is known; a denial stands beside what it denies.
 */
export type BriefDocumentArgs = {
  format: BriefFormat;
};

/** Formats of a brief. */
export type BriefFormat =
  /** GitHub Flavored Markdown, with its footnotes. */
  | 'MARKDOWN'
  /** A whole HTML page that loads nothing from elsewhere. */
  | 'HTML';

/** A section of a brief. */
export type BriefSection = {
  readonly __typename?: 'BriefSection';
  /** What it tells of. */
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

/** A sentence of a brief, and what it rests on. */
export type BriefSentence = {
  readonly __typename?: 'BriefSentence';
  /** Plain text. */
  readonly text: Scalars['String']['output'];
  /** Numbers of its footnotes, ascending. */
  readonly footnotes: ReadonlyArray<Scalars['Int']['output']>;
  /** The statements that it tells of, those that are told of in the brief. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A source of a brief. */
export type Footnote = {
  readonly __typename?: 'Footnote';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
  /** Its reference: publisher, title, kind, date, address, and which of the other sources cites it where it is known only through them. */
  readonly reference: Scalars['String']['output'];
};

/**
 * On whose word a claim rests. What is counted are origins of reports that somebody took a stance: ten actors who assert
 * the same, each known through one wire story, have ten speakers and one origin. That it was said is corroborated by
 * origins, that it is so is not.
 */
export type Corroboration = {
  readonly __typename?: 'Corroboration';
  /** The claim. */
  readonly claim: Claim;
  /** Its statements by side, also a side that has none: AGREE, DISAGREE, NEITHER. */
  readonly sides: ReadonlyArray<CorroborationSide>;
};

/** Sides of a claim. */
export type ClaimSide =
  /** ASSERTS and CONCEDES. */
  | 'AGREE'
  /** DENIES, QUESTIONS and RETRACTS. */
  | 'DISAGREE'
  /** DECLINES. */
  | 'NEITHER';

/**
 * The statements on one side of a claim, and where they come from. Its origins are those of its statements, each once; what
 * is an origin, independent and of unknown lineage is told at `Provenance`. No rating enters these numbers.
 */
export type CorroborationSide = {
  readonly __typename?: 'CorroborationSide';
  /** The side. */
  readonly side: ClaimSide;
  /** Number of statements. */
  readonly statementCount: Scalars['Int']['output'];
  /** Number of different speakers. */
  readonly speakerCount: Scalars['Int']['output'];
  /** Number of different origins; a circle is one. */
  readonly originCount: Scalars['Int']['output'];
  /** Number of different publishers among the origins of known lineage. */
  readonly independentPublishers: Scalars['Int']['output'];
  /** Number of origins of unknown lineage: counted apart, never as independent. */
  readonly unknownLineage: Scalars['Int']['output'];
  /** True when there are statements, and not two independent publishers behind them. */
  readonly singleSource: Scalars['Boolean']['output'];
  /** Origins, those of most statements first. */
  readonly origins: ReadonlyArray<Origin>;
  /** Sources that cite each other in a circle within the chain of a statement. */
  readonly circles: ReadonlyArray<CitationCircle>;
  /** Independent publishers by reliability, A to F, then those nobody rated; letters that none has are left out. */
  readonly reliability: ReadonlyArray<ReliabilityCount>;
  /** Statements by credibility, 1 to 6, then those nobody rated; numbers that none has are left out. */
  readonly credibility: ReadonlyArray<CredibilityCount>;
  /** The statements. */
  readonly statements: StatementConnection;
};

/**
 * The statements on one side of a claim, and where they come from. Its origins are those of its statements, each once; what
 * is an origin, independent and of unknown lineage is told at `Provenance`. No rating enters these numbers.
 */
export type CorroborationSideOriginsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The statements on one side of a claim, and where they come from. Its origins are those of its statements, each once; what
 * is an origin, independent and of unknown lineage is told at `Provenance`. No rating enters these numbers.
 */
export type CorroborationSideStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where statements come from: a source that cites no other in their chains, or a circle of sources. */
export type Origin = {
  readonly __typename?: 'Origin';
  /** The source, or the sources of the circle, in order of id. */
  readonly sources: ReadonlyArray<Source>;
  /** Who published it, where its lineage is known; null for an unknown or unnamed publisher, and for a circle. */
  readonly publisher: Maybe<Actor>;
  /** True for sources that cite each other in a circle and nothing outside of it. */
  readonly circular: Scalars['Boolean']['output'];
  /** Number of statements that it is an origin of. */
  readonly statementCount: Scalars['Int']['output'];
  /** Number of these that have no other origin: they fall with it. */
  readonly soleCount: Scalars['Int']['output'];
};

/** Publishers of one reliability. */
export type ReliabilityCount = {
  readonly __typename?: 'ReliabilityCount';
  /** The rating; null for those nobody rated. */
  readonly reliability: Maybe<Reliability>;
  /** Number of publishers. */
  readonly count: Scalars['Int']['output'];
};

/** Statements of one credibility. */
export type CredibilityCount = {
  readonly __typename?: 'CredibilityCount';
  /** The rating, 1 (confirmed) to 6 (cannot be judged); null for those nobody rated. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** Number of statements. */
  readonly count: Scalars['Int']['output'];
};

/** What falls if sources or publishers fall. A circle of sources falls only with all of them. */
export type Falls = {
  readonly __typename?: 'Falls';
  /** Statements that fall: every origin of theirs is one of these, or published by one of them. */
  readonly fallen: StatementConnection;
  /** Statements that these carry, and that stand: they have an origin beside these. */
  readonly standing: StatementConnection;
  /** Claims that somebody asserts or concedes, and nobody any more when the fallen statements are gone; in order of text. */
  readonly unsupported: ClaimConnection;
};

/** What falls if sources or publishers fall. A circle of sources falls only with all of them. */
export type FallsFallenArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What falls if sources or publishers fall. A circle of sources falls only with all of them. */
export type FallsStandingArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What falls if sources or publishers fall. A circle of sources falls only with all of them. */
export type FallsUnsupportedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of disputes. */
export type DisputeOrder =
  /**
   * By the harmonic mean of the numbers of actors on both sides, 2ad / (a + d): it grows with each side, and is never more
   * than twice the smaller one.
   */
  | 'MOST_CONTESTED'
  /** By the latest statement on either side. */
  | 'MOST_RECENT'
  /**
   * By the number of independent publishers that the worse sourced side has, then the better sourced one; among the 200 most
   * contested, as counting origins reads every chain of sources.
   */
  | 'BEST_SOURCED';

/** How a dispute arises. */
export type DisputeKind =
  /** Someone disagrees with the claim itself. */
  | 'DIRECT'
  /** Someone agrees with a claim that contradicts it. */
  | 'CONTRADICTION'
  /** Someone disagrees with a claim that it entails. */
  | 'ENTAILMENT';

/** A claim in dispute, with both sides. */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** The claim. */
  readonly claim: Claim;
  /** How contested it is: 2ad / (a + d), the harmonic mean of the numbers of actors who agree (a) and who dispute it (d). */
  readonly contested: Scalars['Float']['output'];
  /** Who agrees with the claim: ASSERTS and CONCEDES. */
  readonly agree: DisputeSide;
  /** Who disputes it, on all grounds together; an actor that does so on several grounds is counted once. */
  readonly disagree: DisputeSide;
  /** On what grounds it is disputed: the direct ones first, then by text of the claim. */
  readonly grounds: ReadonlyArray<DisputeGround>;
  /** Date of the first statement on either side, by the latest instant that dates allow. */
  readonly first: PartialDate;
  /** Date of the last statement on either side. */
  readonly last: PartialDate;
};

/** One way in which a claim is disputed. */
export type DisputeGround = {
  readonly __typename?: 'DisputeGround';
  /** How. */
  readonly kind: DisputeKind;
  /** The claim through which: the disputed one itself, the one that contradicts it, or the one that it entails. */
  readonly claim: Claim;
  /** Who disputes it so. */
  readonly side: DisputeSide;
};

/** One side of a dispute. */
export type DisputeSide = {
  readonly __typename?: 'DisputeSide';
  /** How many different actors take it. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many statements do. */
  readonly statementCount: Scalars['Int']['output'];
  /** Date of the first of them. */
  readonly first: PartialDate;
  /** Date of the last of them. */
  readonly last: PartialDate;
  /** The last of them. */
  readonly latestStatement: Statement;
  /** Who takes it: most statements first, then the latest. */
  readonly actors: ReadonlyArray<DisputeActor>;
  /** On how many origins it rests. */
  readonly origins: SideOrigins;
  /** The statements that are counted. */
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
  /** Who. */
  readonly actor: Actor;
  /** How many statements on that side count for it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The statements that are counted. */
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
 * On what a side rests. An origin is a source of a statement's chain that cites no other in it; origins of one publisher are
 * one. Of a side with more than 100 statements on one claim the 100 latest are looked at.
 */
export type SideOrigins = {
  readonly __typename?: 'SideOrigins';
  /** Different publishers among the origins. */
  readonly independentPublishers: Scalars['Int']['output'];
  /** Origins whose publisher nobody knows, which are no independent ones. */
  readonly unknownOrigins: Scalars['Int']['output'];
  /** How many statements were looked at. */
  readonly statementCount: Scalars['Int']['output'];
};

/** A page of disputes (Relay cursor connections). */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Where the page stands in the list; `hasPreviousPage` is true after a cursor. */
  readonly pageInfo: PageInfo;
  /** How many disputes there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of disputes. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Opaque position in the list; stays valid while statements are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Dispute;
};

/**
 * Who answers whom, as a tree laid out in lines: first a statement that answers nothing, then its answers, each followed by
 * its own. What answers several statements stands under each of them, and its answers under the first.
 */
export type Exchange = {
  readonly __typename?: 'Exchange';
  /** The lines from top to bottom. */
  readonly lines: ReadonlyArray<ExchangeLine>;
  /** False where `depth` or `first` cut it short. */
  readonly complete: Scalars['Boolean']['output'];
};

/** One statement in an exchange. */
export type ExchangeLine = {
  readonly __typename?: 'ExchangeLine';
  /** How many answers lie between it and the start: 0 for a statement that answers nothing. */
  readonly depth: Scalars['Int']['output'];
  /** The statement. */
  readonly statement: Statement;
  /** The statement of the line that it answers; null at a start. */
  readonly answers: Maybe<Statement>;
  /** True where it stands in a line above already, where its own answers are. */
  readonly again: Scalars['Boolean']['output'];
};

/** Who speaks how of whom, counted: a row an actor who speaks, a column one spoken of. */
export type AttitudeMatrix = {
  readonly __typename?: 'AttitudeMatrix';
  /** The actors of the rows, at most 200. */
  readonly actors: ReadonlyArray<Actor>;
  /** The actors of the columns, at most 200. */
  readonly targets: ReadonlyArray<Actor>;
  /** How many actors speak of anyone, shown or not. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many are spoken of by the actors asked for, shown or not. */
  readonly targetCount: Scalars['Int']['output'];
  /** Number of mentions, a list for each actor in the order of `actors`, in it a number for each one spoken of in the order of `targets`. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The cells that have statements: those with the most mentions first. */
  readonly cells: AttitudeCellConnection;
  /** The cell of one who speaks and one spoken of; null where there is no statement. */
  readonly cell: Maybe<AttitudeCell>;
};

/** Who speaks how of whom, counted: a row an actor who speaks, a column one spoken of. */
export type AttitudeMatrixCountsArgs = {
  attitude?: InputMaybe<Attitude>;
};

/** Who speaks how of whom, counted: a row an actor who speaks, a column one spoken of. */
export type AttitudeMatrixCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who speaks how of whom, counted: a row an actor who speaks, a column one spoken of. */
export type AttitudeMatrixCellArgs = {
  actor: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};

/** What one actor said of another. */
export type AttitudeCell = {
  readonly __typename?: 'AttitudeCell';
  /** Whose statements. */
  readonly actor: Actor;
  /** Who is spoken of. */
  readonly target: Actor;
  /** Number of mentions. */
  readonly total: Scalars['Int']['output'];
  /** How many with each attitude that comes up, the most frequent first. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** The statements that are counted. */
  readonly statements: StatementConnection;
};

/** What one actor said of another. */
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
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of cells. */
export type AttitudeCellEdge = {
  readonly __typename?: 'AttitudeCellEdge';
  /** Opaque position in the list; stays valid while the record stays as it is. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AttitudeCell;
};

/** Who takes which stance on which claim, counted: a row an actor, a column a claim. */
export type StanceMatrix = {
  readonly __typename?: 'StanceMatrix';
  /** The actors of the rows, at most 200. */
  readonly actors: ReadonlyArray<Actor>;
  /** The claims of the columns, at most 500. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many actors have statements, shown or not. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many claims have statements of the actors asked for, shown or not. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of statements, a list for each actor in the order of `actors`, in it a number for each claim in the order of `claims`. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The stance taken last, in the shape of `counts`; null where there is no statement. */
  readonly latest: ReadonlyArray<ReadonlyArray<Maybe<Stance>>>;
  /** The cells that have statements: those with the most first. */
  readonly cells: StanceCellConnection;
  /** The cell of one actor and one claim; null where there is no statement. */
  readonly cell: Maybe<StanceCell>;
};

/** Who takes which stance on which claim, counted: a row an actor, a column a claim. */
export type StanceMatrixCountsArgs = {
  stance?: InputMaybe<Stance>;
};

/** Who takes which stance on which claim, counted: a row an actor, a column a claim. */
export type StanceMatrixCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who takes which stance on which claim, counted: a row an actor, a column a claim. */
export type StanceMatrixCellArgs = {
  actor: Scalars['ID']['input'];
  claim: Scalars['ID']['input'];
};

/** What one actor said on one claim. */
export type StanceCell = {
  readonly __typename?: 'StanceCell';
  /** Whose statements. */
  readonly actor: Actor;
  /** On what. */
  readonly claim: Claim;
  /** How many of each stance. */
  readonly counts: StanceCounts;
  /** The stance taken last. */
  readonly latestStance: Stance;
  /** The statement made last. */
  readonly latestStatement: Statement;
  /** The statements that are counted. */
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

/** Numbers of statements by stance. ASSERTS and CONCEDES agree; DENIES, QUESTIONS and RETRACTS disagree; DECLINES is on neither side. */
export type StanceCounts = {
  readonly __typename?: 'StanceCounts';
  /** All of them. */
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
};

/** A page of cells (Relay cursor connections). */
export type StanceCellConnection = {
  readonly __typename?: 'StanceCellConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StanceCellEdge>;
  /** The same items without cursors. */
  readonly nodes: ReadonlyArray<StanceCell>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of cells. */
export type StanceCellEdge = {
  readonly __typename?: 'StanceCellEdge';
  /** Opaque position in the list; stays valid while the record stays as it is. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StanceCell;
};

/**
 * Communities of the subtract network by the Louvain method (Blondel et al. 2008). Only pairs that agree more than they
 * disagree count as tied when camps are sought: modularity has no meaning for negative weights. `polarization` takes in
 * the others.
 */
export type Camps = {
  readonly __typename?: 'Camps';
  /** Camps of two or more, the largest first. */
  readonly camps: ReadonlyArray<Camp>;
  /** Who is in no camp: tied to nobody, or only by disagreement. */
  readonly alone: ReadonlyArray<NetworkNode>;
  /** Modularity (Newman 2004) of the camps among the positive ties, at the resolution asked; 0 where there are none. */
  readonly modularity: Scalars['Float']['output'];
  /**
   * How polarised the network is: the modularity of the camps for signed networks (Gómez, Jensen and Arenas 2009), up to
   * 1; 0 where nobody is tied. High when agreement lies within camps and disagreement between them.
   */
  readonly polarization: Scalars['Float']['output'];
  /** Sum of congruence over the pairs within camps, a whole number. */
  readonly congruenceWithin: Scalars['Float']['output'];
  /** Sum of congruence over the pairs of different camps. */
  readonly congruenceBetween: Scalars['Float']['output'];
  /** Sum of conflict over the pairs within camps. */
  readonly conflictWithin: Scalars['Float']['output'];
  /** Sum of conflict over the pairs of different camps. */
  readonly conflictBetween: Scalars['Float']['output'];
};

/** A camp. */
export type Camp = {
  readonly __typename?: 'Camp';
  /** Its members, in the order of the network. */
  readonly members: ReadonlyArray<NetworkNode>;
};

/** What a network ties to what. */
export type NetworkMode =
  /** Actors to actors, by the claims that both took a side on; not directed. */
  | 'ONE_MODE_ACTORS'
  /** Claims to claims, by the actors who took a side on both; not directed. */
  | 'ONE_MODE_CLAIMS'
  /** Actors to the claims they took a side on. */
  | 'TWO_MODE';

/** What a tie counts; k is a side, 1−k the other one. */
export type NetworkMeasure =
  /** One-mode: how often both are on the same side, Σj Σk x(i,j,k)·x(i′,j,k). */
  | 'CONGRUENCE'
  /** One-mode: how often they are on opposite sides, Σj Σk x(i,j,k)·x(i′,j,1−k). */
  | 'CONFLICT'
  /** One-mode: congruence less conflict. Two-mode: agreement less disagreement. */
  | 'SUBTRACT'
  /** One-mode: congruence and conflict together. Two-mode: agreement and disagreement together. Stance makes no difference, for duplicates too. */
  | 'IGNORE'
  /** Two-mode: 0 neither, 1 agrees, 2 disagrees, 3 both. */
  | 'COMBINE';

/** What the count of a tie is divided by; a divisor of zero gives 0. a(i) is Σj Σk x(i,j,k). */
export type NetworkNormalization =
  /** Nothing. */
  | 'NONE'
  /** One-mode: (a(i)+a(i′))/2. */
  | 'AVERAGE'
  /** One-mode: Σ x(i,j,k)[x(i′,j,k)=0] + Σ x(i′,j,k)[x(i,j,k)=0] + Σ x(i,j,k)·x(i′,j,k). */
  | 'JACCARD'
  /** One-mode: a(i)·a(i′). */
  | 'COSINE'
  /** Two-mode: the actor's statements on either side, on all claims that count. */
  | 'ACTIVITY'
  /** Two-mode: the claim's statements on either side, of all actors that count. */
  | 'PROMINENCE';

/**
 * Which repetitions count: statements of the same actor on the same claim, on the same side unless the measure is IGNORE.
 * Of those that count once the one said first stands for all. Weeks, months and years are those of UTC; a date that lies
 * within no single one of them repeats only what has the same date.
 */
export type Duplicates =
  /** Each. */
  | 'INCLUDE'
  /** Once for each document: the source nearest to the reader. */
  | 'DOCUMENT'
  /** Once a week, Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** Once a month of a year. */
  | 'MONTH'
  /** Once a year. */
  | 'YEAR'
  /** Once. */
  | 'RANGE';

/** A file that a network is exported as. */
export type NetworkFormat =
  /** The matrix of weights, names in the first row and column. */
  | 'CSV'
  /** Nodes and ties for visone, Gephi, yEd, NetworkX and igraph. */
  | 'GRAPHML'
  /** Nodes and ties for Gephi (GEXF 1.2). */
  | 'GEXF'
  /** Node-link JSON for NetworkX, D3 and other viewers. */
  | 'JSON';

/** A network of actors, of claims, or of actors and claims. */
export type Network = {
  readonly __typename?: 'Network';
  /** What is tied to what. */
  readonly mode: NetworkMode;
  /** What a tie counts. */
  readonly measure: NetworkMeasure;
  /** What the count is divided by. */
  readonly normalization: NetworkNormalization;
  /** Which repetitions count. */
  readonly duplicates: Duplicates;
  /** The nodes of the rows: actors, or claims when claims are tied to claims. */
  readonly rows: ReadonlyArray<NetworkNode>;
  /** The nodes of the columns: those of the rows in a one-mode network, else claims. */
  readonly columns: ReadonlyArray<NetworkNode>;
  /** How many actors took a side, shown or not. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many claims a side was taken on, shown or not. */
  readonly claimCount: Scalars['Int']['output'];
  /** How often a side was taken: each statement for each whom it counts for, repetitions left out. */
  readonly sightingCount: Scalars['Int']['output'];
  /** The weight of each tie, a list for each row, in it a number for each column; 0 where there is no tie, and on the diagonal. */
  readonly weights: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** The same before any division: whole numbers. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** The ties, in a one-mode network each pair once: the heaviest first, whatever their sign. One whose agreement and disagreement leave 0 is a tie. */
  readonly edges: NetworkEdgeConnection;
  /** The tie between two nodes; null where there is none. */
  readonly edge: Maybe<NetworkEdge>;
  /** Communities of the subtract network, whatever the measure is: who stands with whom. One-mode networks only. */
  readonly camps: Camps;
  /** The network as the text of a file: names, types, stance and weight are attributes of nodes and ties. */
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
};

/** An actor or a claim in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The actor or claim. */
  readonly node: Node;
  /** Its name, or its text. */
  readonly label: Scalars['String']['output'];
  /** How often it agreed, or was agreed with, on anything that counts. */
  readonly agree: Scalars['Int']['output'];
  /** How often it disagreed, or was disagreed with. */
  readonly disagree: Scalars['Int']['output'];
};

/** A tie of a network. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** One end: of the rows. */
  readonly from: NetworkNode;
  /** The other end: of the columns. */
  readonly to: NetworkNode;
  /** The count, divided. */
  readonly weight: Scalars['Float']['output'];
  /** What is counted, before any division: a whole number. */
  readonly count: Scalars['Float']['output'];
  /** What it is divided by; 1 for nothing. */
  readonly denominator: Scalars['Float']['output'];
  /** One-mode: Σj Σk x(i,j,k)·x(i′,j,k), a whole number. */
  readonly congruence: Maybe<Scalars['Float']['output']>;
  /** One-mode: Σj Σk x(i,j,k)·x(i′,j,1−k), a whole number. */
  readonly conflict: Maybe<Scalars['Float']['output']>;
  /** Two-mode: how often the actor agreed. */
  readonly agree: Maybe<Scalars['Float']['output']>;
  /** Two-mode: how often the actor disagreed. */
  readonly disagree: Maybe<Scalars['Float']['output']>;
  /** The statements that make the tie: those of both ends that meet on a claim (of claims: in an actor), repetitions left out. */
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
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of ties. */
export type NetworkEdgeEdge = {
  readonly __typename?: 'NetworkEdgeEdge';
  /** Opaque position in the list; stays valid while the record stays as it is. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: NetworkEdge;
};

/** By what two actors are tied. */
export type TieKind =
  /** Both took a stance on the same claim, on whatever side; DECLINES is none. */
  | 'CLAIM'
  /** One made a statement toward the other. */
  | 'STATEMENT'
  /** One published a source that carries a statement of the other. */
  | 'SOURCE'
  /** One holds or held an office in the other, or is or was part of it. */
  | 'OFFICE';

/** Ways from one actor to another. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** The paths, shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /**
   * False where actors on the way have more statements or ties than are looked at: at each step the latest 20,000
   * statements of a kind, 10,000 tied actors, and 200 of these to go on from. There may be other paths then.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** One way from one actor to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** Its steps, from the first actor to the last. */
  readonly hops: ReadonlyArray<Hop>;
};

/** A step of a path, from one actor to the next. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Where it comes from. */
  readonly from: Actor;
  /** Where it leads. */
  readonly to: Actor;
  /** What ties the two: the most counted first. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A reason why two actors are tied. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** By what. */
  readonly kind: TieKind;
  /** How many claims, statements, or offices and memberships tie them so. */
  readonly count: Scalars['Int']['output'];
  /** Of a tie by CLAIM at most 5 of the claims that both took a stance on; none of others. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Some of the statements that make the tie, the latest first: those of both on these claims, or at most 5 of those of one
   * toward the other, or of one in a source of the other; none of OFFICE.
   */
  readonly examples: ReadonlyArray<Statement>;
  /** All statements that make the tie: of both on the claims that tie them, of one toward the other, or of one in a source of the other; none of OFFICE. */
  readonly statements: StatementConnection;
  /** Offices that one holds or held in the other, at most 5; none where one is part of the other. */
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

/** What sort of reversal it is; a pair may be of several. */
export type ReversalKind =
  /** The second disagrees with what the first agreed with. */
  | 'DENIAL'
  /** The second agrees with what the first disagreed with. */
  | 'ADMISSION'
  /** The second takes back (RETRACTS) what the first agreed with. */
  | 'RETRACTION'
  /** The second agrees with a claim that contradicts the one that the first agreed with. */
  | 'CONTRADICTION'
  /** Two different speakers made them for one body: the minister asserts what the ministry denies. Only at level INSTITUTION and STATE. */
  | 'SELF_CONTRADICTION';

/** In what order the two statements of a pair were made. */
export type PairOrder =
  /** The first was made before the second: the last instant that its date allows is before the first instant that the other's does. */
  | 'CERTAIN'
  /** Their dates overlap, so that either may have been made before the other. */
  | 'UNKNOWN';

/**
 * Two statements that count for one actor and cannot both be meant: contrary sides of one claim, or agreement with two that
 * contradict each other. Each statement is set against the last contrary one that was certainly made before it, and against
 * the contrary one next before it by latest instant, if their dates overlap; of several that are set against the same, the
 * first counts. Counted for a body, it is set so against those of other speakers, too.
 */
export type Reversal = {
  readonly __typename?: 'Reversal';
  /** Whose reversal it is: the speaker, or the body that both were made for. */
  readonly actor: Actor;
  /** What sort it is. */
  readonly kinds: ReadonlyArray<ReversalKind>;
  /** Whether `first` was certainly made before `second`. No pair of unknown order is a change of mind. */
  readonly order: PairOrder;
  /** The earlier statement; where the order is unknown, the one with the earlier latest instant. */
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
  /** Where the page stands in the list; `hasPreviousPage` is true after a cursor. */
  readonly pageInfo: PageInfo;
  /** How many reversals there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of reversals. */
export type ReversalEdge = {
  readonly __typename?: 'ReversalEdge';
  /** Opaque position in the list; stays valid while statements are added. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Reversal;
};

/**
 * Whom words count for. Someone who speaks for no body at the level counts as himself; someone who speaks for several
 * counts for each of them.
 */
export type ActorLevel =
  /** The speaker. */
  | 'PERSON'
  /**
   * The institution or state whose office the speaker held when it was said, and only the one that it was said from where
   * the record names it; institutions and states themselves.
   */
  | 'INSTITUTION'
  /**
   * The state that the speaker's office, or the institution that speaks, was a part of when it was said; states themselves.
   * The statements of a state are those of `statements(filter: {speaker, rollUp: true})`.
   */
  | 'STATE';

/** How long a bucket of a timeline is. */
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
 * Statements by when they were said. One whose date spans several buckets, such as a month among days, is in none of
 * them: it is counted apart, and neither split nor placed by guess.
 */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** How long a bucket is. */
  readonly unit: TimelineUnit;
  /** From the first with statements to the last, empty ones between them included; at most 5,000. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** Statements whose date lies within no single bucket. */
  readonly imprecise: TimelineGroup;
  /** All statements, those of no single bucket among them. */
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
  /** How often each attitude is shown, once for each actor spoken of, the most frequent first; those of `filter.attitude` where it is given. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** The statements that are counted. */
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

/** Statements whose date lies within no single bucket. */
export type TimelineGroup = {
  readonly __typename?: 'TimelineGroup';
  /** Number of statements by stance. */
  readonly counts: StanceCounts;
  /** How often each attitude is shown, once for each actor spoken of, the most frequent first; those of `filter.attitude` where it is given. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** The statements that are counted. */
  readonly statements: StatementConnection;
};

/** Statements whose date lies within no single bucket. */
export type TimelineGroupStatementsArgs = {
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};
