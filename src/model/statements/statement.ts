import type {
  Attitude,
  Certainty,
  Channel,
  Commitment,
  Outcome,
  Stance,
  StatementMode,
} from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';

/** A statement, as queries return it. */
export interface StatementRecord {
  readonly id: string;
  readonly speakerId: string;
  readonly claimId: string;
  /** Id of the office in which the speaker spoke. */
  readonly spokenAs: string | null;
  readonly stance: Stance;
  readonly quote: string | null;
  readonly cue: string | null;
  readonly mode: StatementMode;
  readonly channel: Channel | null;
  /** EDTF. */
  readonly said: string;
  /** RFC 3339; null if the date has no open beginning, or the record has no bound. */
  readonly notBefore: string | null;
  readonly credibility: number | null;
  /** Of the quote, as recorded. */
  readonly language: string | null;
  /** As recorded. */
  readonly originalLanguage: string | null;
  /** Id of a place. */
  readonly saidIn: string | null;
  /** Id of an event. */
  readonly occasion: string | null;
  readonly certainty: Certainty | null;
  readonly certaintyCue: string | null;
  readonly condition: string | null;
  readonly outcome: Outcome | null;
  /** Ids of statements and sources. */
  readonly outcomeShownBy: readonly string[] | null;
  readonly note: string | null;
  readonly inferredFields: readonly string[] | null;
  /** For each of these fields, in the same order. */
  readonly inferredReasons: readonly string[] | null;
  /** RFC 3339. */
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  /** Null or absent if they were not read. */
  readonly toward?: readonly TargetRecord[] | null;
  /** Nearest to the reader first; null or absent if they were not read. */
  readonly citations?: readonly CitationRecord[] | null;
}

export interface TargetRecord {
  readonly actorId: string;
  readonly attitude: Attitude;
}

export interface CitationRecord {
  readonly sourceId: string;
  /** 0 is nearest to the reader. */
  readonly position: number;
  readonly quote: string | null;
  readonly language: string | null;
  readonly verbatim: boolean | null;
  readonly locator: string | null;
  readonly commitment: Commitment;
  /** The language in which the statement was made, if the quote is a translation; set by the resolvers of statements. */
  readonly translatedFrom?: string | null;
}

/** Properties of a statement in the database, each with the GraphQL field that returns it. Ids are always read. */
export const STATEMENT_KEYS = {
  spokenAs: 'spokenAs',
  stance: 'stance',
  quote: 'quote',
  cue: 'cue',
  mode: 'mode',
  channel: 'channel',
  said: 'saidAt',
  notBefore: 'notBefore',
  credibility: 'credibility',
  language: 'language',
  originalLanguage: 'originalLanguage',
  saidIn: 'saidIn',
  occasion: 'occasion',
  certainty: 'certainty',
  certaintyCue: 'certaintyCue',
  condition: 'condition',
  outcome: 'outcome',
  outcomeShownBy: 'outcomeShownBy',
  note: 'note',
  inferredFields: 'inferred',
  inferredReasons: 'inferred',
  recordedAt: 'recordedAt',
  withdrawnAt: 'withdrawnAt',
} as const;

/** The same for the edge to a source. */
export const CITATION_KEYS = {
  quote: 'quote',
  language: 'language',
  verbatim: 'verbatim',
  locator: 'locator',
  commitment: 'commitment',
} as const;

export type StatementRow = Row<StatementRecord>;
export interface StatementPage extends Page<StatementRecord> {
  /** Number of statements that only an open beginning brings into the window; undefined if the list has no window. */
  readonly openBeginnings?: () => Promise<number>;
}
